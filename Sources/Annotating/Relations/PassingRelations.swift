import ActorNetworks
import Language

/// Relations that a noun for a deed asserts with the preposition before it: `left after talks with the president`, `rallied in support of
/// him`, `is at war with Iraq`, `came under attack from the rebels`.
struct PassingRelations {
  let phrases: ActorPhrases
  let clauses: Clauses

  private static let (inside, at, under, of) = (Word("in"), Word("at"), Word("under"), Word("of"))
  private static let times = Set<Word>(words: "after during at following on")
  private static let givers = Set<Word>(words: "from of by")
  private static let mutual: Set<Relation.Kind> = [.meets, .communicates]

  func add(_ sense: RelationWord, at deed: Int, to found: inout RelationCollector) {
    guard case .prepositions(let prepositions) = sense.attachment, let preposition = phrases.preposition(of: deed) else { return }
    if preposition == Self.under {
      guard !Self.mutual.contains(sense.relation.kind) else { return }
      let others = phrases.others(of: deed, with: Self.givers, clauses)
      found.add(.reversed(sense.relation), from: doers(of: deed), to: others, at: deed..<deed + 1)
    } else if isDone(sense, with: preposition, at: deed) {
      // In charge of somebody is nobody against him.
      let isFavour = preposition == Self.inside && sense.relation.kind == .supports
      let others = phrases.others(of: deed, with: isFavour ? prepositions.union([Self.of]) : prepositions, clauses)
      found.add(sense, from: doers(of: deed), to: others, at: deed..<deed + 1)
    }
  }

  /// Whether a preposition says that the deed is done: one is at war, and left after talks, but not after a war.
  private func isDone(_ sense: RelationWord, with preposition: Word, at deed: Int) -> Bool {
    if Self.mutual.contains(sense.relation.kind), Self.times.contains(preposition) { return true }
    if isPredicate(deed) { return preposition == Self.inside || preposition == Self.at }
    return preposition == Self.inside && sense.relation.kind != .fights
  }

  private func isPredicate(_ deed: Int) -> Bool { !phrases.dependents(of: deed, .cop).isEmpty }

  /// Who is said to be in a deed, or the doers of the verb that it accompanies.
  private func doers(of deed: Int) -> [Resolution.ResolvedMention] {
    if isPredicate(deed) { return clauses.surfaceSubjects(of: deed).flatMap(phrases.mentions) }
    let token = phrases.document.tokens[deed]
    guard token.dependency == .obl, token.head >= 0, phrases.document.tokens[Int(token.head)].tag == .verb,
      clauses.isAsserted(Int(token.head))
    else { return [] }
    return clauses.subjects(of: Int(token.head)).flatMap(phrases.mentions)
  }
}
