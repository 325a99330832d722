/// Some nodes of a graph that belong together.
///
/// Graphviz draws a box round a subgraph whose name begins with `cluster` (by `dot`, `fdp` and `osage` only). Unlike in Graphviz, a subgraph
/// inherits nothing: what it does not say itself has Graphviz's own default, so that no cluster repeats the title of the whole.
public struct Subgraph: GraphAttributed, Hashable, Sendable {
  /// Its name; unique in its graph.
  public let name: String
  /// The ids of its nodes, without those of the subgraphs inside it.
  public internal(set) var nodes: [String]
  /// The subgraphs inside it.
  public internal(set) var subgraphs: [Subgraph]
  /// All that is said about it.
  public var attributes = Attributes()

  /// A subgraph, set up by a closure.
  public init(_ name: String, nodes: [String], subgraphs: [Subgraph] = [], _ setUp: (inout Subgraph) -> Void = { _ in }) {
    self.name = Identifier.clean(name)
    self.nodes = nodes.map(Identifier.clean)
    self.subgraphs = subgraphs
    setUp(&self)
  }

  /// A subgraph drawn as a box round its nodes, set up by a closure.
  public static func cluster(
    _ name: String, nodes: [String], subgraphs: [Subgraph] = [], _ setUp: (inout Subgraph) -> Void = { _ in }
  ) -> Subgraph {
    Subgraph("cluster_" + name, nodes: nodes, subgraphs: subgraphs, setUp)
  }

  /// Whether Graphviz draws a box round it.
  public var isCluster: Bool { name.utf8.starts(with: "cluster".utf8) }
}
