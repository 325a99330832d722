import Graphviz
import Testing

struct LayoutTests {
  @Test(arguments: [Engine.dot, .neato, .fdp, .sfdp, .circo, .twopi, .osage, .patchwork])
  func `every engine places every node inside the box`(engine: Engine) throws {
    let layout = try Renderer.worker.layout(LayoutJob(.sample, engine: engine, formats: [.svg]))
    #expect(layout.nodes.map(\.id) == ["iraq", "syria", "erdogan"])
    #expect(
      layout.edges.map { [$0.tail, $0.head, $0.key] } == [
        ["iraq", "syria", "says"], ["syria", "erdogan", nil], ["erdogan", "iraq", nil],
      ])
    for node in layout.nodes {
      #expect(node.width > 10 && node.height > 10)
      #expect(layout.box.lowerLeft.x <= node.center.x && node.center.x <= layout.box.upperRight.x)
      #expect(layout.box.lowerLeft.y <= node.center.y && node.center.y <= layout.box.upperRight.y)
    }
    #expect(layout.edges.allSatisfy { !$0.curves.isEmpty } || engine == .patchwork)
    #expect(layout.clusters.map(\.name) == ([.dot, .neato, .fdp, .osage, .patchwork].contains(engine) ? ["cluster_states"] : []))
    #expect(layout.text(.svg)?.contains("</svg>") == true)
  }

  @Test func `one layout gives every format`() throws {
    let layout = try Renderer.worker.layout(LayoutJob(.sample, engine: .neato, formats: Format.allCases))
    #expect(layout[.png]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
    #expect(layout[.pdf]?.starts(with: "%PDF".utf8) == true)
    #expect(layout.text(.dot)?.contains("pos=") == true)
    #expect(layout.text(.xdot)?.contains("_draw_") == true)
    #expect(layout.text(.json)?.contains("\"objects\"") == true)
    let alone = try Renderer.worker.layout(LayoutJob(.sample, engine: .neato, formats: [.svg]))
    #expect(layout[.svg] == alone[.svg])
    #expect(layout.text(.png) == nil && alone[.pdf] == nil)
  }

  @Test func `pinned nodes keep their places relative to each other`() throws {
    var graph = Graph.sample
    graph.place(as: try Renderer.worker.layout(LayoutJob(graph, engine: .neato, formats: [])), pinned: true)
    graph.keepsOrigin = true
    graph.add(Edge("iraq", "newcomer"))
    let layout = try Renderer.worker.layout(LayoutJob(graph, engine: .neato, formats: []))
    #expect(layout.nodes.count == 4)
    let shifts = try layout.nodes.prefix(3).map { node in
      let pinned = try #require(graph.node(node.id)?.position?.point)
      return Point(x: node.center.x - pinned.x, y: node.center.y - pinned.y)
    }
    for shift in shifts { #expect(abs(shift.x - shifts[0].x) < 0.01 && abs(shift.y - shifts[0].y) < 0.01) }
  }

  @Test(arguments: [Engine.nop, .nop2])
  func `positions alone can be drawn`(engine: Engine) throws {
    var graph = Graph.sample
    let before = try Renderer.worker.layout(LayoutJob(graph, engine: .neato, formats: []))
    graph.place(as: before, pinned: false)
    let layout = try Renderer.worker.layout(LayoutJob(graph, engine: engine, formats: [.svg]))
    let (a, b) = (before.nodes, layout.nodes)
    #expect(abs((a[1].center.x - a[0].center.x) - (b[1].center.x - b[0].center.x)) < 0.01)
    #expect(throws: GraphvizError.self) { try Renderer.worker.layout(LayoutJob(.sample, engine: engine, formats: [.svg])) }
  }

  @Test(arguments: Engine.allCases.filter { ![.nop, .nop2].contains($0) })
  func `a layout gives the same bytes every time, whatever came before`(engine: Engine) throws {
    let job = LayoutJob(.random(nodes: 30, edges: 60), engine: engine, formats: [.svg, .json])
    let first = try Renderer.worker.layout(job)
    _ = try Renderer.worker.layout(LayoutJob(.sample, engine: .sfdp, formats: [.dot]))
    for _ in 0..<3 { #expect(try Renderer.worker.layout(job) == first) }
    if engine != .fdp {
      for _ in 0..<2 { #expect(try Renderer.here.layout(job) == first) }
    }
  }

  @Test func `an empty graph and a single node are drawn`() throws {
    let empty = Graph("empty", directed: true)
    #expect(try Renderer.here.layout(LayoutJob(empty, engine: .dot, formats: [.svg])).text(.svg)?.contains("<svg") == true)
    #expect(try Renderer.worker.layout(LayoutJob(empty, engine: .neato, formats: [.svg])).nodes.isEmpty)
    var single = empty
    single.add(Node("a"))
    #expect(try Renderer.worker.layout(LayoutJob(single, engine: .neato, formats: [.svg])).nodes.count == 1)
  }
}
