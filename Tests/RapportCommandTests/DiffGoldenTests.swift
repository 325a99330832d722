import Foundation
import GoldenFiles
import Testing

/// Networks of three articles of seeds/, put together by reading them: what their differences say is true of the texts.
@Suite struct DiffGoldenTests {
  private let networks = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Networks")
  private let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").standardizedFileURL.path

  /// The output of a comparison whose sides are called by their names.
  private func diff(_ old: String, _ new: String, _ options: String...) throws -> String {
    let sides = [old, new].map { networks.appending(path: "\($0).json").path }
    let run = try CommandRun(arguments: ["diff", "--quiet", "--label", old, "--label", new] + sides + options)
    #expect(run.status == 1)
    return run.output
  }

  @Test func `two outlets of one day are compared as recorded`() throws {
    let (old, new) = ("courier-5-december", "meridian-5-december")
    try expectGolden(try diff(old, new), "outlets.txt")
    try expectGolden(try diff(old, new, "--stat"), "outlets.stat.txt")
    try expectGolden(try diff(old, new, "--format", "json"), "outlets.json")
    try expectGolden(try diff(old, new, "--format", "svg"), "outlets.svg")
  }

  @Test func `an outlet and the same a week after are compared as recorded`() throws {
    let (old, new) = ("courier-5-december", "courier-12-december")
    try expectGolden(try diff(old, new), "week.txt")
    try expectGolden(try diff(old, new, "--format", "json", "--permutations", "199", "--seed", "3"), "week.json")
    try expectGolden(try diff(old, new, "--format", "svg", "--panels"), "week.svg")
  }

  @Test func `the recorded networks match the articles they were read from`() throws {
    for name in ["courier-5-december", "meridian-5-december", "courier-12-december"] {
      #expect(try CommandRun("verify", networks.appending(path: "\(name).json").path, seeds).status == 0)
    }
  }

  @Test func `who changed sides within the week is told, and why others are new`() throws {
    let text = try diff("courier-5-december", "courier-12-december")
    #expect(text.contains("⇄ Kata'ib Sayyid al-Shuhada → Assad regime · statement · 1 support → 1 oppose\n"))
    #expect(text.contains("Ahmed al-Sharaa → Iraq · statement · 0 → 1 support · before: Ahmed al-Sharaa absent\n"))
    #expect(text.contains("Nouri al-Maliki → Assad regime · statement · 1 support → 0 · now: both there, never linked\n"))
  }

  // MARK: From the articles, whatever the models make of the rest

  @Test func `a visitor who comes a week later is new, and a colleague who is no longer named is gone`() throws {
    let run = try CommandRun("diff", "--quiet", seeds, "--old-until", "2024-12-05", "--new-since", "2024-12-12")
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("+ Antony Blinken ·") })
    #expect(lines.contains { $0.hasPrefix("− Mohammed Tamim ·") })
    #expect(!lines.contains { $0.hasPrefix("+ Iraq ·") || $0.hasPrefix("− Iraq ·") })
    #expect(lines.contains { $0.contains("Antony Blinken") && $0.contains("Iraq ·") && $0.contains("before: Antony Blinken absent") })
  }

  @Test func `a militia that only one outlet names is told as such`() throws {
    let run = try CommandRun("diff", "--quiet", "\(seeds)/2024-12-05-euphrates-courier.txt", "\(seeds)/2024-12-05-gulf-meridian.txt")
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("+ Kata'ib Hezbollah ·") })
    #expect(lines.contains { $0.hasPrefix("− Osman Al-Mukhtar ·") })
    #expect(!lines.contains { $0.hasPrefix("+ Kata'ib Sayyid al-Shuhada ·") || $0.hasPrefix("− Kata'ib Sayyid al-Shuhada ·") })
  }

  @Test func `every quotation of the report stands in its article`() throws {
    let run = try CommandRun("diff", "--quiet", "\(seeds)/2024-12-05-euphrates-courier.txt", "\(seeds)/2024-12-12-euphrates-courier.txt")
    func words(_ name: String) throws -> String {
      try String(contentsOfFile: "\(seeds)/\(name).txt", encoding: .utf8).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let articles = try ["2024-12-05-euphrates-courier", "2024-12-12-euphrates-courier"].map { (name: $0, words: try words($0)) }
    var found = 0
    for line in run.output.split(separator: "\n") where line.hasPrefix("    +") || line.hasPrefix("    −") {
      guard let start = line.range(of: " “")?.upperBound, let article = articles.first(where: { line.contains($0.name) }) else { continue }
      let quotation = line[start...].dropLast().replacing(" …", with: "")
      #expect(article.words.contains(quotation), "\(line)")
      found += 1
    }
    #expect(found > 50)
  }
}
