import Foundation
import Graphviz
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What Graphviz 2.42 would get wrong if it were handed texts as they are.
struct MarkupTests {
  private func svg(_ graph: Graph) throws -> String {
    let svg = try #require(try Renderer.here.layout(LayoutJob(graph, engine: .dot, formats: [.svg])).text(.svg))
    #expect(XMLParser(data: Data(svg.utf8)).parse(), "not well-formed")
    return svg
  }

  private func graph(_ setUp: (inout Node) -> Void) -> Graph {
    var graph = Graph("g", directed: true)
    graph.add(Node("n", setUp))
    return graph
  }

  @Test func `an address with an ampersand and a quotation mark stays an address`() throws {
    let svg = try svg(graph { $0.url = WebAddress("https://example.org/?a=1&b=\"2\" onclick=\"x") })
    #expect(svg.contains(#"xlink:href="https://example.org/?a=1&amp;b=%222%22%20onclick=%22x""#))
    let raw = try self.svg(graph { $0.attributes["URL"] = .plain("https://example.org/?a=1&b=\"2") })
    #expect(raw.contains(#"xlink:href="https://example.org/?a=1&amp;b=%222""#))
  }

  @Test func `an address in an HTML label is made safe too`() throws {
    let html = #"<table><tr><td href="https://example.org/?a=1&amp;b=2">x</td><td HREF='javascript:x'>y</td></tr></table>"#
    let svg = try svg(graph { $0.label = .html(html) })
    #expect(svg.contains(#"xlink:href="https://example.org/?a=1&amp;b=2""#) && !svg.contains("javascript"))
  }

  @Test func `nothing that a graph says ends its quotation marks in the drawing`() throws {
    let attack = #"x" onload="y"#
    let html = #"<font face="x&quot; onload=&quot;y">t</font><!-- < --><br title=">" href="javascript:x"/>"#
    let names = [
      "fontname", "labelfontname", "fontcolor", "color", "fillcolor", "class", "id", "tooltip", "target", "label", "xlabel", "style",
      "shape",
      "URL", "href", "comment", "colorscheme", "edgeURL", "headURL", "headhref", "labelURL", "labelhref", "tailURL", "edgetarget",
      "bgcolor",
    ]
    for name in names {
      var graph = Graph("g", directed: true)
      graph.add(Node("a") { $0.attributes[name] = .plain(attack) })
      graph.add(
        Edge("a", "b") {
          $0.headLabel = .text("h")
          $0.attributes[name] = .plain(attack)
        })
      graph.add(Subgraph.cluster("c", nodes: ["b"]) { $0.attributes[name] = .plain(attack) })
      graph.attributes[name] = .plain(attack)
      #expect(!(try svg(graph)).contains(#"onload="y"#), "\(name)")
    }
    let svg = try svg(graph { $0.label = .html(html) })
    #expect(!svg.contains(#"onload="y"#) && !svg.contains("javascript"))
  }

  @Test(arguments: ["<b>bold</b>", "&amp;", "a & b < c > d", #"back\slash \N \n"#, "“quoted” \"straight\" 'single'", "Erdoğan العراق 伊拉克"])
  func `plain text shows as it stands, as label, tooltip, id and name`(text: String) throws {
    var graph = graph {
      $0.label = .text(text)
      $0.tooltip = text
      $0.elementID = "x"
      $0.url = WebAddress("#x")
    }
    graph.add(Edge(text, "n") { $0.tooltip = text })
    let texts = TextCollector()
    let svg = try svg(graph)
    texts.read(svg)
    let spaced = { (text: String) in text.replacing("\u{A0}", with: " ") }
    #expect(texts.texts.map(spaced).contains(text))
    #expect(texts.tooltips.map(spaced).contains(text))
  }

  @Test func `HTML and plain labels of the same characters stay what they are`() throws {
    var graph = Graph("g", directed: true)
    graph.add(Node("plain") { $0.label = .text("<b>x</b>") })
    graph.add(Node("html") { $0.label = .html("<b>x</b>") })
    graph.add(Node("plain2") { $0.label = .text("<b>x</b>") })
    let texts = TextCollector()
    texts.read(try svg(graph))
    #expect(texts.texts == ["<b>x</b>", "x", "<b>x</b>"])
  }

  @Test func `no colour is called transparent`() throws {
    var graph = graph { $0.color = .transparent }
    graph.backgroundColor = .transparent
    #expect(!(try svg(graph)).contains("transparent"))
    graph.label = .text(#"stroke="transparent""#)
    #expect(try svg(graph).contains("transparent"))
  }

  @Test func `the layout attribute of a graph does not override the engine`() throws {
    var graph = Graph.random(nodes: 8, edges: 12)
    let dot = try Renderer.here.layout(LayoutJob(graph, engine: .dot, formats: [.svg]))
    graph.attributes["layout"] = .plain("circo")
    let layout = try Renderer.here.layout(LayoutJob(graph, engine: .dot, formats: [.svg]))
    #expect(layout[.svg] == dot[.svg])
    #expect(layout.diagnostics.map(\.description) == ["warning: graph: left out “layout”: it overrides what the program asks for"])
  }

  @Test func `a title does not become the title of every cluster`() throws {
    var graph = Graph.sample
    graph.add(Subgraph.cluster("plain", nodes: ["erdogan"]))
    let svg = try svg(graph)
    #expect(svg.split(separator: "Talks &amp; &lt;threats&gt;").count == 2)
  }

  @Test func `a tooltip of 20,000 bytes is drawn whole`() throws {
    let svg = try svg(graph { $0.tooltip = String(repeating: "evidence ", count: 2_300) })
    #expect(svg.utf8.count > 20_000)
  }
}

/// Collects what a reader of an SVG sees.
private final class TextCollector: NSObject, XMLParserDelegate {
  var texts: [String] = []
  var tooltips: [String] = []
  private var text: String?

  func read(_ svg: String) {
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    if name == "text" { text = "" }
    if let tooltip = attributes["xlink:title"] { tooltips.append(tooltip) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text? += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "text", let text { texts.append(text) }
    if name == "text" { text = nil }
  }
}
