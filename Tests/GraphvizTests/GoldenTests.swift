import GoldenFiles
import Graphviz
import Testing

struct GoldenTests {
  /// The bytes do not depend on the fonts of the machine, so they are the same wherever Graphviz is of version 2.42.
  @Test(arguments: [Engine.dot, .neato, .fdp, .sfdp, .circo, .twopi])
  func `the sample is drawn as it was recorded`(engine: Engine) throws {
    let drawing = try Renderer.worker.layout(LayoutJob(.sample, engine: engine, formats: [.svg]))
    try expectGolden(try #require(drawing.text(.svg)), "\(engine).svg")
  }
}
