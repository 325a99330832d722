import Foundation
import Testing

/// Pictures of differences, and drawings as what is compared.
@Suite struct DiffDrawingTests {
  private let folder: TemporaryFolder
  private let old: String
  private let new: String

  init() throws {
    folder = try TemporaryFolder()
    let networks = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Networks")
    old = networks.appending(path: "courier-5-december.json").path
    new = networks.appending(path: "courier-12-december.json").path
  }

  private func dot(_ network: String, _ name: String) throws -> String {
    try folder.write(name, try CommandRun("export", "-q", network, "--format", "dot").output)
  }

  @Test func `a network and its own DOT are the same as far as DOT tells`() throws {
    let drawing = try dot(old, "old.dot")
    #expect(try CommandRun("diff", "-q", drawing, old).status == 0)
    #expect(try CommandRun("diff", "-q", old, drawing).status == 0)
    #expect(try CommandRun("diff", "-q", drawing, drawing).status == 0)
  }

  @Test func `drawings are compared by actors, weights and stances`() throws {
    let run = try CommandRun("diff", "-q", try dot(old, "old.dot"), try dot(new, "new.dot"))
    #expect(run.status == 1)
    #expect(run.output.contains("old.dot · 20 actors, drawn without articles\n"))
    #expect(run.output.contains("⇄ Kata'ib Sayyid al-Shuhada → Assad regime · statement · 1 support → 1 oppose\n"))
    #expect(run.output.contains("+ Ahmed al-Sharaa · person\n"))
    #expect(!run.output.contains("too few articles") && !run.output.contains("no articles to read"))
    let picture = try CommandRun("diff", "-q", folder.path + "/old.dot", new, "--format", "svg")
    #expect(picture.output.contains("drawn without articles") && !picture.output.contains("new, 0"))
  }

  @Test func `a drawing is refused where only articles could tell, and so is one that rapport did not export`() throws {
    let drawing = try dot(old, "old.dot")
    let cases: [([String], String)] = [
      (["--min-articles", "2", drawing, new], "a drawing tells of no articles"),
      (["--new-since", "2024-12-08", drawing, new], "a drawing"),
      (["--series", "day", drawing], "a series needs their dates"),
      ([try folder.write("other.dot", "digraph g { a -> b; }"), new], "has no kind of actor"),
      ([try folder.write("cut.dot", "digraph g { a -> "), new], "line 1"),
      ([try folder.write("picture.dot", try CommandRun("render", "-q", old, "--format", "dot").output), new], "leaves out links"),
    ]
    for (arguments, message) in cases {
      let run = try CommandRun(arguments: ["diff", "-q"] + arguments)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.messages.contains(message), "\(run.messages)")
    }
  }

  @Test(arguments: ["svg", "dot", "png", "pdf"]) func `panels come in every format`(format: String) throws {
    let file = "\(folder.path)/change.\(format)"
    #expect(try CommandRun("diff", "-q", "--panels", old, new, "-o", file).status == 1)
    let bytes = try #require(FileManager.default.contents(atPath: file))
    let marks: [String: [UInt8]] = ["png": [0x89, 0x50, 0x4E, 0x47], "pdf": Array("%PDF".utf8), "dot": Array("digraph".utf8)]
    #expect(bytes.starts(with: marks[format] ?? Array("<?xml".utf8)))
    guard format == "svg" else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let boxes = text.matches(of: /<svg class="panel [^>]*(viewBox="[^"]*")/).map(\.output.1)
    #expect(boxes.count == 3 && Set(boxes).count == 1)
  }

  @Test func `actors keep their places from one picture to the next`() throws {
    let first = try folder.write("first.dot", try CommandRun("render", "-q", old, "--format", "dot").output)
    let again = try CommandRun("render", "-q", old, "--positions", first, "--format", "dot")
    #expect(try again.output == folder.read("first.dot"))
    let change = try CommandRun("diff", "-q", old, new, "--positions", first, "--format", "dot")
    #expect(change.status == 1)
    func places(_ dot: String) -> [Substring: Substring] {
      Dictionary(
        dot.matches(of: /\n  "([a-z-]+)" \[.*?"pos"="([^"]+)!"/).map { ($0.output.1, $0.output.2) }, uniquingKeysWith: { a, _ in a })
    }
    let (before, after) = (places(again.output), places(change.output))
    let kept = before.filter { after[$0.key] != nil }
    #expect(kept.count > 15)
    let shifts = Set(
      kept.compactMap { id, place -> [Double]? in
        let (a, b) = (
          place.split(separator: ",").compactMap { Double($0) }, (after[id] ?? "").split(separator: ",").compactMap { Double($0) }
        )
        return a.count == 2 && b.count == 2 ? zip(b, a).map { (($0 - $1) * 10).rounded() } : nil
      })
    #expect(shifts.count == 1)
    let wrong = try CommandRun("render", "-q", old, "--positions", old)
    #expect(wrong.status == 2 && wrong.messages.contains("this is no drawing in DOT"))
    let placeless = try CommandRun("render", "-q", old, "--positions", try dot(old, "old.dot"))
    #expect(placeless.status == 2 && placeless.messages.contains("of no actor where it stands"))
  }

  @Test func `a picture of changes only leaves out who stayed the same`() throws {
    let all = try CommandRun("diff", "-q", old, new, "--format", "dot").output
    let changes = try CommandRun("diff", "-q", old, new, "--format", "dot", "--changes-only").output
    #expect(all.contains("\"change\"=\"kept\"") && !changes.contains("\"change\"=\"kept\""))
  }

  @Test func `a page of HTML holds the picture and the text, and needs nothing else`() throws {
    let page = try CommandRun("diff", "-q", old, new, "--format", "html", "--label", "5 <b>", "--label", "12 December").output
    #expect(page.hasPrefix("<!doctype html>\n") && page.contains("<svg ") && !page.contains("<?xml"))
    #expect(page.contains("<h1>What changed from 5 &lt;b&gt; to 12 December</h1>") && !page.contains("5 <b>"))
    #expect(page.contains("<p class=\"flipped\">⇄ Kata'ib Sayyid al-Shuhada → Assad regime · statement · 1 support → 1 oppose</p>"))
    #expect(page.contains("<p class=\"evidence added\">+ Euphrates Courier, 2024-12-12-euphrates-courier:"))
    #expect(!page.contains("http") || page.matches(of: /https?:\/\/(?!www\.w3\.org)/).isEmpty)
    let same = try CommandRun("diff", "-q", old, old, "--format", "html")
    #expect(same.status == 0 && same.output.contains("<p>Both sides are the same.</p>"))
  }
}
