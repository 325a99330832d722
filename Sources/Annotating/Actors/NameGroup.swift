import ActorNetworks
import Language

/// The names of an article that are spelt alike, with the kind that most of their places speak for.
struct NameGroup: Sendable {
  let key: NameKey
  /// As it first stands in the text.
  let name: String
  /// Nil where it names no actor.
  let kind: PoliticalActor.Kind?
  /// Its places among the board's names.
  let spans: [Int]

  /// The groups of all names that are still free, the longest first, then in order of place.
  static func all(on board: MentionBoard) -> [NameGroup] {
    var places: [NameKey: [Int]] = [:]
    var keys: [NameKey] = []
    for (index, span) in board.names.enumerated() where board.isFree(span.tokens) {
      let key = NameKey(board.words.document.text(span.tokens))
      guard !key.words.isEmpty else { continue }
      if places[key] == nil { keys.append(key) }
      places[key, default: []].append(index)
    }
    let classifier = NameClassifier(words: board.words)
    return keys.map { key in
      let spans = places[key] ?? []
      let kind = Self.mostFrequent(spans.map { classifier.kind(of: board.names[$0]) })
      return NameGroup(key: key, name: board.words.document.text(board.names[spans[0]].tokens), kind: kind, spans: spans)
    }
    .enumerated().sorted { ($1.element.key.words.count, $0.offset) < ($0.element.key.words.count, $1.offset) }.map(\.element)
  }

  /// The first of the most frequent values.
  private static func mostFrequent(_ kinds: [PoliticalActor.Kind?]) -> PoliticalActor.Kind? {
    var counts: [PoliticalActor.Kind?: Int] = [:]
    for kind in kinds { counts[kind, default: 0] += 1 }
    var best: PoliticalActor.Kind? = kinds.first ?? nil
    for kind in kinds where (counts[kind] ?? 0) > (counts[best] ?? 0) { best = kind }
    return best
  }
}
