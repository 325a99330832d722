extension Graph {
  /// The graph in the DOT language: the same bytes for the same graph, and every value short enough for every reader of DOT.
  ///
  /// Everything is quoted. What the graph says about itself comes last, because Graphviz hands what stands before a subgraph down to it. A plain
  /// value of more than 16,000 bytes is cut and ends in “…”; an HTML label of that size is written as plain text.
  public func dot() -> String {
    var writer = DOTWriter(longestValue: DOTQuoting.limit)
    writer.write(self)
    return writer.text
  }
}

/// Writes a graph as DOT.
struct DOTWriter {
  /// The bytes a value may have, or `nil` where the reader has no limit.
  let longestValue: Int?
  private(set) var text = ""

  init(longestValue: Int?) { self.longestValue = longestValue }

  mutating func write(_ graph: Graph) {
    text += "\(graph.isDirected ? "digraph" : "graph") \(DOTQuoting.quoted(graph.name)) {\n"
    statement("node", graph.nodeDefaults.attributes)
    statement("edge", graph.edgeDefaults.attributes)
    for node in graph.nodes {
      text += "  " + DOTQuoting.quoted(node.id)
      list(node.attributes)
    }
    for subgraph in graph.subgraphs { write(subgraph, indentation: "  ") }
    for edge in graph.edges {
      text += "  \(DOTQuoting.quoted(edge.tail)) \(graph.isDirected ? "->" : "--") \(DOTQuoting.quoted(edge.head))"
      list(edge.attributes, key: edge.key)
    }
    statement("graph", graph.attributes.without(equalTo: .none))
    text += "}\n"
  }

  private mutating func write(_ subgraph: Subgraph, indentation: String) {
    text += "\(indentation)subgraph \(DOTQuoting.quoted(subgraph.name)) {\n"
    if !subgraph.attributes.isEmpty {
      text += indentation + "  graph"
      list(subgraph.attributes)
    }
    for inner in subgraph.subgraphs { write(inner, indentation: indentation + "  ") }
    for node in subgraph.nodes { text += "\(indentation)  \(DOTQuoting.quoted(node));\n" }
    text += indentation + "}\n"
  }

  private mutating func statement(_ kind: String, _ attributes: Attributes) {
    guard !attributes.isEmpty else { return }
    text += "  " + kind
    list(attributes)
  }

  private mutating func list(_ attributes: Attributes, key: String? = nil) {
    var items = attributes.sorted.map { "\(DOTQuoting.quoted($0.name))=\(DOTQuoting.quoted($0.value, limit: longestValue))" }
    if let key { items.insert("\"key\"=\(DOTQuoting.quoted(key))", at: 0) }
    text += items.isEmpty ? ";\n" : " [\(items.joined(separator: ", "))];\n"
  }
}
