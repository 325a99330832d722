import ActorNetworks
import Language

/// Relations that a verb asserts of its subject and its object: `Iran backs the regime`, `factions led by the group`, `he met with them`.
struct VerbRelations {
  let words: RelationWords
  let phrases: ActorPhrases
  let clauses: Clauses

  func add(at verb: Int, to found: inout RelationCollector) {
    let lemma = clauses.lemma(verb)
    let senses = words.verbs[lemma] ?? []
    guard !senses.isEmpty || DeedRelations.verbs.contains(lemma), clauses.isAsserted(verb) else { return }
    let doers = doers(of: verb)
    guard !doers.isEmpty else { return }
    DeedRelations(words: words, phrases: phrases, clauses: clauses).add(at: verb, by: doers, to: &found)
    for sense in senses {
      let heads = heads(of: sense.attachment, at: verb)
      if heads.isEmpty, Self.reciprocal.contains(lemma), clauses.objects(of: verb).isEmpty {
        found.add(sense, among: doers, at: verb..<verb + 1)
      }
      // Who heads a delegation of a country does not lead the country.
      let led = sense.relation.kind == .leads ? heads.filter { phrases.mention(at: $0) != nil } : heads
      let others = led.flatMap(phrases.mentions).filter { sense.attachment != .person || phrases.isPerson($0) }
      link(doers, others, sense, at: verb, to: &found)
    }
  }

  /// Who does what a verb says; of `pushed for coordination to support the regime` whoever pushed.
  private func doers(of verb: Int) -> [Resolution.ResolvedMention] {
    let own = clauses.subjects(of: verb).flatMap(phrases.mentions)
    guard clauses.isInfinitive(verb), let governor = clauses.governor(ofPurpose: verb) else { return own }
    // Of `pushed for Iraq to support the regime` nothing is known of what Iraq did.
    let charged = clauses.attached(to: governor, with: [Self.benefit]).flatMap(phrases.mentions)
    return charged.isEmpty && (own.isEmpty || clauses.sharesSubject(verb)) ? clauses.subjects(of: governor).flatMap(phrases.mentions) : []
  }

  /// Blows that politicians deal each other with words.
  private static let blows = Set<Word>(words: "attack assail hit")
  private static let verbal = RelationWord.adjacent(Relation(kind: .opposes, sign: -1))
  private static let benefit = Word("for")

  /// What two do with each other where nobody else is named: `the two presidents met`.
  private static let reciprocal = Set<Word>(words: "meet negotiate confer cooperate collaborate coordinate convene parley consult")

  private func heads(of attachment: RelationWord.Attachment, at verb: Int) -> [Int] {
    switch attachment {
    case .object, .person: clauses.objects(of: verb)
    case .prepositions(let prepositions): clauses.attached(to: verb, with: prepositions)
    }
  }

  private func link(
    _ doers: [Resolution.ResolvedMention], _ others: [Resolution.ResolvedMention], _ sense: RelationWord, at verb: Int,
    to found: inout RelationCollector
  ) {
    let isBlow = Self.blows.contains(clauses.lemma(verb))
    for doer in doers {
      for other in others {
        let isVerbal = isBlow && !(phrases.isArmed(doer) || phrases.isArmed(other))
        found.add(isVerbal ? Self.verbal : sense, from: doer, to: other, at: verb..<verb + 1)
      }
    }
  }
}
