/// A graph laid out: where everything is, and the drawings that were asked for.
public struct Layout: Hashable, Sendable {
  /// What encloses everything.
  public let box: Rectangle
  /// The nodes in the order of the graph.
  public let nodes: [NodePlacement]
  /// The edges in the order of the graph.
  public let edges: [EdgePlacement]
  /// The boxes of clusters, an outer one before those inside it.
  public let clusters: [ClusterPlacement]
  /// What Graphviz had to say although it went on.
  public internal(set) var diagnostics: [Diagnostic] = []

  var drawings: [Format: [UInt8]]

  /// A drawing of this layout; `nil` for a format that was not asked for.
  public subscript(format: Format) -> [UInt8]? { drawings[format] }

  /// A drawing as text; `nil` for a format that was not asked for, or that is no text.
  public func text(_ format: Format) -> String? {
    format.needsFonts ? nil : drawings[format].map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Graph {
  /// Puts nodes where a layout has put them.
  ///
  /// The graph's ``GraphAttributed/inputScale`` becomes 72, because positions of a layout are in points. Pinned nodes keep their places relative
  /// to each other; the whole may shift.
  ///
  /// - Parameter pinned: Whether `neato` and `fdp` must leave them there.
  public mutating func place(as layout: Layout, pinned: Bool) {
    inputScale = 72
    for node in layout.nodes { updateNode(node.id) { $0.position = Position(node.center, isPinned: pinned) } }
  }
}
