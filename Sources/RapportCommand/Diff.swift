public import ArgumentParser
import Foundation
public import Rapport

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares two networks, articles or sets of articles, and says why each link changed.",
    discussion: """
      Ends with 0 when both sides are the same, 1 when they differ, 2 when there was trouble. Each side is a file, a folder, or a network that
      rapport wrote; with one input, --old-… and --new-… options make two sides of it.

      Example: rapport diff seeds --old-until 2024-12-07 --new-since 2024-12-08
      As git's own diff of networks: git config diff.rapport.command "rapport diff --git"
      """)

  @Argument(help: ArgumentHelp("What to compare: the old side, then the new one.", valueName: "input")) var inputs: [String]
  @OptionGroup var reading: DiffReadingOptions
  @OptionGroup var sides: DiffSideOptions
  @OptionGroup var filters: FilterOptions
  @Option(help: "What to write: text, json, or a picture of both sides at once: svg, png, pdf or dot.") var format = Format.text
  @Flag(help: "Only say whether and in what numbers the sides differ.") var brief = false
  @Flag(help: "Write one line an actor: how many of its links came and went.") var stat = false
  @Option(help: ArgumentHelp("Leave out changes of weight smaller than this.", valueName: "w")) var minDelta = 0.0
  @Option(help: ArgumentHelp("Show so many pieces of evidence of each change and side.", valueName: "n")) var evidence = 2
  @Option(
    help: ArgumentHelp(
      "End with 1 only for these changes, separated by commas: added, removed, strengthened, weakened, flipped, actors, identity.",
      valueName: "kinds"))
  var failOn: FailureKinds?
  @Option(help: ArgumentHelp("Compare step by step instead: day, week, month or outlet.", valueName: "step")) var series:
    NetworkSeries.Step?
  @Flag(help: "Take the seven arguments that git gives a diff driver, and always end with 0.") var git = false
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, svg, png, pdf, dot }

  func validate() throws {
    if git {
      guard inputs.count >= 7 else { throw ValidationError("--git takes the seven arguments of a git diff driver.") }
    } else if series != nil {
      guard format == .text else { throw ValidationError("--series writes text only.") }
    } else if inputs.count == 1 {
      guard sides.tellApart else {
        throw ValidationError("Name two inputs, or tell two sides of one apart, for example with --old-until and --new-since.")
      }
    } else if inputs.count != 2 {
      throw ValidationError("Name two inputs, the old one and the new one; join several files into a network with `rapport export` first.")
    }
    if evidence < 0 || minDelta < 0 { throw ValidationError("--evidence and --min-delta are not negative.") }
  }

  func run() throws {
    if let series { return try writeSeries(by: series) }
    let (old, new) = try readSides()
    let diff = NetworkDiff(from: old.network, to: new.network, complete: (old.complete, new.complete))
    let report = report(of: diff, old, new)
    if let format = NetworkDrawing.Format(rawValue: format.rawValue), !brief, !stat {
      try output.write(try drawing(of: diff, report, format))
    } else {
      try output.write(text(of: diff, report))
    }
    if !git && (failOn.map { $0.contains(any: diff, report) } ?? !diff.isEmpty) { throw ExitCode(1) }
  }

  private func readSides() throws -> (old: DiffSide, new: DiffSide) {
    if git {
      let (path, old, new) = (inputs[0], inputs[1], inputs[4])
      return (try side(old, .old, label: "a/\(path)"), try side(new, .new, label: "b/\(path)"))
    }
    let old = try side(inputs[0], .old, label: sides.label.first)
    return (old, try side(inputs[inputs.count - 1], .new, label: sides.label.dropFirst().first))
  }

  private func side(_ input: String, _ side: DiffSideOptions.Side, label: String?) throws -> DiffSide {
    let filter = sides.filter(for: side, from: filters.filter)
    return try DiffSide(
      input, reading: reading, filter: filter, label: label ?? sides.describing(side).map { "\(input), \($0)" } ?? input)
  }

  private func report(of diff: NetworkDiff, _ old: DiffSide, _ new: DiffSide) -> DiffReport {
    var report = DiffReport(of: diff, labels: (old.label, new.label))
    report.colour = Console.wantsColour && output.output == nil
    report.minimumDelta = minDelta
    report.evidenceLimit = evidence
    let texts = old.texts.merging(new.texts) { _, new in new }
    report.words = { item in texts[item.article]?.decoded(within: item.start, item.end) }
    return report
  }

  private func text(of diff: NetworkDiff, _ report: DiffReport) -> String {
    if brief { return report.brief() }
    if stat { return report.stat() }
    return format == .json ? diff.json(labels: report.labels) : report.text()
  }

  private func drawing(of diff: NetworkDiff, _ report: DiffReport, _ format: NetworkDrawing.Format) throws -> Data {
    do {
      let renderer = Renderer(.worker(.thisProgram))
      return Data(
        try NetworkDrawing(of: diff, labels: report.labels, renderer: renderer, passage: report.words).bytes(format, renderer: renderer))
    } catch {
      throw Trouble("cannot draw the difference: \(error)")
    }
  }

  private func writeSeries(by step: NetworkSeries.Step) throws {
    let network = try inputs.map { try DiffSide($0, reading: reading, filter: filters.filter, label: $0).network }
    let series = NetworkSeries(of: ActorNetwork(merging: network), by: step)
    guard !series.entries.isEmpty else {
      throw Trouble("no article has \(step == .outlet ? "an outlet" : "a date"), so there are no steps to compare")
    }
    if series.articlesLeftOut > 0 {
      Console.error("\(series.articlesLeftOut) articles without \(step == .outlet ? "an outlet" : "a date") are in no step")
    }
    try output.write(SeriesTable(series).text)
  }
}

/// The classes of change that `--fail-on` names.
struct FailureKinds: ExpressibleByArgument {
  private enum Kind: String, CaseIterable { case added, removed, strengthened, weakened, flipped, actors, identity }
  private let kinds: Set<Kind>

  init?(argument: String) {
    let words = argument.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let known = words.compactMap(Kind.init)
    guard !words.isEmpty, known.count == words.count else { return nil }
    kinds = Set(known)
  }

  func contains(any diff: NetworkDiff, _ report: DiffReport) -> Bool {
    kinds.contains(.actors) && !diff.actors.isEmpty
      || kinds.contains(.identity) && !diff.identities.isEmpty
      || report.shownLinks.contains { change in Kind(rawValue: change.sort.rawValue).map(kinds.contains) ?? false }
  }
}

extension NetworkSeries.Step: ExpressibleByArgument {}
