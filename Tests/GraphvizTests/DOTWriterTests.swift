import Graphviz
import Testing

struct DOTWriterTests {
  @Test func `a graph prints quoted, sorted, and with its own attributes last`() {
    var graph = Graph("talks", directed: true, nodeDefaults: NodeDefaults { $0.shape = .box })
    graph.title("Talks")
    graph.add(
      Node("iraq") {
        $0.label = .text("Iraq")
        $0.color = Color(0x0072B2, opacity: 0.8)
      })
    graph.add(Edge("iraq", "syria", key: "says") { $0.penWidth = 1.5 })
    graph.add(Subgraph.cluster("allies", nodes: ["iraq"]) { $0.label = .text("Allies") })
    #expect(
      graph.dot() == """
        digraph "talks" {
          node ["shape"="box"];
          "iraq" ["color"="#0072b2cc", "label"="Iraq"];
          "syria";
          subgraph "cluster_allies" {
            graph ["label"="Allies"];
            "iraq";
          }
          "iraq" -> "syria" ["key"="says", "penwidth"="1.5"];
          graph ["label"="Talks"];
        }

        """)
  }

  @Test func `what equals a default is not said again`() {
    var graph = Graph("g", directed: false, nodeDefaults: NodeDefaults { $0.shape = .box })
    graph.add(
      Node("a") {
        $0.shape = .box
        $0.label = .escaped(#"\N"#)
        $0.tooltip = ""
      })
    graph.add(Node("b") { $0.shape = .ellipse })
    graph.updateNode("b") { $0.shape = .box }
    #expect(graph.nodes.allSatisfy { $0.attributes.isEmpty })
  }

  @Test func `parallel edges of one key are one, and others stay apart`() {
    var graph = Graph("g", directed: false)
    graph.add(Edge("a", "b", key: "k") { $0.weight = 1 })
    graph.add(Edge("b", "a", key: "k") { $0.penWidth = 2 })
    graph.add(Edge("a", "b"))
    graph.add(Edge("a", "b"))
    #expect(graph.edges.count == 3)
    #expect(graph.edges[0].weight == 1 && graph.edges[0].penWidth == 2)
  }

  @Test(arguments: [#"a\"#, #"say \"hi"#, "%3", "nul\0", #"back\slash"#])
  func `a name that DOT cannot carry is replaced everywhere alike`(name: String) {
    var graph = Graph(name, directed: true)
    graph.add(Edge(name, "b"))
    graph.add(Subgraph("s", nodes: [name]))
    #expect(graph.nodes.count == 2)
    #expect(graph.edges[0].tail == graph.nodes[0].id && graph.subgraphs[0].nodes == [graph.nodes[0].id])
    #expect(graph.node(name) != nil)
    #expect(!graph.dot().utf8.contains(0) && !graph.nodes[0].id.contains("\\") && !graph.nodes[0].id.hasPrefix("%"))
  }

  @Test func `names that differ in bytes only stay two nodes`() {
    var graph = Graph("g", directed: true)
    graph.add(Node("caf\u{E9}"))
    graph.add(Node("cafe\u{301}"))
    #expect(graph.nodes.count == 2)
  }

  @Test(arguments: ["x", "&", "\"", "\\", "é"])
  func `a value stays below 16,000 bytes and is cut at a whole character`(piece: String) throws {
    var graph = Graph("g", directed: true)
    graph.add(Node("n") { $0.tooltip = String(repeating: piece, count: 20_000) })
    let line = try #require(graph.dot().split(separator: "\n").first { $0.contains("tooltip") })
    let value = try #require(line.split(separator: "\"tooltip\"=").last?.dropFirst().dropLast(3))
    #expect(value.utf8.count <= 16_000 && value.utf8.count > 15_900)
    let unit = ["&": "&amp;", "\"": "\\\"", "\\": "\\\\"][piece] ?? piece
    #expect(value == String(repeating: unit, count: (value.utf8.count - 3) / unit.utf8.count) + "…")
  }

  @Test func `an HTML label that is too long, or never ends, is written as text`() {
    var graph = Graph("g", directed: true)
    graph.add(Node("n") { $0.label = .html("<b>" + String(repeating: "x", count: 17_000) + "</b>") })
    graph.add(Node("m") { $0.label = .html("<b>open") })
    graph.add(Node("o") { $0.label = .html("a > b <") })
    let lines = graph.dot().split(separator: "\n")
    #expect(lines[1].hasPrefix(#"  "n" ["label"=" xxxx"#) && lines[1].utf8.count < 16_100)
    #expect(lines[2] == #"  "m" ["label"=<<b>open>];"#)
    #expect(lines[3].hasPrefix(#"  "o" ["label"="a"#))
  }
}

extension Graph {
  fileprivate mutating func title(_ text: String) { label = .text(text) }
}
