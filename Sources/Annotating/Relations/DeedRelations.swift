import ActorNetworks
import Language

/// Relations that a verb asserts with a noun for a deed: `voiced support for the regime`, `cut ties with it`, `won its backing`.
struct DeedRelations {
  let words: RelationWords
  let phrases: ActorPhrases
  let clauses: Clauses

  /// Verbs that do nothing but let their object happen: `voiced support`, `launched an attack`, `held talks`.
  private static let light = Set<Word>(
    words: """
      voice express offer provide give extend pledge show announce launch carry hold conduct stage impose declare mount sign have make wage
      open maintain keep reach lend throw send lead join begin start resume enter form forge build strengthen deepen continue direct
      file bring lodge issue level deliver reiterate reaffirm renew attend host strike seal conclude finalise finalize negotiate declare
      tweet swear convey pay sell ship donate supply grant put exert apply lay unleash commit place slap broadcast establish cement
      boost expand restore normalise normalize press mount fight win score
      """)
  /// Those whose subjects do it with each other where nobody else is named: `the two states signed an agreement`.
  private static let joint = Set<Word>(
    words:
      "have hold sign conduct reach continue resume begin start open enter conclude seal finalise finalize establish restore normalise normalize strike"
  )
  private static let receiving = Set<Word>(words: "receive get win gain obtain secure enjoy attract face suffer draw accept")
  // `severe` is what the lemmatizer makes of `severed`.
  private static let severing = Set<Word>(words: "cut sever severe break suspend freeze")
  /// All verbs that do something to a deed.
  static let verbs = light.union(receiving).union(severing).union(partaking)
  /// Verbs that have a part in a deed: `entered into an agreement`.
  private static let partaking = Set<Word>(words: "participate engage partake enter take")
  private static let inside = Set<Word>(words: "in into")

  private static let ties = Set<Word>(words: "tie relation link contact cooperation alliance")
  private static let givers = Set<Word>(words: "of from by")
  private static let (with, from) = (Word("with"), Word("from"))

  func add(at verb: Int, by doers: [Resolution.ResolvedMention], to found: inout RelationCollector) {
    let lemma = clauses.lemma(verb)
    for deed in clauses.objects(of: verb) + (Self.partaking.contains(lemma) ? clauses.attached(to: verb, with: Self.inside) : []) {
      if Self.severing.contains(lemma), Self.ties.contains(clauses.lemma(deed)) { addSevered(deed, at: verb, doers, to: &found) }
      guard let senses = words.acts[clauses.lemma(deed)], clauses.isAsserted(deed) else { continue }
      if Self.receiving.contains(lemma) { addReceived(deed, senses, at: verb, doers, to: &found) }
      if Self.light.contains(lemma) || Self.partaking.contains(lemma) { addDone(deed, senses, at: verb, doers, to: &found) }
    }
  }

  private func addDone(
    _ deed: Int, _ senses: [RelationWord], at verb: Int, _ doers: [Resolution.ResolvedMention], to found: inout RelationCollector
  ) {
    let isJoint = Self.joint.contains(clauses.lemma(verb))
    for sense in senses {
      guard case .prepositions(let prepositions) = sense.attachment else { continue }
      let others = others(of: deed, at: verb, with: prepositions)
      found.add(sense, from: doers, to: others, at: verb..<verb + 1)
      let isAlone = others.isEmpty && [deed, verb].allSatisfy { clauses.attached(to: $0, with: prepositions).isEmpty }
      if isJoint, isAlone { found.add(sense, among: doers, at: verb..<verb + 1) }
    }
  }

  /// The deed is the other's: `won the backing of the regime`, `faced criticism from it`.
  private func addReceived(
    _ deed: Int, _ senses: [RelationWord], at verb: Int, _ receivers: [Resolution.ResolvedMention], to found: inout RelationCollector
  ) {
    let others =
      clauses.attached(to: verb, with: [Self.from]).flatMap(phrases.mentions) + phrases.others(of: deed, with: Self.givers, clauses)
    for sense in senses where sense.relation.sign != 0 {
      found.add(.reversed(sense.relation), from: receivers, to: others, at: verb..<verb + 1)
    }
  }

  private func addSevered(_ tie: Int, at verb: Int, _ doers: [Resolution.ResolvedMention], to found: inout RelationCollector) {
    let against = RelationWord.adjacent(Relation(kind: .opposes, sign: -1))
    found.add(against, from: doers, to: others(of: tie, at: verb, with: [Self.with]), at: verb..<verb + 1)
  }

  private func others(of deed: Int, at verb: Int, with prepositions: Set<Word>) -> [Resolution.ResolvedMention] {
    clauses.attached(to: verb, with: prepositions).flatMap(phrases.mentions) + phrases.others(of: deed, with: prepositions, clauses)
  }
}
