import ActorNetworks
import Language

/// Relations that a noun for a deed asserts with those named around it: `Iran's support for the regime`, `an attack by Iran on Iraq`,
/// `talks between Iran and Iraq`.
struct ActRelations {
  let words: RelationWords
  let phrases: ActorPhrases
  let clauses: Clauses

  private static let between: Set<Word> = [Word("between"), Word("among")]
  private static let agents: Set<Word> = [Word("by"), Word("from")]
  private static let under = Word("under")

  func add(_ senses: [RelationWord], at deed: Int, to found: inout RelationCollector) {
    let doers = doers(of: deed)
    let parties = parties(to: deed)
    for sense in senses {
      guard case .prepositions(let prepositions) = sense.attachment else { continue }
      if doers.isEmpty {
        PassingRelations(phrases: phrases, clauses: clauses).add(sense, at: deed, to: &found)
      } else {
        found.add(sense, from: doers, to: others(of: deed, with: prepositions), at: deed..<deed + 1)
      }
      for (index, party) in parties.enumerated() {
        found.add(sense, from: [party], to: Array(parties.dropFirst(index + 1)), at: deed..<deed + 1)
      }
    }
  }

  /// Whose a deed is: `Iran's attack`, `an attack by Iran`, and of `the Iranian invasion and occupation` both.
  private func doers(of deed: Int) -> [Resolution.ResolvedMention] {
    if let owner = phrases.owner(of: deed) ?? joined(before: deed).flatMap(phrases.owner) { return [owner] }
    // Of `under fire from the rebels` the rebels are the doers too, which `PassingRelations` tells.
    guard phrases.preposition(of: deed) != Self.under else { return [] }
    let agents = clauses.attached(to: deed, with: Self.agents).flatMap(phrases.mentions)
    // Of `outspent in aid to China by France` the agent may be that of the verb.
    return agents.isEmpty && !isUnderPassive(deed) ? phrases.mentions(following: deed, with: Self.agents) : agents
  }

  private func isUnderPassive(_ deed: Int) -> Bool {
    let verb = Int(phrases.document.tokens[deed].head)
    return verb >= 0 && verb < deed && clauses.isPassive(verb)
  }

  /// To whom a deed is done: `the invasion of Iraq`, and of `the invasion and occupation of Iraq` by both.
  private func others(of deed: Int, with prepositions: Set<Word>) -> [Resolution.ResolvedMention] {
    let own = phrases.others(of: deed, with: prepositions, clauses)
    guard own.isEmpty else { return own }
    return phrases.dependents(of: deed, .conj).filter(isAct).flatMap { phrases.others(of: $0, with: prepositions, clauses) }
  }

  /// The deed that one is joined to.
  private func joined(before deed: Int) -> Int? {
    let token = phrases.document.tokens[deed]
    guard token.dependency == .conj, token.head >= 0, Int(token.head) < deed, isAct(Int(token.head)) else { return nil }
    return Int(token.head)
  }

  private func isAct(_ noun: Int) -> Bool { words.acts[clauses.lemma(noun)] != nil }

  /// Between whom a deed is, also where the verb parts them from it: `fighting resumed between the army and the rebels`.
  private func parties(to deed: Int) -> [Resolution.ResolvedMention] {
    let own = phrases.others(of: deed, with: Self.between, clauses)
    let token = phrases.document.tokens[deed]
    guard own.isEmpty, [.nsubj, .nsubjPass, .obj].contains(token.dependency), token.head >= 0, clauses.isAsserted(Int(token.head)) else {
      return own
    }
    return clauses.attached(to: Int(token.head), with: Self.between).flatMap(phrases.mentions)
  }
}

extension ActorPhrases {
  /// The mentions attached to a noun with one of some prepositions; where the tree shows none, those that follow it.
  func others(of noun: Int, with prepositions: Set<Word>, _ clauses: Clauses) -> [Resolution.ResolvedMention] {
    let attached = clauses.attached(to: noun, with: prepositions).flatMap(mentions)
    return attached.isEmpty ? mentions(following: noun, with: prepositions) : attached
  }
}
