import Foundation
import Testing

/// Options of `diff`: each is heeded, or refused with a message.
@Suite struct DiffOptionsTests {
  private let folder: TemporaryFolder
  private let old: String
  private let new: String
  private let wire: String

  init() throws {
    folder = try TemporaryFolder()
    old = try folder.write("old.json", try CommandRun("export", try folder.write("a.txt", Sample.first)).output)
    new = try folder.write("new.json", try CommandRun("export", try folder.write("b.txt", Sample.second)).output)
    wire = try folder.write(
      "wire.ndjson",
      """
      {"id": "one", "date": "2024-12-05", "outlet": "Left", "text": "Iraq praised Syria. Iraq and Syria met in Doha."}
      {"id": "two", "date": "2024-12-12", "outlet": "Right", "text": "Iraq praised Turkey."}

      """)
  }

  @Test func `the user's file decides who is who, in articles and in networks`() throws {
    let file = try folder.write("actors.toml", "[[merge]]\nactors = [\"syria\"]\ninto = \"turkey\"\n")
    for sides in [[folder.path + "/a.txt", folder.path + "/b.txt"], [old, new]] {
      #expect(try CommandRun(arguments: ["diff", "-q"] + sides).output.contains("Syria"))
      let run = try CommandRun(arguments: ["diff", "-q", "--actors", file] + sides)
      #expect(run.status == 1)
      #expect(!run.output.contains("− Syria ·") && !run.output.contains("Syria →"))
    }
    let missing = try CommandRun("diff", "--actors", folder.path + "/none.toml", old, new)
    #expect(missing.status == 2 && missing.messages.contains("none.toml: cannot be read"))
  }

  @Test func `what of the user's file only articles can tell is said to be left undone for a network`() throws {
    let file = try folder.write("actors.toml", "[[alias]]\nactor = \"syria\"\nnames = [\"Damascus\"]\n")
    let run = try CommandRun("diff", "--actors", file, old, new)
    #expect(run.messages.contains("actors.toml: of a network only [[merge]], [[rename]], [[kind]] and [[hide]] can be heeded"))
    #expect(!(try CommandRun("diff", "--actors", file, folder.path + "/a.txt", folder.path + "/b.txt").messages.contains("of a network")))
  }

  @Test func `the backbone is taken of either side`() throws {
    func comentions(_ arguments: String...) throws -> Int {
      try CommandRun(arguments: ["diff", "-q", old, new] + arguments).output.split(separator: "\n").count { $0.contains("co-mention") }
    }
    #expect(try comentions() > 0)
    #expect(try comentions("--backbone", "0") == 0)
  }

  @Test func `a name to look at is one actor on both sides, and nobody's name is an error`() throws {
    let run = try CommandRun("diff", "-q", "--focus", "Iran", "--hops", "1", old, new)
    #expect(run.status == 1)
    #expect(run.output.contains("+ Iran ·") && !run.output.contains("al-Sudani"))
    let nobody = try CommandRun("diff", "-q", "--focus", "Atlantis", old, new)
    #expect(nobody.status == 2 && nobody.messages.contains("no article mentions “Atlantis”"))
  }

  @Test func `a change smaller than asked for is none`() throws {
    let (a, b) = (
      try folder.write("c.txt", "Iraq praised Syria. Iraq met Syria."), try folder.write("d.txt", "Iraq praised Syria. They left.")
    )
    #expect(try CommandRun("diff", "-q", a, b).status == 1)
    let small = try CommandRun("diff", "-q", "--min-delta", "5", a, b)
    #expect(small.status == 0 && small.output.isEmpty)
  }

