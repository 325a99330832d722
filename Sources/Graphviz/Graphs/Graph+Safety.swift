extension Graph {
  /// The graph without what can make Graphviz read files, write addresses that run code, or compute without end, and what was left out.
  ///
  /// Nothing that the typed properties can say is left out. Every graph goes through here before it is laid out, wherever it came from.
  func safe() -> (graph: Graph, diagnostics: [Diagnostic]) {
    var removals: [Diagnostic] = []
    var hasChanged = false
    func safe(_ attributes: Attributes, _ owner: @autoclosure () -> String) -> Attributes {
      let (kept, removed) = attributes.safe()
      hasChanged = hasChanged || kept != attributes
      removals += removed.map { Diagnostic(.warning, "\(owner()): \($0)") }
      return kept
    }
    func safe(_ subgraph: Subgraph) -> Subgraph {
      Subgraph(subgraph.name, nodes: subgraph.nodes, subgraphs: subgraph.subgraphs.map(safe)) {
        $0.attributes = safe(subgraph.attributes, "subgraph \(subgraph.name)")
      }
    }
    var graph = Graph(
      name, directed: isDirected, nodeDefaults: NodeDefaults { $0.attributes = safe(nodeDefaults.attributes, "all nodes") },
      edgeDefaults: EdgeDefaults { $0.attributes = safe(edgeDefaults.attributes, "all edges") })
    graph.attributes = safe(attributes, "graph")
    for node in nodes { graph.add(Node(node.id) { $0.attributes = safe(node.attributes, "node \(node.id)") }) }
    for edge in edges {
      graph.add(Edge(edge.tail, edge.head, key: edge.key) { $0.attributes = safe(edge.attributes, "edge \(edge.tail) – \(edge.head)") })
    }
    for subgraph in subgraphs { graph.add(safe(subgraph)) }
    return (hasChanged ? graph : self, removals)
  }
}
