import ActorNetworks
import Language

/// Relations that a noun for a deed asserts with the preposition before it: `left after talks with the president`, `rallied in support of
/// him`, `is at war with Iraq`, `came under attack from the rebels`, `flew to Iraq for talks`.
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
    } else if preposition == Self.purpose, Self.mutual.contains(sense.relation.kind) {
      let others = phrases.others(of: deed, with: prepositions, clauses)
      let guests = guests(for: deed)
      // Of `in Iraq for talks with his counterpart` the counterpart is nobody's but the host's.
      let isAlone = Set(others.map(\.actor)).isSubset(of: guests.map(\.actor))
      found.add(sense, from: guests, to: isAlone ? hosts(of: deed) : others, at: deed..<deed + 1)
    } else if preposition == Self.with, [.allyOf, .influences].contains(sense.relation.kind) {
      found.add(sense, from: bearers(of: deed), to: phrases.others(of: deed, with: prepositions, clauses), at: deed..<deed + 1)
    }
  }

  /// Who is, or goes, somewhere for a deed: `is expected in Iraq for talks`.
  private func guests(for deed: Int) -> [Resolution.ResolvedMention] {
    let own = doers(of: deed)
    guard own.isEmpty, let verb = verb(accompaniedBy: deed) else { return own }
    return clauses.surfaceSubjects(of: verb).flatMap(phrases.mentions)
  }

  /// Where somebody is, or goes, for a deed: `arrived in Iraq for talks`; a capital stands for its state as it does elsewhere.
  private func hosts(of deed: Int) -> [Resolution.ResolvedMention] {
    let verb = Int(phrases.document.tokens[deed].head)
    guard verb >= 0 else { return [] }
    return clauses.attached(to: verb, with: Self.places)
      .flatMap { place in
        phrases.mention(at: place) == nil ? phrases.namesake(at: place).map { [$0] } ?? [] : phrases.mentions(denotedBy: place)
      }
      .compactMap(phrases.state)
  }

  /// Who has what a noun names: of `Hungary, a member with close ties to Russia` the first.
  private func bearers(of deed: Int) -> [Resolution.ResolvedMention] {
    let token = phrases.document.tokens[deed]
    guard token.dependency == .nmod, token.head >= 0 else { return [] }
    let noun = Int(token.head)
    let own = phrases.mentions(denotedBy: noun)
    guard own.isEmpty, phrases.document.tokens[noun].dependency == .appos else { return own }
    return phrases.mentions(denotedBy: Int(phrases.document.tokens[noun].head))
  }

  private static let (purpose, with) = (Word("for"), Word("with"))
  private static let places = Set<Word>(words: "in to")

  /// Whether a preposition says that the deed is done: one is at war, and left after talks, but not after a war.
  private func isDone(_ sense: RelationWord, with preposition: Word, at deed: Int) -> Bool {
    if Self.mutual.contains(sense.relation.kind), Self.times.contains(preposition) { return true }
    if isPredicate(deed) || isEmbroiled(in: deed) { return preposition == Self.inside || preposition == Self.at }
    return preposition == Self.inside && sense.relation.kind != .fights
  }

  private func isPredicate(_ deed: Int) -> Bool { !phrases.dependents(of: deed, .cop).isEmpty }

  /// Who is said to be in a deed, or the doers of the verb that it accompanies.
  private func doers(of deed: Int) -> [Resolution.ResolvedMention] {
    if isPredicate(deed) { return clauses.surfaceSubjects(of: deed).flatMap(phrases.mentions) }
    guard let verb = verb(accompaniedBy: deed) else { return [] }
    return (isEmbroiled(in: deed) ? clauses.surfaceSubjects(of: verb) : clauses.subjects(of: verb)).flatMap(phrases.mentions)
  }

  /// The verb that a deed accompanies, if it asserts something.
  private func verb(accompaniedBy deed: Int) -> Int? {
    let token = phrases.document.tokens[deed]
    guard token.dependency == .obl, token.head >= 0, phrases.document.tokens[Int(token.head)].tag == .verb,
      clauses.isAsserted(Int(token.head))
    else { return nil }
    return Int(token.head)
  }

  /// Whether somebody is said to be in the midst of a deed: `locked in a dispute with`.
  private func isEmbroiled(in deed: Int) -> Bool {
    guard let verb = verb(accompaniedBy: deed) else { return false }
    return Self.embroiling.contains(clauses.lemma(verb)) && clauses.isPassive(verb)
  }

  private static let embroiling = Set<Word>(words: "lock embroil engage involve entangle mire")
}
