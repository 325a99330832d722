public import Graphviz

/// Where actors stand in a picture drawn earlier, so that they can keep their places in the next one.
public struct ActorPositions: Hashable, Sendable {
  /// The centre of each actor, by id, in points from the top left corner of the page.
  let places: [String: Vector]

  /// Reads the places from a picture that was written as DOT: those of its pinned nodes.
  ///
  /// Of a picture with panels the first one counts, since all of them have their actors in the same places.
  public init(_ graph: Graph) {
    let pinned = graph.nodes.compactMap { node -> (panel: String?, actor: String, place: Vector)? in
      guard let position = node.position, position.isPinned else { return nil }
      let place = Vector(position.point.x, -position.point.y)
      guard place.x.isFinite, place.y.isFinite, max(abs(place.x), abs(place.y)) < Self.farthest else { return nil }
      return (node.attributes["panel"].map(\.text), node.attributes["actor"].map(\.text) ?? node.id, place)
    }
    let panel = pinned.first?.panel
    places = Dictionary(pinned.filter { $0.panel == panel }.map { ($0.actor, $0.place) }, uniquingKeysWith: { first, _ in first })
  }

  /// Beyond that no page reaches.
  private static let farthest = 1e6

  /// Whether it holds no place.
  public var isEmpty: Bool { places.isEmpty }
}
