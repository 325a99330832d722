import ActorNetworks
import GoldenFiles
import Graphviz
import Testing

@testable import Drawing

@Suite struct GoldenTests {
  private let renderer = Renderer(.inProcess)

  private func text(_ format: NetworkDrawing.Format, _ options: DrawingOptions = DrawingOptions()) throws -> String {
    let drawing = try NetworkDrawing(of: Networks.small, options: options, renderer: renderer) { "words at \($0.start)" }
    return String(decoding: try drawing.bytes(format, renderer: renderer), as: UTF8.self)
  }

  @Test func `a small network is drawn as recorded`() throws {
    try expectGolden(try text(.svg), "small.svg")
    try expectGolden(try text(.dot), "small.dot")
    try expectGolden(Networks.small.dot(), "small.export.dot")
  }

  @Test func `the same network gives the same bytes every time`() throws {
    let first = try text(.svg)
    for _ in 0..<10 { #expect(try text(.svg) == first) }
  }

  @Test func `a theme of its own leaves no rule for the other`() throws {
    var options = DrawingOptions()
    options.theme = .dark
    let dark = try text(.svg, options)
    #expect(!dark.contains("prefers-color-scheme"))
    #expect(dark.contains(".paper{fill:\(Palette.dark.color(.paper).webColor)}"))
    #expect(try text(.svg).contains("prefers-color-scheme:dark"))
  }

  @Test func `DOT comes back equal through the reader`() throws {
    for dot in [try text(.dot), Networks.small.dot(), Networks.random(40).dot()] {
      let read = try renderer.graph(dot: dot)
      #expect(read.graph.dot() == dot)
      #expect(read.diagnostics.isEmpty)
    }
  }

  @Test func `the exported graph has every link and the rendered one every line`() throws {
    let exported = try renderer.graph(dot: Networks.small.dot()).graph
    #expect(exported.edges.count == Networks.small.links.count)
    #expect(exported.nodes.map(\.id) == Networks.small.actors.map(\.id))
    // Iran's support, as said and as told, is one line; its co-mention with Iraq is covered by it.
    #expect(try renderer.graph(dot: try text(.dot)).graph.edges.count == 8)
  }

  @Test(arguments: [NetworkDrawing.Format.png, .pdf])
  func `bitmaps and print have the marks of their format`(_ format: NetworkDrawing.Format) throws {
    let drawing = try NetworkDrawing(of: Networks.small, renderer: renderer)
    let bytes = try drawing.bytes(format, renderer: renderer)
    #expect(bytes.starts(with: format == .png ? [0x89, 0x50, 0x4E, 0x47] : Array("%PDF".utf8)))
    #expect(bytes.count > 5_000)
  }
}
