/// What to lay out, how, and which drawings to make of it.
public struct LayoutJob: Hashable, Sendable {
  /// The graph.
  public var graph: Graph
  /// How to lay it out.
  public var engine: Engine
  /// The drawings to make.
  public var formats: [Format]

  /// A job.
  public init(_ graph: Graph, engine: Engine, formats: [Format]) {
    self.graph = graph
    self.engine = engine
    self.formats = formats
  }
}
