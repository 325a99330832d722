import ArgumentParser
import Foundation
import Rapport

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the network for other tools.",
    discussion: """
      csv and neo4j are several tables: edges go to the file that --output names, the others beside it as NAME.nodes.csv and NAME.evidence.csv.

      Example: rapport export seeds --format graphml -o network.graphml
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var filters: FilterOptions
  @Option(help: ArgumentHelp("What to write: \(Format.allCases.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var format = Format.json
  @Option(help: ArgumentHelp("Of gexf: 1.2, which every reader opens, or 1.3.", valueName: "version")) var gexfVersion: GEXFVersion?
  @Option(help: ArgumentHelp("Of graphml: plain, which every reader opens, or yed.", valueName: "dialect")) var dialect: Dialect?
  @OptionGroup var output: OutputOptions

  enum GEXFVersion: String, ExpressibleByArgument, CaseIterable {
    case draft = "1.2"
    case current = "1.3"
  }

  enum Dialect: String, ExpressibleByArgument, CaseIterable { case plain, yed }

  func validate() throws {
    if gexfVersion != nil && format != .exchange(.gexf) { throw ValidationError("--gexf-version goes with --format gexf.") }
    if dialect != nil && format != .exchange(.graphml) { throw ValidationError("--dialect goes with --format graphml.") }
  }

  /// The format with its version or dialect.
  private var variant: Format {
    if gexfVersion == .current { return .exchange(.gexf13) }
    return dialect == .yed ? .exchange(.graphmlYEd) : format
  }

  enum Format: Hashable, CaseIterable, ExpressibleByArgument {
    case json, dot
    case exchange(ExchangeFormat)

    static var allCases: [Format] { [.json, .dot] + ExchangeFormat.allCases.map(Format.exchange) }
    static var allValueStrings: [String] { allCases.map(\.name) }

    init?(argument: String) {
      guard let format = Self.allCases.first(where: { $0.name == argument }) else { return nil }
      self = format
    }

    var name: String {
      switch self {
      case .json: "json"
      case .dot: "dot"
      case .exchange(let format): format.rawValue
      }
    }

    var defaultValueDescription: String { name }
  }

  func run() throws {
    let reading = try input.read(keepingTexts: format == .exchange(.csv) || format == .exchange(.jsonld))
    let network = try filters.applied(to: reading.network)
    switch variant {
    case .json: try output.write(network)
    case .dot: try output.write(network.dot())
    case .exchange(let format):
      let texts = reading.texts
      for file in network.exported(as: format, passage: { texts[$0.article]?.decoded(within: $0.start, $0.end) }) { try write(file) }
    }
    try reading.finish()
  }

  /// Writes the main file where the user wants it, and each other beside it; standard output gets the main one alone.
  private func write(_ file: ExchangeFile) throws {
    guard let part = file.part else { return try output.write(file.text) }
    guard let name = output.output, name != "-" else { return }
    let place = URL(fileURLWithPath: name)
    let stem = place.deletingPathExtension()
    var beside = output
    beside.output = stem.path + ".\(part)." + (place.pathExtension.isEmpty ? "csv" : place.pathExtension)
    try beside.write(file.text)
  }
}
