import ActorNetworks
import Comparing

extension Picture {
  /// One of several pictures of the same actors: a side of a comparison, or the difference.
  struct Panel: Hashable, Sendable {
    /// The word in names of elements: `old`.
    let name: String
    let heading: String
    let ties: [Tie]
    /// What stands under the name of each actor that is there, its kind included.
    let captions: [String: String]
    /// Whether it shows one side and no change.
    let isSide: Bool
  }

  /// The old network, the new one, and the difference that this picture shows; of the sides just what the difference shows too.
  func panels(of diff: NetworkDiff, labels: (old: String, new: String)) -> [Panel] {
    let shown = Set(ties.flatMap(\.links).map(\.id))
    func side(_ name: String, _ label: String, _ network: ActorNetwork) -> Panel {
      let single = network.links.filter { shown.contains($0.id) }.map { Tie($0) }
      let isDrawn = network.articles.isEmpty
      let captions = network.actors.map { ($0.id, $0.kind.label + (isDrawn ? "" : " · \($0.mentions.count)")) }
      return Panel(
        name: name, heading: label + (isDrawn ? "" : " · \(network.articles.count.counted("article"))"),
        ties: single.filter { $0.meaning == .together } + Tie.merged(single),
        captions: Dictionary(captions, uniquingKeysWith: { first, _ in first }), isSide: true)
    }
    let changes = network.actors.map { ($0.id, "\($0.kind.label) · \(captions[$0.id] ?? "")") }
    return [
      side("old", labels.old, diff.old), side("new", labels.new, diff.new),
      Panel(
        name: "difference", heading: "What changed", ties: ties,
        captions: Dictionary(changes, uniquingKeysWith: { first, _ in first }), isSide: false),
    ]
  }
}
