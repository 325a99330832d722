import ActorNetworks
import Foundation
import FoundationXML
import Graphviz
import Testing

@testable import Drawing

@Suite struct SafetyTests {
  private let renderer = Renderer(.inProcess)

  private static let evilNames = [
    "", " ", "\"quoted\" & <b>bold</b>", "</title><script>alert(1)</script>", "]]>", "back\\slash\\", "line\nbreak\r\n\ttab",
    "NUL\0\u{1}\u{FFFE}",
    "هيئة تحرير الشام", "伊拉克共和国", "🇮🇶 👩‍👩‍👧‍👦", "e\u{301}\u{301}\u{301}", String(repeating: "x", count: 5_000),
    String(repeating: "long name ", count: 400), "\\N \\G", "%s%n",
    "' onload='x", "{|}", "-->", "\u{202E}reversed",
  ]

  private static var evilNetwork: ActorNetwork {
    let actors = evilNames.enumerated().map { number, name in
      var actor = Networks.actor(number.isMultiple(of: 2) ? "actor-\(number)" : name + "\(number)", name, .person, mentions: 2)
      actor.aliases = [name]
      actor.roles = [.init(title: name, of: name)]
      return actor
    }
    let links = zip(actors, actors.dropFirst()).map { Networks.statement($0.id, $1.id, oppose: 1) }
    let statements = actors.map { actor in
      Statement(
        id: "s1", article: actor.name, speaker: actor.id, kind: .direct, start: 0, end: 1, source: nil, cue: nil,
        content: [.init(start: 0, end: 1, text: actor.name)])
    }
    return ActorNetwork(
      articles: [ArticleRecord(id: "a1", title: "<&\"\u{0}\\N", outlet: "]]>", sha256: "", characters: 1)], actors: actors, links: links,
      statements: statements)
  }

  @Test func `no name breaks the picture`() throws {
    let drawing = try NetworkDrawing(of: Self.evilNetwork, renderer: renderer) { _ in "<evil>\0&" }
    let svg = try drawing.bytes(.svg, renderer: renderer)
    let reading = Reading(svg)
    #expect(reading.error == nil)
    #expect(reading.elements["script"] == nil)
    #expect(reading.classes.count { $0.hasPrefix("node") } == Self.evilNames.count)
    #expect(try !drawing.bytes(.pdf, renderer: renderer).isEmpty)
  }

  @Test func `no name breaks DOT`() throws {
    let dot = Self.evilNetwork.dot()
    let graph = try renderer.graph(dot: dot).graph
    #expect(graph.nodes.count == Self.evilNames.count)
    #expect(graph.dot() == dot)
  }

  @Test func `no label is longer than a reader wants`() throws {
    for actor in Self.evilNetwork.actors {
      let box = ActorBox(actor, most: 2)
      #expect(box.name.count <= 3)
      #expect(box.size.x < 420 && box.size.y < 120)
    }
  }

  @Test func `the picture reads aloud`() throws {
    let drawing = try NetworkDrawing(of: Networks.small, renderer: renderer)
    let reading = Reading(try drawing.bytes(.svg, renderer: renderer))
    #expect(reading.error == nil)
    #expect(reading.root["role"] == "graphics-document document")
    #expect(reading.root["aria-labelledby"] == "rapport-title")
    #expect(reading.labels.contains("Iraq: country, 9 mentions in 1 article"))
    #expect(reading.labels.contains("Mohammed Shia' Al-Sudani → Hayat Tahrir al-Sham: speaks against, 2 statements"))
    #expect(reading.words.contains("Talks begin"))
    #expect(reading.words.contains("“We will not stand still” (The Post, 2024-12-05)"))
    #expect(reading.words.contains("Strongest ties:"))
  }

  @Test func `a picture is kilobytes, not megabytes`() throws {
    let svg = try NetworkDrawing(of: Networks.random(300), renderer: renderer).bytes(.svg, renderer: renderer)
    #expect(svg.count < 600_000)
  }

  /// What an XML parser makes of a picture.
  private final class Reading: NSObject, XMLParserDelegate {
    var elements: [String: Int] = [:]
    var classes: [String] = []
    var labels: [String] = []
    var root: [String: String] = [:]
    var words = ""
    var error: (any Error)?

    init(_ bytes: [UInt8]) {
      super.init()
      let parser = XMLParser(data: Data(bytes))
      parser.delegate = self
      if !parser.parse() { error = parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      if elements.isEmpty { root = attributes }
      elements[name, default: 0] += 1
      if let name = attributes["class"] { classes.append(name) }
      if let label = attributes["aria-label"] { labels.append(label) }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { words += characters }
  }
}
