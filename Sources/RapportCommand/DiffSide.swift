import ArgumentParser
import Foundation
import Rapport

/// One side of a comparison, read and filtered.
struct DiffSide {
  let label: String
  /// What the filter leaves.
  let network: ActorNetwork
  /// The same articles before any other filter.
  let complete: ActorNetwork
  let reading: Reading

  /// - Parameter isDrawn: Whether to leave out what drawings leave out, because the other side is one.
  init(_ reading: Reading, isDrawn: Bool, label: String, filter: NetworkFilter, filters: FilterOptions) {
    self.label = label
    self.reading = reading
    let complete = reading.network.restricted(to: filter.keeps)
    let network = filters.applied(to: complete, as: filter)
    self.complete = isDrawn ? complete.sketched() : complete
    self.network = isDrawn ? network.sketched() : network
  }

  /// The words of this side's articles behind a piece of evidence, as far as they are at hand.
  func words(_ evidence: Evidence) -> String? { reading.texts[evidence.article]?.decoded(within: evidence.start, evidence.end) }
}

/// How to read the sides of a comparison.
struct DiffReadingOptions: ParsableArguments {
  @Flag(help: "Go on when an article could not be read.") var keepGoing = false
  @Flag(name: [.short, .long], help: "Say nothing but errors.") var quiet = false
  @Option(
    help: ArgumentHelp("Your own word on who is who, for both sides; `rapport actors --help` tells the format.", valueName: "file"))
  var actors: String?

  /// What an input holds.
  func read(_ input: String) throws -> Reading {
    // Git names a file that does not exist on one side so.
    guard input != "/dev/null" else { return Reading(troubles: 0, keepGoing: keepGoing) }
    if let graph = try DOTFile.graphIfAny(in: input) { return try drawn(graph, input) }
    let options = (keepGoing ? ["--keep-going"] : []) + (quiet ? ["--quiet"] : []) + (actors.map { ["--actors", $0] } ?? [])
    return try InputOptions.parse(options + ["--", input]).read(keepingTexts: true)
  }

  private func drawn(_ graph: Graph, _ input: String) throws -> Reading {
    if actors != nil { throw Trouble("\(input): --actors needs the network or its articles, and this is a drawing") }
    var reading = Reading(troubles: 0, keepGoing: keepGoing)
    do { reading.network = try ActorNetwork(graph) } catch { throw Trouble("\(input): \(error)") }
    reading.isDrawn = true
    return reading
  }

  /// Whether something on either side could not be read, and the user did not say to go on.
  func hasTroubles(_ sides: [DiffSide]) -> Bool { !keepGoing && sides.contains { $0.reading.troubles > 0 } }
}

/// What belongs to one side only.
struct DiffSideOptions: ParsableArguments {
  enum Side { case old, new }

  @Option(help: ArgumentHelp("Name the sides in what is written; give it twice, old then new.", valueName: "name")) var label: [String] = []
  @Option(help: ArgumentHelp("Old side: keep articles of this day and later.", valueName: "date")) var oldSince: String?
  @Option(help: ArgumentHelp("Old side: keep articles of this day and earlier.", valueName: "date")) var oldUntil: String?
  @Option(help: ArgumentHelp("Old side: keep articles of this outlet; may be repeated.", valueName: "name")) var oldOutlet: [String] = []
  @Option(help: ArgumentHelp("New side: keep articles of this day and later.", valueName: "date")) var newSince: String?
  @Option(help: ArgumentHelp("New side: keep articles of this day and earlier.", valueName: "date")) var newUntil: String?
  @Option(help: ArgumentHelp("New side: keep articles of this outlet; may be repeated.", valueName: "name")) var newOutlet: [String] = []

  /// Whether none of them is given.
  var isUnused: Bool { label.isEmpty && describing(.old) == nil && describing(.new) == nil }

  /// Whether one input can be both sides.
  var tellApart: Bool { describing(.old) != describing(.new) }

  func validate() throws {
    try FilterOptions.validate(days: [oldSince, oldUntil, newSince, newUntil])
    if label.count > 2 { throw ValidationError("--label names two sides: give it twice at most.") }
  }

  /// A filter for both sides, narrowed to one.
  func filter(for side: Side, from filter: NetworkFilter) -> NetworkFilter {
    var filter = filter
    let (since, until, outlets) = options(of: side)
    filter.since = since ?? filter.since
    filter.until = until ?? filter.until
    if !outlets.isEmpty { filter.outlets = outlets }
    return filter
  }

  /// Whether they choose articles.
  var choosesArticles: Bool { describing(.old) != nil || describing(.new) != nil }

  /// The options of a side in words; nil where there are none.
  func describing(_ side: Side) -> String? {
    let (since, until, outlets) = options(of: side)
    let parts = [since.map { "since \($0)" }, until.map { "until \($0)" }, outlets.isEmpty ? nil : outlets.joined(separator: " and ")]
    let told = parts.compactMap(\.self)
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }

  private func options(of side: Side) -> (since: String?, until: String?, outlets: [String]) {
    side == .old ? (oldSince, oldUntil, oldOutlet) : (newSince, newUntil, newOutlet)
  }
}
