import ArgumentParser
import Foundation
import Rapport

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares two networks, articles or sets of articles, and says why each link changed.",
    discussion: """
      Ends with 0 when both sides are the same, 1 when they differ, 2 when there was trouble. Each side is a file, a folder, or a network that
      rapport wrote, as JSON or, without evidence, as DOT; with one input, --old-… and --new-… options make two sides of it.

      Example: rapport diff seeds --old-until 2024-12-07 --new-since 2024-12-08
      As a picture: rapport diff seeds --old-until 2024-12-07 --new-since 2024-12-08 --panels -o change.svg
      As git's own diff of networks: git config diff.rapport.command "rapport diff --git"
      """)

  @Argument(help: ArgumentHelp("What to compare: the old side, then the new one.", valueName: "input")) var inputs: [String]
  @OptionGroup var reading: DiffReadingOptions
  @OptionGroup var sides: DiffSideOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var form: DiffFormOptions
  @Option(
    help: ArgumentHelp(
      """
      End with 1 only for these changes, separated by commas: added, removed, strengthened, weakened, flipped (from for to against, or back), \
      shifted (in stance otherwise), actors, identity.
      """,
      valueName: "kinds"))
  var failOn: FailureKinds?
  @Flag(help: "Take the seven arguments that git gives a diff driver, and always end with 0.") var git = false
  @OptionGroup var picture: PictureOptions
  @Flag(help: "Draw the old side, the new side and the difference side by side, every actor in the same place.") var panels = false
  @Flag(help: "Leave out of the picture what stayed the same.") var changesOnly = false
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let written = form.written(to: output)
    try form.validate(written)
    if (picture.isGiven || panels || changesOnly) && written != .picture && written != .html {
      throw ValidationError("Options of pictures go with --format svg, png, pdf, dot or html.")
    }
    if written == .series {
      guard failOn == nil, sides.isUnused, !git else {
        throw ValidationError("--series compares neighbours in time: --label, --fail-on, --git and options of one side do not go with it.")
      }
    } else if git {
      guard inputs.count >= 7 else { throw ValidationError("--git takes the seven arguments of a git diff driver.") }
      guard sides.label.isEmpty else { throw ValidationError("With --git the sides are called as git calls them; leave --label out.") }
    } else {
      try validateSides()
    }
  }

  private func validateSides() throws {
    if inputs.count == 1 {
      guard sides.tellApart else {
        throw ValidationError("Name two inputs, or tell two sides of one apart, for example with --old-until and --new-since.")
      }
    } else if inputs.count != 2 {
      throw ValidationError("Name two inputs, the old one and the new one; join several files into a network with `rapport export` first.")
    } else if inputs == ["-", "-"] {
      throw ValidationError("Only one side can come from standard input.")
    }
  }

  func run() throws {
    let written = form.written(to: output)
    if written == .series { return try writeSeries() }
    let (old, new) = try readSides()
    let diff = NetworkDiff(from: old.network, to: new.network, complete: (old.complete, new.complete))
    let report = report(of: diff, old, new)
    if written == .picture {
      try output.write(try drawing(of: diff, report))
    } else if written == .html {
      try output.write(report.html(picture: String(decoding: try drawing(of: diff, report), as: UTF8.self)))
    } else {
      try output.write(form.text(of: diff, report, as: written))
    }
    if reading.hasTroubles([old, new]) { throw ExitCode(2) }
    if !git && (failOn.map { $0.contains(any: diff, report) } ?? !report.isEmpty) { throw ExitCode(1) }
  }

  private func readSides() throws -> (old: DiffSide, new: DiffSide) {
    let (path, names) = git ? (inputs[0], [inputs[1], inputs[4]]) : ("", inputs)
    let old = try reading.read(names[0])
    let new = names.count == 1 ? old : try reading.read(names[1])
    let labels = git ? ["a/\(path)", "b/\(path)"] : sides.label
    let focus = try focusID(old.network, new.network)
    let isDrawn = old.isDrawn || new.isDrawn
    if isDrawn && (filters.needsArticles || sides.choosesArticles) {
      throw Trouble("a drawing tells of no articles and mentions; leave out the options that choose by them, or compare networks as JSON")
    }
    func side(_ reading: Reading, _ side: DiffSideOptions.Side, _ input: String, _ label: String?) -> DiffSide {
      var filter = sides.filter(for: side, from: filters.filter)
      filter.focus = focus
      let name = label ?? sides.describing(side).map { "\(input), \($0)" } ?? input
      return DiffSide(reading, isDrawn: isDrawn, label: name, filter: filter, filters: filters)
    }
    return (side(old, .old, names[0], labels.first), side(new, .new, names[names.count - 1], labels.dropFirst().first))
  }

  /// The id of the actor to look at, so that one name is not read as two actors on two sides.
  private func focusID(_ old: ActorNetwork, _ new: ActorNetwork) throws -> String? {
    guard let name = filters.focus else { return nil }
    guard let actor = new.actorNamed(name) ?? old.actorNamed(name) else { throw FilterOptions.noSuchActor(name) }
    return actor.id
  }

  private func report(of diff: NetworkDiff, _ old: DiffSide, _ new: DiffSide) -> DiffReport {
    var report = DiffReport(of: diff, labels: (old.label, new.label))
    report.colour = Console.wantsColour && output.output == nil
    report.minimumDelta = form.minDelta ?? 0
    report.evidenceLimit = form.evidence ?? report.evidenceLimit
    report.assignment = form.assignment(from: diff.old, to: diff.new)
    report.words = (old.words, new.words)
    return report
  }

  private func drawing(of diff: NetworkDiff, _ report: DiffReport) throws -> Data {
    let format = NetworkDrawing.Format(rawValue: form.chosenFormat(to: output).rawValue) ?? .svg
    return try picture.drawing { options, renderer in
      var options = options
      options.minimumDelta = report.minimumDelta
      options.showsChangesOnly = changesOnly
      options.hasPanels = panels
      let drawing = try NetworkDrawing(of: diff, labels: report.labels, options: options, renderer: renderer, passage: report.words)
      return Data(try drawing.bytes(format, renderer: renderer))
    }
  }

  private func writeSeries() throws {
    let step = form.series ?? .day
    let readings = try inputs.map(reading.read)
    if let drawn = zip(inputs, readings).first(where: { $1.isDrawn }) {
      throw Trouble("\(drawn.0): this is a drawing, which tells of no articles, and a series needs their dates or outlets")
    }
    let focus = try filters.focus.map { name in
      guard let actor = readings.lazy.compactMap({ $0.network.actorNamed(name) }).first else { throw FilterOptions.noSuchActor(name) }
      return actor.id
    }
    var filter = filters.filter
    filter.focus = focus
    let network = ActorNetwork(merging: readings.map(\.network)).restricted(to: filter.keeps)
    let series = NetworkSeries(of: network, by: step) { filters.applied(to: $0, as: filter) }
    let trait = step == .outlet ? "an outlet" : "a date"
    guard !series.entries.isEmpty else { throw Trouble("no article has \(trait), so there are no steps to compare") }
    if series.articlesLeftOut > 0 && !reading.quiet {
      Console.error("rapport: \(series.articlesLeftOut) articles without \(trait) are in no step")
    }
    try output.write(form.chosenFormat(to: output) == .json ? series.json() : SeriesTable(series).text)
    if readings.contains(where: { $0.troubles > 0 && !$0.keepGoing }) { throw ExitCode(2) }
  }
}
