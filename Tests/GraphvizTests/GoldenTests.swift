import Foundation
import Graphviz
import Testing

struct GoldenTests {
  /// The bytes do not depend on the fonts of the machine, so they are the same wherever Graphviz is of version 2.42.
  @Test(arguments: [Engine.dot, .neato, .fdp, .sfdp, .circo, .twopi])
  func `the sample is drawn as it was recorded`(engine: Engine) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(engine).svg")
    let svg = try Renderer.worker.layout(LayoutJob(.sample, engine: engine, formats: [.svg])).text(.svg)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(try #require(svg).utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
      return
    }
    #expect(svg == (try String(contentsOf: file, encoding: .utf8)))
  }
}
