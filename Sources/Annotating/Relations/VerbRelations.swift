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
    var doers = doers(of: verb)
    if doers.isEmpty, !clauses.isPassive(verb), !clauses.isInfinitive(verb) {
      doers = phrases.mention(leadingUpTo: verb).map { [$0] } ?? []
    }
    if doers.count == 1 { doers = phrases.mentions(listedBefore: doers[0]) + doers }
    DeedRelations(words: words, phrases: phrases, clauses: clauses).add(at: verb, by: doers, to: &found)
    for sense in senses {
      let heads = heads(of: sense.attachment, at: verb)
      if heads.isEmpty, doers.count == 2 || !Self.ambiguous.contains(lemma), isReciprocal(verb) {
        found.add(sense, among: doers, at: verb..<verb + 1)
      }
      let strikers = doers.isEmpty && sense.relation.kind == .fights ? strikers(of: verb) : doers
      guard !strikers.isEmpty else { continue }
      let others = others(heads, sense, at: verb).filter { sense.attachment != .person || phrases.isPerson($0) }
      link(strikers, others, sense, at: verb, to: &found)
    }
  }

  /// To whom something is done; where the tree shows nobody, whoever is named right behind the verb.
  private func others(_ heads: [Int], _ sense: RelationWord, at verb: Int) -> [Resolution.ResolvedMention] {
    // Who heads a delegation of a country does not lead the country.
    if sense.relation.kind == .leads { return heads.filter { phrases.mention(at: $0) != nil }.flatMap(phrases.mentions) }
    // Whoever is met stands near: of `received an update on the talks with Merkel` nobody is.
    if sense.attachment == .person, !clauses.isPassive(verb) {
      return heads.filter(phrases.document.isCapitalized).flatMap(phrases.mentions) + namedBehind(verb)
    }
    let others = heads.flatMap(phrases.mentions)
    guard others.isEmpty else { return others }
    if case .prepositions(let prepositions) = sense.attachment { return phrases.mentions(following: verb, with: prepositions) }
    if sense.relation.kind == .fights, let owner = heads.first(where: isTarget).flatMap(phrases.owner) { return [owner] }
    if Self.judging.contains(clauses.lemma(verb)) { return heads.compactMap(judged) }
    return heads.isEmpty && !clauses.isPassive(verb) ? namedBehind(verb) : []
  }

  /// Whoever is named right behind a verb, but for the subject of a clause: `blocked | the union aids`.
  private func namedBehind(_ verb: Int) -> [Resolution.ResolvedMention] {
    let named = phrases.named(from: verb + 1)
    guard let next = named.last?.tokens.upperBound, next < phrases.document.tokens.count else { return [] }
    return [.verb, .auxiliary].contains(phrases.document.tokens[next].tag) ? [] : named
  }

  /// Whether a noun is for what is attacked when its owner is: `struck Hezbollah positions`.
  private func isTarget(_ head: Int) -> Bool { Self.targets.contains(phrases.document.word(head)) }

  private static let targets = Set<Word>(
    words: """
      position positions target targets base bases stronghold strongholds camp camps convoy convoys facility facilities outpost outposts
      checkpoint checkpoints headquarters barracks tank tanks ship ships vessel vessels plane planes airfield airfields depot depots commander
      commanders gunmen
      """)

  /// Whose a thing is that somebody judges: who condemns `Iran's policy` or `the attack by Iran` condemns Iran.
  private func judged(_ thing: Int) -> Resolution.ResolvedMention? {
    let isDeed = words.acts[clauses.lemma(thing)] != nil
    if let owner = phrases.owner(of: thing), isDeed || owner.form == .pronoun || phrases.isPossessive(owner) {
      // Who decries Iran's election decries not Iran.
      guard isDeed || ![.country, .place].contains(phrases.kind(of: owner)) else { return nil }
      return words.bonds[clauses.lemma(thing)] == nil ? owner : nil
    }
    return isDeed ? clauses.agents(of: thing).flatMap(phrases.mentions).first : nil
  }

  private static let judging = Set<Word>(
    words: """
      condemn criticise criticize denounce slam blast decry deride lambast lambaste rebuke ridicule mock protest praise applaud hail laud
      commend salute
      """)

  /// Whose attack does what a verb says: `a US drone strike killed him`.
  private func strikers(of verb: Int) -> [Resolution.ResolvedMention] {
    clauses.subjects(of: verb).filter { words.acts[clauses.lemma($0)]?.contains { $0.relation.kind == .fights } == true }
      .compactMap(phrases.owner).filter { phrases.isArmed($0) && phrases.kind(of: $0) != .place }
  }

  /// Whether several do with each other what a verb says where nobody else is named: `the two met`, `they discussed trade`, `worked together`.
  private func isReciprocal(_ verb: Int) -> Bool {
    let lemma = clauses.lemma(verb)
    if lemma == Self.work { return verb + 1 < phrases.document.tokens.count && phrases.document.word(verb + 1) == Self.together }
    if lemma == Self.agree { return agreesOnSomething(verb) }
    return lemma == Self.discuss || Self.reciprocal.contains(lemma) && clauses.objects(of: verb).isEmpty
  }

  /// Whether two agree on a thing, and not to do something, which each may do alone.
  private func agreesOnSomething(_ verb: Int) -> Bool {
    let document = phrases.document
    guard verb + 2 < document.tokens.count else { return false }
    if document.word(verb + 1) == Self.to { return document.tokens[verb + 2].tag == .determiner }
    return Self.contents.contains(document.word(verb + 1))
  }

  /// What many may do without each other: all of five candidates agree that taxes are high.
  private static let ambiguous = Set<Word>(words: "agree discuss")
  private static let to = Word("to")
  private static let (work, together, agree, discuss) = (Word("work"), Word("together"), Word("agree"), Word("discuss"))
  private static let contents = Set<Word>(words: "on upon that")

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
  private static let reciprocal = Set<Word>(
    words: "meet negotiate confer cooperate collaborate coordinate convene parley consult clash fight battle skirmish quarrel spar disagree"
  )

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
