import Foundation
import Testing

@Suite struct InputTests {
  private let folder = try? TemporaryFolder()

  @Test func `counts and repairs are told on standard error, and not with --quiet`() throws {
    let text = "President ErdoÄŸan met Iraq’s ministers, °®Âþµº wrote.\n"
    let run = try CommandRun("annotate", "-", "--layers", "sentences", input: text)
    #expect(run.status == 0)
    #expect(
      run.messages == """
        rapport: stdin: 2 repairs: “ErdoÄŸan” → “Erdoğan” (UTF-8 read as Windows-1252), “°®Âþµº” kept (unreadable: bytes of an unknown encoding)
        rapport: read 1 article; 2 repairs in 1 of them, 1 place could not be mended

        """)
    #expect(try CommandRun("annotate", "-", "--quiet", input: text).messages == "")
  }

  @Test func `every kind of input gives the same network`() throws {
    let folder = try #require(folder)
    let text = try CommandRun("export", "-", input: "{\"id\": \"a\", \"text\": \"Iraq praised Syria.\"}").output
    #expect(text.contains("\"iraq\""))
    #expect(try CommandRun("export", "-", input: "[{\"id\": \"a\",\n\"text\": \"Iraq praised Syria.\"}]").output == text)
    #expect(try CommandRun("export", "-", input: "text,id\r\nIraq praised Syria.,a\r\n").output == text)
    let page = "<html><body><p>Iraq praised Syria.</p></body></html>"
    let fromPage = try CommandRun("export", try folder.write("a.html", page)).output
    #expect(fromPage.replacing(",\"path\":\"\(folder.path)/a.html\"", with: "") == text)
  }

  @Test func `networks are joined with articles`() throws {
    let folder = try #require(folder)
    let (a, b) = (try folder.write("a.txt", Sample.first), try folder.write("b.txt", Sample.second))
    let whole = try CommandRun("export", a, b).output
    let (netA, netB) = (
      try folder.write("a.json", try CommandRun("export", a).output), try folder.write("b.json", try CommandRun("export", b).output)
    )
    #expect(try CommandRun("export", netB, netA).output == whole)
    #expect(try CommandRun("export", netA, b).output == whole)
    #expect(try CommandRun("export", netA, netB).messages == "rapport: read 0 articles and 2 networks\n")
  }

  @Test func `map and reduce give what export gives`() throws {
    let folder = try #require(folder)
    try folder.write("in/a.txt", Sample.first)
    try folder.write("in/b.txt", Sample.second)
    let whole = try CommandRun("export", "\(folder.path)/in").output
    let parts = try CommandRun("map", "\(folder.path)/in").output
    #expect(parts.split(separator: "\n").count == 2)
    #expect(try CommandRun("reduce", "-", input: parts).output == whole)
    #expect(try CommandRun("export", "-", input: parts).output == whole)
  }

  @Test func `a network is no article to annotate`() throws {
    let network = try CommandRun("export", "-", input: Sample.first).output
    let run = try CommandRun("annotate", "-", input: network)
    #expect(run.status == 2)
    #expect(run.messages.contains("standard input, record 1: this is a network, and the command reads articles"))
  }

  @Test func `verify finds every span again, and tells when the words have changed`() throws {
    let folder = try #require(folder)
    try folder.write("in/x/a.txt", Sample.first + "ErdoÄŸan spoke to Iran.\n")
    try folder.write("in/y/a.txt", Sample.second)
    let network = try folder.write("net.json", try CommandRun("export", "\(folder.path)/in").output)
    let run = try CommandRun("verify", network)
    #expect(run.status == 0)
    #expect(run.messages.hasSuffix("spans in 2 articles match\n"))
    #expect(try CommandRun("verify", network, "\(folder.path)/in/y", "\(folder.path)/in/x").status == 0)
    try folder.write("in/y/a.txt", "Quite another text.")
    let changed = try CommandRun("verify", network)
    #expect(changed.status == 1)
    #expect(changed.messages.contains("y/a: the text has changed since it was read"))
  }

  @Test func `a layer is the same alone and among all others`() throws {
    let all = try CommandRun("annotate", "-", input: Sample.first).output
    for layer in ["sentences", "tokens", "entities", "mentions", "statements", "relations"] {
      let alone = try CommandRun("annotate", "-", "--layers", layer, input: Sample.first).output
      let start = try #require(alone.range(of: "\"\(layer)\":"))
      let end = try #require(alone.range(of: ",\"repairs\":"))
      #expect(all.contains(alone[start.lowerBound..<end.lowerBound] + ","))
    }
  }

  @Test func `annotate writes a line an article in the order of input, ids as given`() throws {
    let folder = try #require(folder)
    let lines = (0..<200).map { "{\"id\": \"n\(199 - $0)\", \"text\": \"Iraq praised Syria.\"}\n" }
    let run = try CommandRun("annotate", "-", "--layers", "sentences", "-o", "\(folder.path)/out.ndjson", input: lines.joined())
    #expect(run.status == 0)
    let written = try #require(try folder.read("out.ndjson")).split(separator: "\n")
    #expect(written.count == 200)
    #expect(written.first?.contains("\"id\":\"n199\"") ?? false)
    #expect(written.last?.contains("\"id\":\"n0\"") ?? false)
  }

  @Test func `a device as target is written and not replaced`() throws {
    let run = try CommandRun("export", "-", "-o", "/dev/null", input: Sample.first)
    #expect(run.status == 0)
    #expect(FileManager.default.contents(atPath: "/dev/null")?.isEmpty ?? true)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }
}
