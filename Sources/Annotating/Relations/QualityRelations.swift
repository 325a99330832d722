import ActorNetworks
import Language

/// Relations that an adjective or a participle asserts: `militias loyal to the general`, `Turkey is allied with Qatar`, `based in Doha`.
struct QualityRelations {
  let words: RelationWords
  let phrases: ActorPhrases
  let clauses: Clauses

  func add(at quality: Int, to found: inout RelationCollector) {
    let tag = phrases.document.tokens[quality].tag
    guard tag == .adjective || tag == .verb, let senses = words.qualities[phrases.document.word(quality)], clauses.isAsserted(quality)
    else {
      return
    }
    let bearers = bearers(of: quality).flatMap(phrases.mentions)
    for sense in senses {
      guard case .prepositions(let prepositions) = sense.attachment else { continue }
      let others = clauses.attached(to: quality, with: prepositions).flatMap(phrases.mentions)
      found.add(sense, from: bearers.filter { !others.contains($0) }, to: others, at: quality..<quality + 1)
    }
  }

  /// Whom a quality is said of: its subject, or the noun before it.
  private func bearers(of quality: Int) -> [Int] {
    let subjects = clauses.surfaceSubjects(of: quality)
    let token = phrases.document.tokens[quality]
    guard subjects.isEmpty, [.amod, .acl, .appos].contains(token.dependency), token.head >= 0, Int(token.head) < quality else {
      return subjects
    }
    return [Int(token.head)]
  }
}
