import Foundation
import Testing

@Suite struct DiffTests {
  private let folder: TemporaryFolder
  private let old: String
  private let new: String

  init() throws {
    folder = try TemporaryFolder()
    old = try folder.write("old.json", try CommandRun("export", try folder.write("a.txt", Sample.first)).output)
    new = try folder.write("new.json", try CommandRun("export", try folder.write("b.txt", Sample.second)).output)
  }

  @Test func `the exit status tells the same from different from trouble`() throws {
    let same = try CommandRun("diff", "--quiet", old, old)
    #expect((same.status, same.output, same.messages) == (0, "", ""))
    let different = try CommandRun("diff", "--quiet", old, new)
    #expect(different.status == 1)
    #expect(different.output.hasPrefix("--- \(old) · 1 article\n+++ \(new) · 1 article\n"))
    let missing = try CommandRun("diff", old, folder.path + "/none.json")
    #expect(missing.status == 2)
    #expect(missing.output.isEmpty && missing.messages.contains("none.json"))
    let damaged = try CommandRun("diff", old, try folder.write("damaged.json", #"{"schema":"rapport.network/1","articles":[{"id"#))
    #expect(damaged.status == 2)
    #expect(damaged.output.isEmpty && damaged.messages.contains("damaged.json"))
    let future = try CommandRun("diff", old, try folder.write("future.json", #"{"schema":"rapport.network/9","articles":[]}"#))
    #expect(future.status == 2)
    #expect(future.output.isEmpty && future.messages.contains("rapport.network/9"))
  }

  @Test func `an empty network differs from every other in all it lacks`() throws {
    let empty = try folder.write("empty.json", #"{"schema":"rapport.network/1","articles":[],"actors":[],"links":[],"statements":[]}"#)
    let run = try CommandRun("diff", "--quiet", empty, old)
    #expect(run.status == 1)
    #expect(run.output.contains("before: no articles"))
    #expect(try CommandRun("diff", "--quiet", empty, empty).status == 0)
  }

  @Test func `a patch gives the new network byte for byte, and reversed the old one`() throws {
    let changes = try folder.write("changes.json", try CommandRun("diff", "--quiet", "--format", "json", old, new).output)
    #expect(try CommandRun("patch", old, changes).output == folder.read("new.json"))
    #expect(try CommandRun("patch", new, changes, "--reverse").output == folder.read("old.json"))
  }

  @Test func `a patch that was applied before is refused and writes nothing`() throws {
    let changes = try folder.write("changes.json", try CommandRun("diff", "--quiet", "--format", "json", old, new).output)
    let target = folder.path + "/twice.json"
    let run = try CommandRun("patch", new, changes, "-o", target)
    #expect(run.status == 2)
    #expect(run.output.isEmpty && !FileManager.default.fileExists(atPath: target))
    #expect(run.messages.contains("does not fit") && run.messages.contains("nothing was written"))
  }

  @Test func `a watch ends with 1 only for the changes it was told to fail on`() throws {
    #expect(try CommandRun("diff", "--quiet", "--fail-on", "added,actors", old, new).status == 1)
    #expect(try CommandRun("diff", "--quiet", "--fail-on", "flipped", old, new).status == 0)
    let wrong = try CommandRun("diff", "--fail-on", "everything", old, new)
    #expect(wrong.status == 2 && wrong.messages.contains("everything"))
  }

  @Test func `one input can be both sides when dates tell them apart`() throws {
    let wire = try folder.write(
      "wire.ndjson",
      """
      {"id": "one", "date": "2024-12-05", "text": "Iraq praised Syria."}
      {"id": "two", "date": "2024-12-12", "text": "Iraq praised Turkey."}

      """)
    let run = try CommandRun(
      "diff", "--quiet", wire, "--old-until", "2024-12-07", "--new-since", "2024-12-08", "--label", "then", "--label", "now")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("--- then · 1 article\n+++ now · 1 article\n"))
    #expect(try CommandRun("diff", wire).messages.contains("--old-until"))
    let series = try CommandRun("diff", "--quiet", wire, "--series", "week")
    #expect(series.output.contains("2024-W49") && series.output.contains("2024-W50"))
  }

  @Test func `a window that no article covers is said to be the reason`() throws {
    let wire = try folder.write("wire.ndjson", "{\"id\": \"one\", \"date\": \"2024-12-05\", \"text\": \"Iraq praised Syria.\"}\n")
    let run = try CommandRun("diff", "--quiet", wire, "--old-until", "2024-12-31", "--new-since", "2025-01-01")
    #expect(run.status == 1)
    #expect(run.output.contains("· 0 articles\n") && run.output.contains("now: no articles to read"))
  }

  @Test func `a patch of another schema or none at all is refused with what it is`() throws {
    let other = try folder.write("other.json", #"{"schema":"rapport.diff/9","articles":[]}"#)
    let future = try CommandRun("patch", old, other)
    #expect(future.status == 2 && future.output.isEmpty && future.messages.contains("of the schema “rapport.diff/9”"))
    let cut = try CommandRun("patch", old, try folder.write("cut.json", #"{"schema":"rapport.diff/1","articles":[{"new":{"id":"#))
    #expect(cut.status == 2 && cut.messages.contains("cut.json is not what “rapport.diff/1” wants"))
    #expect(cut.messages.contains("articles[0].new"))
    #expect(try CommandRun("patch", old, folder.path + "/none.json").messages.contains("cannot read"))
  }

  @Test func `git uses it as the diff of network files`() throws {
    func git(_ arguments: String...) throws -> String {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
      process.arguments = ["-C", folder.path, "-c", "user.name=Test", "-c", "user.email=test@example.org"] + arguments
      let output = try folder.write("git.out", "")
      process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
      process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return try folder.read("git.out") ?? ""
    }
    let command = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent().appendingPathComponent("rapport").path
    try folder.write(".gitattributes", "*.network diff=rapport\n")
    try folder.write("iraq.network", try folder.read("old.json") ?? "")
    _ = try git("init", "-q")
    _ = try git("config", "diff.rapport.command", "'\(command)' diff --git")
    _ = try git("add", ".gitattributes", "iraq.network")
    _ = try git("commit", "-q", "-m", "old")
    try folder.write("iraq.network", try folder.read("new.json") ?? "")
    #expect(try git("diff").hasPrefix("--- a/iraq.network · 1 article\n+++ b/iraq.network · 1 article\n"))
  }
}
