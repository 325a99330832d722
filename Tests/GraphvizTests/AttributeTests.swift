import Graphviz
import Testing

struct AttributeTests {
  @Test(arguments: ["<lambda> & \"me\"", #"C:\new\lines"#, "two\nlines", "&amp; stays", "Erdoğan ‎العراق", "", #"\N"#])
  func `a plain label comes back as it was`(text: String) {
    let node = Node("n") { $0.label = .text(text) }
    #expect(node.label == .text(text))
    let raw = node.attributes["label"]?.text ?? ""
    #expect(!raw.contains("<") && !raw.contains("\n"))
  }

  @Test func `a label with Graphviz's escapes is told from plain text`() {
    let node = Node("n") { $0.attributes["label"] = .plain(#"left\l\N"#) }
    #expect(node.label == .escaped(#"left\l\N"#))
    #expect(Node("n") { $0.label = .html("<b>x</b>") }.label == .html("<b>x</b>"))
  }

  @Test func `control characters become replacement characters`() {
    #expect(Node("n") { $0.tooltip = "a\u{1}b\0c\u{9F}" }.tooltip == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    #expect(Label.escapingHTML("<\"&\u{2}>\n") == "&lt;&quot;&amp;\u{FFFD}&gt;<br/>")
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2"),
    ("HTTP://example.org/\"onclick=\"x", "HTTP://example.org/%22onclick=%22x", "HTTP://example.org/%22onclick=%22x"),
    ("mailto:a@example.org", "mailto:a@example.org", "mailto:a@example.org"),
    (" #place", "#place", "#place"),
    ("https://example.org/a b\\c<d>", "https://example.org/a%20b%5Cc%3Cd%3E", "https://example.org/a%20b%5Cc%3Cd%3E"),
  ])
  func `an address is encoded so that it stays inside its quotation marks`(text: String, address: String, raw: String) throws {
    let url = try #require(WebAddress(text))
    #expect(url.text == address)
    let node = Node("n") { $0.url = url }
    #expect(node.attributes["URL"] == .plain(raw))
    #expect(node.url == url)
  }

  @Test(arguments: [
    "javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "", "java\nscript:x",
  ])
  func `an address of another scheme is refused`(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test func `typed values come back equal`() {
    let node = Node("n") {
      $0.position = Position(Point(x: 1.25, y: -3), isPinned: true)
      $0.margin = Margin(0.13, 0.06)
      $0.style = [.filled, .rounded]
      $0.peripheries = 100_000_000
      $0.width = .nan
      $0.fillColor = Color(0xCFE3F2)
    }
    #expect(node.position == Position(Point(x: 1.25, y: -3), isPinned: true))
    #expect(node.attributes["pos"] == .plain("1.25,-3!"))
    #expect(node.margin == Margin(0.13, 0.06))
    #expect(node.style == [.filled, .rounded])
    #expect(node.peripheries == 8)
    #expect(node.width == 0)
    #expect(node.fillColor == Color(0xCFE3F2) && node.fillColor?.text == "#cfe3f2")
    let edge = Edge("a", "b") {
      $0.headPort = Port(cell: "p", side: .northEast)
      $0.tailPort = Port(side: .south)
    }
    #expect(edge.headPort == Port(cell: "p", side: .northEast) && edge.tailPort == Port(side: .south))
    var graph = Graph("g", directed: true)
    graph.separation = .points(10)
    graph.overlap = .prism
    #expect(graph.attributes["sep"] == .plain("+10") && graph.separation == .points(10) && graph.overlap == .prism)
  }

  @Test func `what a type does not know reads as nil and stays`() {
    let node = Node("n") { $0.attributes["shape"] = .plain("spaceship") }
    #expect(node.shape == nil && node.attributes["shape"] == .plain("spaceship"))
  }
}
