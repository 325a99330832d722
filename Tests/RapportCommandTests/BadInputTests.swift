import Foundation
import Testing

@Suite struct BadInputTests {
  private let folder = try? TemporaryFolder()

  @Test func `an empty file is named, and the status is 2`() throws {
    let folder = try #require(folder)
    let run = try CommandRun("export", try folder.write("empty.txt", ""))
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.messages == "rapport: \(folder.path)/empty.txt: the file is empty\n")
  }

  @Test func `a binary file is named with what it is`() throws {
    let folder = try #require(folder)
    let run = try CommandRun("export", try folder.write("photo.txt", "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}"))
    #expect(run.status == 2)
    #expect(run.messages == "rapport: \(folder.path)/photo.txt: this is no article but no text: one byte in 1 is a control character\n")
  }

  @Test func `a folder without articles is an error`() throws {
    let folder = try #require(folder)
    let run = try CommandRun("export", folder.path)
    #expect(run.status == 2)
    #expect(run.messages == "rapport: \(folder.path): there is no article in this folder\n")
  }

  @Test func `a file that is not there stops the command before any work, and nothing is written`() throws {
    let folder = try #require(folder)
    let good = try folder.write("good.txt", Sample.first)
    let run = try CommandRun("export", good, "\(folder.path)/missing.txt", "-o", "\(folder.path)/net.json")
    #expect(run.status == 2)
    #expect(run.messages == "rapport: \(folder.path)/missing.txt: no such file or folder\n")
    #expect(try folder.names() == ["good.txt"])
  }

  @Test func `with --keep-going a missing file is told and the rest is done`() throws {
    let folder = try #require(folder)
    let good = try folder.write("good.txt", Sample.first)
    let run = try CommandRun("export", "--keep-going", good, "\(folder.path)/missing.txt", "-o", "\(folder.path)/net.json")
    #expect(run.status == 0)
    #expect(run.messages.contains("rapport: \(folder.path)/missing.txt: no such file or folder\n"))
    #expect(try folder.names() == ["good.txt", "net.json"])
  }

  @Test func `one bad article in a folder is told by name, the rest is done, and the status is 2`() throws {
    let folder = try #require(folder)
    try folder.write("in/a.txt", Sample.first)
    try folder.write("in/b.txt", "")
    try folder.write("in/c.ndjson", "{\"id\": \"c1\", \"text\": \"Iran met Israel.\"}\n{\"id\": \"c2\"\n")
    let run = try CommandRun("export", "\(folder.path)/in", "-o", "\(folder.path)/net.json")
    #expect(run.status == 2)
    #expect(run.messages.contains("rapport: \(folder.path)/in/b.txt: the file is empty\n"))
    #expect(run.messages.contains("rapport: \(folder.path)/in/c.ndjson, line 2: no valid JSON: “,” or “}” expected at byte 12\n"))
    #expect(run.messages.hasSuffix("rapport: read 2 articles; 2 errors\n"))
    #expect(try folder.read("net.json")?.contains("\"id\":\"c1\"") ?? false)
    #expect(try CommandRun("export", "--keep-going", "\(folder.path)/in").status == 0)
  }

  @Test func `the same trouble a hundred times is told three times and counted`() throws {
    let run = try CommandRun("export", "-", input: String(repeating: "{\"id\": \"a\"}\n", count: 100))
    #expect(run.status == 2)
    #expect(run.messages.split(separator: "\n").count == 4)
    #expect(run.messages.hasSuffix("rapport: standard input: there is no field “text”; found: id (97 more)\n"))
  }

  @Test(arguments: ["/nowhere/at/all/net.json", "/"]) func `a target that cannot be written is told before any work`(target: String) throws
  {
    let run = try CommandRun("export", "-", "-o", target, input: Sample.first)
    #expect(run.status == 2)
    #expect(run.messages.contains("cannot write \(target): "))
    #expect(run.messages.contains("choose another place with --output"))
  }

  @Test(.enabled(if: geteuid() != 0, "whoever may do all is refused nothing"))
  func `a folder that may not be written to is said to be so`() throws {
    let folder = try #require(folder)
    #expect(chmod(folder.path, 0o555) == 0)
    defer { chmod(folder.path, 0o755) }
    let run = try CommandRun("export", "-", "-o", "\(folder.path)/net.json", input: Sample.first)
    #expect(run.status == 2)
    #expect(run.messages.contains("cannot write \(folder.path)/net.json: Permission denied"))
  }

  @Test func `a file that is there stays as it was when the command fails`() throws {
    let folder = try #require(folder)
    let target = try folder.write("net.json", "precious")
    let run = try CommandRun("annotate", try folder.write("empty.txt", ""), "-o", target)
    #expect(run.status == 2)
    #expect(try folder.read("net.json") == "precious")
    #expect(try folder.names() == ["empty.txt", "net.json"])
  }

  @Test(arguments: [["export", "--wrong"], ["export"], ["wrong"], ["export", "x", "--format", "wrong"]])
  func `a wrong option is explained, and the status is 2`(arguments: [String]) throws {
    let run = try CommandRun(arguments: arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.messages.hasPrefix("Error: "))
    #expect(run.messages.contains("Usage: rapport"))
  }

  @Test func `one endless line is refused`() throws {
    let folder = try #require(folder)
    let long = try folder.write("long.txt", String(repeating: "words and more of them ", count: 300_000))
    let run = try CommandRun("export", long)
    #expect(run.status == 2)
    #expect(
      run.messages
        == "rapport: \(long): no text of one article is larger than 4 MB: split the file, or give it as NDJSON\n")
  }

  @Test func `a pipe that nobody reads ends the command with a message`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try CommandRun("export", "-", input: Sample.first, output: pipe.fileHandleForWriting)
    #expect(run.status == 2)
    #expect(run.messages.hasSuffix("rapport: standard output: Broken pipe; not everything was written\n"))
  }

  @Test(arguments: [["--help"], ["export", "--help"], ["--version"]]) func `help and version end well`(arguments: [String]) throws {
    let run = try CommandRun(arguments: arguments)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
  }
}