  @Test(arguments: [
    (["--evidence", "3", "--brief"], "--evidence goes with text"), (["--min-delta", "2", "--format", "json"], "--min-delta goes with"),
    (["--permutations", "9", "--stat"], "--permutations goes with text, json"), (["--seed", "9"], "--seed goes with --permutations"),
    (["--theme", "dark"], "Options of pictures"), (["--brief", "--stat"], "one of --brief and --stat"),
    (["--brief", "--format", "svg"], "are text"), (["--series", "day", "--format", "svg"], "text or json"),
    (["--series", "day", "--label", "x"], "--series compares neighbours"),
    (["--series", "day", "--fail-on", "added"], "do not go with it"),
  ]) func `an option that would say nothing is refused`(arguments: [String], message: String) throws {
    let run = try CommandRun(arguments: ["diff", old, new] + arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func `the test of resemblance repeats with its seed, and is told in text and JSON`() throws {
    let text = try CommandRun("diff", "-q", old, new, "--permutations", "99", "--seed", "7").output
    #expect(text.contains("against 99 random relabellings from seed 7"))
    #expect(try CommandRun("diff", "-q", old, new, "--permutations", "99", "--seed", "7").output == text)
    let json = try CommandRun("diff", "-q", old, new, "--permutations", "99", "--format", "json").output
    #expect(json.contains("\"quadraticAssignment\":{\"correlation\":") && json.contains("\"permutations\":100,\"seed\":\"1\"}"))
  }

  @Test func `the name of the output file says the format`() throws {
    #expect(try CommandRun("diff", "-q", old, new, "-o", folder.path + "/d.json").status == 1)
    #expect(try folder.read("d.json")?.hasPrefix("{\n\"schema\":\"rapport.diff/1\"") == true)
    #expect(try CommandRun("diff", "-q", old, new, "-o", folder.path + "/d.svg").status == 1)
    #expect(try folder.read("d.svg")?.contains("<svg") == true)
  }

  @Test(arguments: ["day", "week", "month", "outlet"]) func `a series is a row a step, and JSON with a schema`(step: String) throws {
    let text = try CommandRun("diff", "-q", wire, "--series", step)
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("Step"))
    let json = try CommandRun("diff", "-q", wire, "--series", step, "--format", "json")
    let series = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(series["schema"] as? String == "rapport.series/1")
    let steps = try #require(series["steps"] as? [[String: Any]])
    let names = [
      "day": ["2024-12-05", "2024-12-12"], "week": ["2024-W49", "2024-W50"], "month": ["2024-12"], "outlet": ["Left", "Right"],
    ]
    #expect(steps.compactMap { $0["name"] as? String } == names[step])
  }

  @Test func `the biggest movers of a series come first, and its filter holds in each step`() throws {
    let run = try CommandRun("diff", "-q", wire, "--series", "day")
    let movers = try #require(run.output.split(separator: "Biggest movers\n").last).split(separator: "\n").dropFirst()
    #expect(movers.first?.contains("Iraq — Syria") == true)
    let thin = try CommandRun("diff", "-q", wire, "--series", "day", "--min-weight", "2", "--layer", "comention", "--format", "json").output
    #expect(thin.contains("{\"name\":\"2024-12-12\",\"articles\":1,\"actors\":2,\"links\":0,"))
  }

  @Test func `what cannot be read on one side is named, the rest is compared, and the status is 2`() throws {
    try folder.write("in/a.txt", Sample.first)
    try folder.write("in/scan.bin", "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}")
    let run = try CommandRun("diff", "-q", folder.path + "/in", new)
    #expect(run.status == 2)
    #expect(run.messages.contains("in/scan.bin: this is no article but no text"))
    #expect(run.output.hasPrefix("--- \(folder.path)/in · 1 article\n"))
    #expect(try CommandRun("diff", "-q", "--keep-going", folder.path + "/in", new).status == 1)
  }

  @Test func `articles of one name on two sides keep their own words`() throws {
    let (a, b) = (try folder.write("old/a.txt", "Iraq praised Syria."), try folder.write("new/a.txt", "Iraq and Iran attacked Turkey."))
    let run = try CommandRun("diff", "-q", a, b)
    #expect(run.output.contains("    − a:0 “Iraq praised Syria.”\n"))
    #expect(run.output.contains("    + a:0 “Iraq and Iran attacked Turkey.”\n"))
  }
}
