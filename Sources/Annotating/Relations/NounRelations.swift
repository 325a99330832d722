import ActorNetworks
import Language

/// Relations that a noun asserts: `Tehran, an ally of the regime`, `Iran's support for the regime`, `talks between Iran and Iraq`,
/// `coalition leader Nouri al-Maliki`.
struct NounRelations {
  let words: RelationWords
  let phrases: ActorPhrases
  let clauses: Clauses

  private static let between: Set<Word> = [Word("between"), Word("among")]

  func add(at noun: Int, to found: inout RelationCollector) {
    let lemma = clauses.lemma(noun)
    if let senses = words.bonds[lemma], phrases.mention(at: noun)?.form != .name { addBonds(senses, at: noun, to: &found) }
    if let senses = words.acts[lemma], clauses.isAsserted(noun) { addActs(senses, at: noun, to: &found) }
  }

  private func addBonds(_ senses: [RelationWord], at noun: Int, to found: inout RelationCollector) {
    let bearers = bearers(of: noun)
    guard !bearers.isEmpty, clauses.isAsserted(noun) else { return }
    for sense in senses.compactMap({ OfficeTitles(document: phrases.document).relation($0, ofHead: noun) }) {
      guard case .prepositions(let prepositions) = sense.attachment else { continue }
      var others = phrases.others(of: noun, with: prepositions, clauses)
      if others.isEmpty, let owner = phrases.owner(of: noun) { others = [owner] }
      for bearer in bearers {
        for other in others { found.add(sense, from: bearer, to: other, at: noun..<noun + 1) }
      }
    }
  }

  /// Who is said to be what a noun says: `Tehran, an ally`, `Tehran is an ally`, `spokesman Yahya Rasool`.
  private func bearers(of noun: Int) -> [Resolution.ResolvedMention] {
    let token = phrases.document.tokens[noun]
    var heads: [Int] = []
    if [.appos, .compound, .flat].contains(token.dependency), token.head >= 0 { heads.append(Int(token.head)) }
    heads += phrases.dependents(of: noun, .appos) + phrases.dependents(of: noun, .flat)
    if !phrases.dependents(of: noun, .cop).isEmpty { heads += phrases.dependents(of: noun, .nsubj) }
    let bearers = heads.flatMap(phrases.mentions)
    return bearers.isEmpty ? phrases.bearer(describedBy: noun).map { [$0] } ?? [] : bearers
  }

  private func addActs(_ senses: [RelationWord], at noun: Int, to found: inout RelationCollector) {
    for sense in senses {
      guard case .prepositions(let prepositions) = sense.attachment else { continue }
      if let owner = phrases.owner(of: noun) {
        for other in phrases.others(of: noun, with: prepositions, clauses) {
          found.add(sense, from: owner, to: other, at: noun..<noun + 1)
        }
      }
      let parties = clauses.attached(to: noun, with: Self.between).flatMap(phrases.mentions)
      for (index, party) in parties.enumerated() {
        for other in parties.dropFirst(index + 1) { found.add(sense, from: party, to: other, at: noun..<noun + 1) }
      }
    }
  }
}

extension ActorPhrases {
  /// The mentions attached to a noun with one of some prepositions; where the tree shows none, those that follow it.
  func others(of noun: Int, with prepositions: Set<Word>, _ clauses: Clauses) -> [Resolution.ResolvedMention] {
    let attached = clauses.attached(to: noun, with: prepositions).flatMap(mentions)
    return attached.isEmpty ? mentions(following: noun, with: prepositions) : attached
  }
}
