import CGraphviz

/// Reads where Graphviz has put everything.
@unsafe struct PlacementReader {
  private let graph: UnsafeMutablePointer<Agraph_t>

  init(_ graph: UnsafeMutablePointer<Agraph_t>) { unsafe self.graph = graph }

  func read() -> Layout {
    var nodes: [NodePlacement] = []
    var edges: [(sequence: UInt32, placement: EdgePlacement)] = []
    var node = unsafe agfstnode(graph)
    while let current = unsafe node {
      unsafe nodes.append(placement(current))
      var edge = unsafe agfstout(graph, current)
      while let found = unsafe edge {
        unsafe edges.append((graphviz_sequence(found), placement(found)))
        unsafe edge = agnxtout(graph, found)
      }
      unsafe node = agnxtnode(graph, current)
    }
    edges.sort { $0.sequence < $1.sequence }
    return unsafe Layout(
      box: Rectangle(graphviz_box(graph)), nodes: nodes, edges: edges.map(\.placement), clusters: clusters(graph), drawings: [:])
  }

  private func placement(_ node: UnsafeMutablePointer<Agnode_t>) -> NodePlacement {
    unsafe NodePlacement(
      id: String(cString: agnameof(node)), center: Point(graphviz_center(node)), width: graphviz_width(node), height: graphviz_height(node))
  }

  private func placement(_ edge: UnsafeMutablePointer<Agedge_t>) -> EdgePlacement {
    let key = unsafe agnameof(edge)
    let label = unsafe graphviz_edge_label(edge)
    return unsafe EdgePlacement(
      tail: String(cString: agnameof(graphviz_tail(edge))), head: String(cString: agnameof(graphviz_head(edge))),
      key: key.map { unsafe String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }, curves: curves(edge),
      label: label.flatMap { unsafe $0.pointee.set != 0 ? Point($0.pointee.pos) : nil })
  }

  private func curves(_ edge: UnsafeMutablePointer<Agedge_t>) -> [Curve] {
    guard let splines = unsafe graphviz_splines(edge) else { return [] }
    return unsafe UnsafeBufferPointer(start: splines.pointee.list, count: Int(splines.pointee.size)).map { piece in
      unsafe Curve(
        points: UnsafeBufferPointer(start: piece.list, count: Int(piece.size)).map(Point.init),
        startArrow: piece.sflag != 0 ? Point(piece.sp) : nil, endArrow: piece.eflag != 0 ? Point(piece.ep) : nil)
    }
  }

  private func clusters(_ graph: UnsafeMutablePointer<Agraph_t>) -> [ClusterPlacement] {
    let count = unsafe graphviz_cluster_count(graph)
    guard count > 0 else { return [] }
    return (1...count).flatMap { index -> [ClusterPlacement] in
      guard let cluster = unsafe graphviz_cluster(graph, index) else { return [] }
      let placement = unsafe ClusterPlacement(name: String(cString: agnameof(cluster)), box: Rectangle(graphviz_box(cluster)))
      return unsafe [placement] + clusters(cluster)
    }
  }
}

extension Point {
  fileprivate init(_ point: pointf) { self.init(x: point.x, y: point.y) }
}

extension Rectangle {
  fileprivate init(_ box: boxf) { self.init(lowerLeft: Point(box.LL), upperRight: Point(box.UR)) }
}
