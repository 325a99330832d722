public import ArgumentParser
import Foundation
public import Rapport

/// In what form a comparison is written, and what is written of it.
struct DiffFormOptions: ParsableArguments {
  @Option(
    help: """
      What to write: text, json, a picture of both sides at once (svg, png, pdf or dot), or html, a page with picture and text. By default what the name of the output file says, \
      or text.
      """) var format: Format?
  @Flag(help: "Only say whether and in what numbers the sides differ.") var brief = false
  @Flag(help: "Write one line an actor: how many of its links came and went.") var stat = false
  @Option(help: ArgumentHelp("Compare step by step instead: day, week, month or outlet.", valueName: "step")) var series:
    NetworkSeries.Step?
  @Option(help: ArgumentHelp("Leave out changes of weight smaller than this.", valueName: "w")) var minDelta: Double?
  @Option(help: ArgumentHelp("Show so many pieces of evidence of each change and side; 2 by default.", valueName: "n")) var evidence: Int?
  @Option(
    help: ArgumentHelp(
      "Test whether the sides resemble each other more than chance (QAP), against so many random relabellings of the actors, for example 999.",
      valueName: "n")) var permutations: Int?
  @Option(help: ArgumentHelp("Where the random relabellings start; 1 by default.", valueName: "number")) var seed: UInt64?

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, svg, png, pdf, dot, html }

  /// What is written, as far as options depend on it.
  enum Written: String { case text, json, picture, html, brief, stat, series }

  /// The format that was asked for, or that the output file's name says.
  func chosenFormat(to output: OutputOptions) -> Format {
    if let format { return format }
    let suffix = output.output.map { URL(fileURLWithPath: $0).pathExtension.lowercased() } ?? ""
    return suffix == "gv" ? .dot : suffix == "htm" ? .html : Format(rawValue: suffix) ?? .text
  }

  func written(to output: OutputOptions) -> Written {
    if series != nil { return .series }
    if brief || stat { return brief ? .brief : .stat }
    switch chosenFormat(to: output) {
    case .text: return .text
    case .json: return .json
    case .svg, .png, .pdf, .dot: return .picture
    case .html: return .html
    }
  }

  /// Refuses what would be ignored.
  func validate(_ written: Written) throws {
    if (evidence ?? 0) < 0 || (minDelta ?? 0) < 0 { throw ValidationError("--evidence and --min-delta are not negative.") }
    if let permutations, permutations < 1 { throw ValidationError("--permutations is 1 or more.") }
    if seed != nil && permutations == nil { throw ValidationError("--seed goes with --permutations.") }
    if brief && stat { throw ValidationError("Choose one of --brief and --stat.") }
    if let format, (brief || stat) && format != .text { throw ValidationError("--brief and --stat are text; leave --format out.") }
    if let format, series != nil && format != .text && format != .json { throw ValidationError("--series is written as text or json.") }
    if written == .series && (brief || stat) { throw ValidationError("--brief and --stat do not go with --series.") }
    let limited: [(name: String, isGiven: Bool, forms: [Written])] = [
      ("--evidence", evidence != nil, [.text, .html]), ("--permutations", permutations != nil, [.text, .json, .html]),
      ("--min-delta", minDelta != nil, [.text, .brief, .stat, .picture, .html]),
    ]
    for option in limited where option.isGiven && !option.forms.contains(written) {
      let forms = option.forms.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(option.name) goes with \(forms), not with \(written.rawValue).")
    }
  }

  /// The test that was asked for.
  func assignment(from old: ActorNetwork, to new: ActorNetwork) -> QuadraticAssignment? {
    permutations.map { QuadraticAssignment(from: old, to: new, permutations: .random(count: $0, seed: seed ?? 1)) }
  }

  func text(of diff: NetworkDiff, _ report: DiffReport, as written: Written) -> String {
    switch written {
    case .brief: report.brief()
    case .stat: report.stat()
    case .json: diff.json(labels: report.labels, assignment: report.assignment)
    case .text, .picture, .html, .series: report.text()
    }
  }
}

extension NetworkSeries.Step: ExpressibleByArgument {}
