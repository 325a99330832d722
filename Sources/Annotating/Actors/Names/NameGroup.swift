import ActorNetworks
import Language

/// The names of an article that are spelt alike.
struct NameGroup: Sendable {
  let key: NameKey
  /// As it first stands in the text.
  let name: String
  /// Its places among the names.
  let spans: [Int]

  /// The groups of names in the order of their first places.
  static func all(of names: [NameSpan], in words: Words) -> [NameGroup] {
    var places: [NameKey: [Int]] = [:]
    var keys: [NameKey] = []
    for (index, span) in names.enumerated() {
      let key = NameKey(words.document.text(span.tokens))
      guard !key.words.isEmpty else { continue }
      if places[key] == nil { keys.append(key) }
      places[key, default: []].append(index)
    }
    return keys.compactMap { key in
      guard let spans = places[key], let first = spans.first else { return nil }
      return NameGroup(key: key, name: words.document.text(names[first].tokens), spans: spans)
    }
  }

  /// The kind that most of the places speak for; nil where they name no actor.
  func kind(on board: MentionBoard) -> PoliticalActor.Kind? {
    let classifier = NameClassifier(words: board.words)
    let kinds = spans.map { classifier.kind(of: board.names[$0]) }
    var counts: [PoliticalActor.Kind?: Int] = [:]
    for kind in kinds { counts[kind, default: 0] += 1 }
    return kinds.reduce(kinds[0]) { best, kind in (counts[kind] ?? 0) > (counts[best] ?? 0) ? kind : best }
  }
}
