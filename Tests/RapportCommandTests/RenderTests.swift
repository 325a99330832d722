import Foundation
import Testing

@Suite struct RenderTests {
  private let folder = try? TemporaryFolder()

  @Test func `the name of the file says the format`() throws {
    let folder = try #require(folder)
    let article = try folder.write("a.txt", Sample.first)
    for (name, beginning) in [("net.svg", "<?xml"), ("net.dot", "digraph"), ("net.gv", "digraph"), ("net.pdf", "%PDF")] {
      #expect(try CommandRun("render", "--quiet", article, "-o", "\(folder.path)/\(name)").status == 0)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)"))
      #expect(bytes.starts(with: Data(beginning.utf8)))
    }
  }

  @Test func `several formats are written side by side`() throws {
    let folder = try #require(folder)
    let article = try folder.write("a.txt", Sample.first)
    #expect(try CommandRun("render", "--quiet", article, "--format", "svg,dot,png", "-o", "\(folder.path)/net.svg").status == 0)
    #expect(try folder.names() == ["a.txt", "net.dot", "net.png", "net.svg"])
  }

  @Test func `without a file the picture goes to standard output as SVG`() throws {
    let folder = try #require(folder)
    let run = try CommandRun("render", "--quiet", try folder.write("a.txt", Sample.first), "--title", "Two & two")
    #expect(run.status == 0)
    #expect(run.messages == "")
    #expect(run.output.contains("<title id=\"rapport-title\">Two &amp; two</title>"))
  }

  @Test func `a name that says no format, and several formats without a file, are trouble`() throws {
    let folder = try #require(folder)
    let article = try folder.write("a.txt", Sample.first)
    let unnamed = try CommandRun("render", article, "-o", "\(folder.path)/net.jpeg")
    #expect(unnamed.status == 2)
    #expect(unnamed.messages.contains("end its name in .svg, .png, .pdf or .dot, or say --format"))
    #expect(try CommandRun("render", article, "--format", "svg,png").status == 2)
    #expect(try CommandRun("render", article, "--format", "jpeg").status == 2)
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a network that was exported is drawn as its articles are`() throws {
    let folder = try #require(folder)
    let article = try folder.write("a.txt", Sample.first)
    let network = "\(folder.path)/net.json"
    #expect(try CommandRun("export", "--quiet", article, "-o", network).status == 0)
    let (fromArticle, fromNetwork) = (
      try CommandRun("render", "--quiet", article, "--format", "dot"), try CommandRun("render", "--quiet", network, "--format", "dot")
    )
    #expect(fromArticle.output == fromNetwork.output)
  }

  @Test func `tables of an export stand beside the file that was named`() throws {
    let folder = try #require(folder)
    let article = try folder.write("a.txt", Sample.first)
    #expect(try CommandRun("export", "--quiet", article, "--format", "csv", "-o", "\(folder.path)/net.csv").status == 0)
    #expect(try folder.names() == ["a.txt", "net.csv", "net.evidence.csv", "net.nodes.csv"])
    #expect(try CommandRun("export", "--quiet", article, "--format", "csv").output.hasPrefix("Source,Target,Type,Kind,Id,Label,Weight"))
  }

  @Test func `a backbone that is no probability is refused`() throws {
    let folder = try #require(folder)
    let article = try folder.write("a.txt", Sample.first)
    #expect(try CommandRun("export", article, "--backbone", "2").status == 2)
    #expect(try CommandRun("export", "--quiet", article, "--backbone", "0.05").status == 0)
  }
}
