import CGraphviz

/// Reads a graph of Graphviz into a value.
@unsafe struct GraphReader {
  private let root: UnsafeMutablePointer<Agraph_t>
  private let nodeSymbols: [Symbol]
  private let edgeSymbols: [Symbol]
  private let graphSymbols: [Symbol]

  /// An attribute that some object of the graph has.
  @unsafe private struct Symbol {
    let name: String
    let handle: UnsafeMutablePointer<Agsym_t>
    let defaultValue: AttributeValue
  }

  init(_ root: UnsafeMutablePointer<Agraph_t>) {
    unsafe self.root = root
    unsafe nodeSymbols = Self.symbols(root, AGNODE)
    unsafe edgeSymbols = Self.symbols(root, AGEDGE)
    unsafe graphSymbols = Self.symbols(root, AGRAPH)
  }

  func read() -> Graph {
    var graph = unsafe Graph(
      name(of: root, else: "graph"), directed: agisdirected(root) != 0,
      nodeDefaults: NodeDefaults {
        $0.attributes = Attributes(unsafe Dictionary(uniqueKeysWithValues: nodeSymbols.map { unsafe ($0.name, $0.defaultValue) }))
      },
      edgeDefaults: EdgeDefaults {
        $0.attributes = Attributes(unsafe Dictionary(uniqueKeysWithValues: edgeSymbols.map { unsafe ($0.name, $0.defaultValue) }))
      })
    unsafe graph.attributes = attributes(of: root, graphSymbols).without(equalTo: .none)
    for edge in unsafe addNodes(to: &graph).sorted(by: { $0.sequence < $1.sequence }) { graph.add(edge.edge) }
    var names = SubgraphNames()
    for subgraph in unsafe subgraphs(of: root, &names) { graph.add(subgraph) }
    return graph
  }

  /// Adds the nodes and collects the edges, which Graphviz keeps by node.
  private func addNodes(to graph: inout Graph) -> [(sequence: UInt32, edge: Edge)] {
    var edges: [(sequence: UInt32, edge: Edge)] = []
    var node = unsafe agfstnode(root)
    while let current = unsafe node {
      let attributes = unsafe attributes(of: current, nodeSymbols)
      unsafe graph.add(Node(String(cString: agnameof(current))) { $0.attributes = attributes })
      var edge = unsafe agfstout(root, current)
      while let found = unsafe edge {
        unsafe edges.append((graphviz_sequence(found), read(found)))
        unsafe edge = agnxtout(root, found)
      }
      unsafe node = agnxtnode(root, current)
    }
    return edges
  }

  private func read(_ edge: UnsafeMutablePointer<Agedge_t>) -> Edge {
    let key = unsafe agnameof(edge).map { unsafe String(cString: $0) }
    let attributes = unsafe attributes(of: edge, edgeSymbols)
    return unsafe Edge(
      String(cString: agnameof(graphviz_tail(edge))), String(cString: agnameof(graphviz_head(edge))), key: key?.isEmpty == false ? key : nil
    ) { $0.attributes = attributes }
  }

  private func subgraphs(of graph: UnsafeMutablePointer<Agraph_t>, _ names: inout SubgraphNames) -> [Subgraph] {
    // Graphviz keeps them by addresses of their names, which are others in every run.
    var handles: [UnsafeMutablePointer<Agraph_t>] = unsafe []
    var subgraph = unsafe agfstsubg(graph)
    while let current = unsafe subgraph {
      unsafe handles.append(current)
      unsafe subgraph = agnxtsubg(current)
    }
    unsafe handles.sort { unsafe graphviz_subgraph_sequence($0) < graphviz_subgraph_sequence($1) }
    return unsafe handles.map { current in
      let attributes = unsafe attributes(of: current, graphSymbols)
      let name = unsafe names.name(String(cString: agnameof(current)))
      let inner = unsafe subgraphs(of: current, &names)
      return unsafe Subgraph(name, nodes: nodes(of: current), subgraphs: inner) { $0.attributes = attributes }
    }
  }

  private func nodes(of graph: UnsafeMutablePointer<Agraph_t>) -> [String] {
    var ids: [String] = []
    var node = unsafe agfstnode(graph)
    while let current = unsafe node {
      unsafe ids.append(String(cString: agnameof(current)))
      unsafe node = agnxtnode(graph, current)
    }
    return ids
  }

  private func name(of graph: UnsafeMutablePointer<Agraph_t>, else substitute: String) -> String {
    let name = unsafe agnameof(graph).map { unsafe String(cString: $0) } ?? ""
    return name.isEmpty || name.hasPrefix("%") ? substitute : name
  }

  private static func symbols(_ graph: UnsafeMutablePointer<Agraph_t>, _ kind: Int32) -> [Symbol] {
    var symbols: [Symbol] = unsafe []
    var symbol = unsafe agnxtattr(graph, kind, nil)
    while let current = unsafe symbol {
      unsafe symbols.append(
        Symbol(name: String(cString: current.pointee.name), handle: current, defaultValue: value(current.pointee.defval)))
      unsafe symbol = agnxtattr(graph, kind, current)
    }
    return unsafe symbols
  }

  private func attributes(of object: UnsafeMutableRawPointer, _ symbols: [Symbol]) -> Attributes {
    var attributes = Attributes()
    unsafe symbols.forEach { symbol in unsafe attributes[symbol.name] = Self.value(agxget(object, symbol.handle)) }
    return attributes
  }

  private static func value(_ text: UnsafeMutablePointer<CChar>?) -> AttributeValue {
    guard let text = unsafe text else { return .plain("") }
    return unsafe aghtmlstr(text) != 0 ? .html(String(cString: text)) : .plain(String(cString: text))
  }
}

/// Names for subgraphs that have none, or one that Graphviz made up from a counter.
private struct SubgraphNames {
  private var count = 0

  mutating func name(_ name: String) -> String {
    guard name.isEmpty || name.hasPrefix("%") else { return name }
    count += 1
    return "subgraph_\(count)"
  }
}
