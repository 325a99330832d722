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
  /// The texts of the articles, by id, as far as they are at hand.
  let texts: [String: ArticleText]

  init(_ input: String, reading options: DiffReadingOptions, filter: NetworkFilter, label: String) throws {
    self.label = label
    // Git names a file that does not exist on one side so.
    guard input != "/dev/null" else {
      (network, complete, texts) = (ActorNetwork(), ActorNetwork(), [:])
      return
    }
    let read = try InputOptions.parse(options.arguments + [input]).read(keepingTexts: true)
    try read.finish()
    complete = read.network.restricted { filter.keeps($0) }
    network = complete.filtered(by: filter)
    texts = read.texts
  }
}

/// How to read the sides of a comparison.
struct DiffReadingOptions: ParsableArguments {
  @Flag(help: "Go on when an article could not be read.") var keepGoing = false
  @Flag(name: [.short, .long], help: "Say nothing but errors.") var quiet = false

  /// The same as arguments of ``InputOptions``.
  var arguments: [String] { (keepGoing ? ["--keep-going"] : []) + (quiet ? ["--quiet"] : []) }
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
