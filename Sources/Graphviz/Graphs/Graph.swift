/// A graph as a value: nodes, edges and subgraphs in the order they were added, with their attributes.
///
///     var graph = Graph("talks", directed: true, nodeDefaults: NodeDefaults { $0.shape = .box })
///     graph.add(Node("iraq") { $0.label = .text("Iraq") })
///     graph.add(Edge("iraq", "syria") { $0.tooltip = "3 × in one sentence" })
///     print(graph.dot())
///
/// A graph is kept in the form in which Graphviz itself hands it back: ends of edges are nodes, parallel edges of one key are one, and an
/// attribute equal to its default is not kept. So a graph written as DOT and read again is equal to itself.
public struct Graph: GraphAttributed, Hashable, Sendable {
  /// Its name; never empty, because Graphviz would number it and the bytes of a drawing would depend on that number.
  public let name: String
  /// Whether edges have a direction.
  public let isDirected: Bool
  /// What every node says unless it says otherwise.
  public let nodeDefaults: NodeDefaults
  /// What every edge says unless it says otherwise.
  public let edgeDefaults: EdgeDefaults
  /// The nodes in the order they were added; layouts depend on it.
  public private(set) var nodes: [Node] = []
  /// The edges in the order they were added; layouts depend on it.
  public private(set) var edges: [Edge] = []
  /// The outermost subgraphs in the order they were added.
  public private(set) var subgraphs: [Subgraph] = []
  /// All that is said about the graph as a whole.
  public var attributes = Attributes()

  private var positions: [ByteExact: Int] = [:]
  private var keyed: [EdgeIdentity: Int] = [:]

  /// An empty graph.
  public init(_ name: String, directed: Bool, nodeDefaults: NodeDefaults = NodeDefaults(), edgeDefaults: EdgeDefaults = EdgeDefaults()) {
    self.name = name.isEmpty ? "graph" : Identifier.clean(name)
    isDirected = directed
    self.nodeDefaults = NodeDefaults { $0.attributes = nodeDefaults.attributes.without(equalTo: .nodeBuiltIn) }
    self.edgeDefaults = EdgeDefaults { $0.attributes = edgeDefaults.attributes.without(equalTo: .none) }
  }

  /// The node of this id, if there is one.
  public func node(_ id: String) -> Node? { positions[ByteExact(Identifier.clean(id))].map { nodes[$0] } }

  /// Adds a node; where there is one of this id already, what the new one says is added to it.
  public mutating func add(_ node: Node) {
    if let position = positions[ByteExact(node.id)] {
      nodes[position].attributes.merge(node.attributes, defaults: [nodeDefaults.attributes, .nodeBuiltIn])
    } else {
      positions[ByteExact(node.id)] = nodes.count
      var added = Node(node.id)
      added.attributes.merge(node.attributes, defaults: [nodeDefaults.attributes, .nodeBuiltIn])
      nodes.append(added)
    }
  }

  /// Adds an edge, and its ends where they are no nodes yet; an edge of the same ends and key is added to.
  public mutating func add(_ edge: Edge) {
    if positions[ByteExact(edge.tail)] == nil { add(Node(edge.tail)) }
    if positions[ByteExact(edge.head)] == nil { add(Node(edge.head)) }
    let identity = edge.key.map { EdgeIdentity(edge, key: $0, isDirected: isDirected) }
    if let identity, let position = keyed[identity] {
      edges[position].attributes.merge(edge.attributes, defaults: [edgeDefaults.attributes, .none])
      return
    }
    if let identity { keyed[identity] = edges.count }
    var added = Edge(edge.tail, edge.head, key: edge.key)
    added.attributes.merge(edge.attributes, defaults: [edgeDefaults.attributes, .none])
    edges.append(added)
  }

  /// Adds a subgraph, and its nodes where they are no nodes yet.
  public mutating func add(_ subgraph: Subgraph) { subgraphs.append(settled(subgraph).subgraph) }

  /// Changes what a node says; nothing happens where there is no such node.
  public mutating func updateNode(_ id: String, _ change: (inout Node) -> Void) {
    guard let position = positions[ByteExact(Identifier.clean(id))] else { return }
    change(&nodes[position])
    nodes[position].attributes = nodes[position].attributes.without(equalTo: .nodeBuiltIn, unless: nodeDefaults.attributes)
  }

  /// The subgraph in the form in which Graphviz hands it back, and all nodes in it.
  private mutating func settled(_ subgraph: Subgraph) -> (subgraph: Subgraph, members: Set<Int>) {
    for id in subgraph.nodes where positions[ByteExact(id)] == nil { add(Node(id)) }
    var settled = subgraph
    settled.attributes = subgraph.attributes.without(equalTo: .none)
    var inside: Set<Int> = []
    settled.subgraphs = subgraph.subgraphs.map {
      let (inner, members) = self.settled($0)
      inside.formUnion(members)
      return inner
    }
    let own = Set(subgraph.nodes.compactMap { positions[ByteExact($0)] })
    settled.nodes = own.subtracting(inside).sorted().map { nodes[$0].id }
    return (settled, own.union(inside))
  }
}

/// By what Graphviz takes two edges for one.
private struct EdgeIdentity: Hashable, Sendable {
  let ends: [ByteExact]
  let key: ByteExact

  init(_ edge: Edge, key: String, isDirected: Bool) {
    let swaps = !isDirected && edge.head.isBytewiseLess(than: edge.tail)
    ends = (swaps ? [edge.head, edge.tail] : [edge.tail, edge.head]).map(ByteExact.init)
    self.key = ByteExact(key)
  }
}
