import Graphviz

extension Renderer {
  /// Lays out in the process of the tests.
  static let here = Renderer(.inProcess)
  /// Lays out in the worker that is built with the tests.
  static let worker = Renderer(.worker(.built), workers: 2)
}

extension WorkerProgram {
  /// The worker that lies beside the test program.
  static var built: WorkerProgram {
    let program = CommandLine.arguments.first ?? ""
    let folder = program.lastIndex(of: "/").map { String(program[..<$0]) } ?? "."
    return WorkerProgram(path: folder + "/rapport-graphviz-worker")
  }
}

extension Graph {
  /// Three actors, an HTML label, a cluster, parallel edges: a little of everything.
  static var sample: Graph {
    var graph = Graph("sample", directed: true, nodeDefaults: NodeDefaults { $0.fontName = "Helvetica,Arial,sans-serif" })
    graph.label = .text("Talks & <threats>")
    graph.add(
      Node("iraq") {
        $0.label = .text("Iraq")
        $0.shape = .box
        $0.tooltip = "“Baghdad”\nsaid \"no\" & left"
        $0.url = WebAddress("https://example.org/?a=1&b=2")
        $0.elementID = "actor-iraq"
        $0.elementClass = "node country"
      })
    graph.add(Node("syria") { $0.label = .html("<b>Syria</b><br/><font point-size=\"9\">state</font>") })
    graph.add(Node("erdogan") { $0.label = .text("Erdoğan") })
    graph.add(Subgraph.cluster("states", nodes: ["iraq", "syria"]) { $0.label = .text("States") })
    graph.add(
      Edge("iraq", "syria", key: "says") {
        $0.color = Color(0xD55E00, opacity: 0.8)
        $0.arrowHead = .tee
        $0.label = .text("opposes")
      })
    graph.add(Edge("syria", "erdogan"))
    graph.add(Edge("erdogan", "iraq") { $0.style = [.dashed] })
    return graph
  }

  /// So many nodes joined at random, the same ones each time.
  static func random(nodes count: Int, edges: Int) -> Graph {
    var graph = Graph("random", directed: false)
    var state: UInt64 = 42
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for index in 0..<count { graph.add(Node("n\(index)")) }
    for _ in 0..<edges { graph.add(Edge("n\(next(count))", "n\(next(count))")) }
    return graph
  }
}
