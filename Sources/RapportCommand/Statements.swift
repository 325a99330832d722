import ArgumentParser
import Rapport

struct Statements: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists who says what about whom.",
    discussion: "Example: rapport statements seeds --about Syria")

  @OptionGroup var input: InputOptions
  @OptionGroup var filters: FilterOptions
  @Option(help: "How to write the list: table, json, ndjson or csv.") var format = Format.table
  @Option(help: ArgumentHelp("Keep what this actor says; an id or a name.", valueName: "actor")) var speaker: String?
  @Option(help: ArgumentHelp("Keep what is said about this actor; an id or a name.", valueName: "actor")) var about: String?
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, ndjson, csv }

  func run() throws {
    let reading = try input.read()
    let network = reading.network.filtered(by: filters.filter)
    let speaker = try speaker.map(reading.actor)
    let about = try about.map(reading.actor)
    let statements = network.statements.filter { statement in
      (speaker == nil || statement.speaker == speaker?.id) && (about == nil || statement.targets.contains { $0.actor == about?.id })
    }
    switch format {
    case .json: try output.write(JSONWriter.line { $0.array(statements, breakingLines: true) { $1.write(to: &$0) } } + "\n")
    case .ndjson: try output.write(statements.map { statement in JSONWriter.line { statement.write(to: &$0) } + "\n" }.joined())
    case .csv: try output.write(table(statements, network).csv)
    case .table: try output.write(statements.map { paragraph($0, network) }.joined(separator: "\n"))
    }
    try reading.finish()
  }

  /// A statement as people read it: who, how, about whom, and the words under it.
  private func paragraph(_ statement: Statement, _ network: ActorNetwork) -> String {
    let who = statement.speaker.flatMap { network.actor($0)?.name } ?? statement.source.map { "“\($0.text.singleLine)”" } ?? "unnamed"
    let cue = statement.cue.map { " (\($0.text.singleLine))" } ?? ""
    let targets = statement.targets.map { "\(network.actor($0.actor)?.name ?? $0.actor): \($0.stance.rawValue)" }
    let about = targets.isEmpty ? "" : " → " + targets.joined(separator: ", ")
    let words = statement.content.map(\.text.singleLine).joined(separator: " … ")
    return "\(who)\(cue)\(about)\n  \(words)\n  \(statement.article):\(statement.start)–\(statement.end)\n"
  }

  private func table(_ statements: [Statement], _ network: ActorNetwork) -> Table {
    Table(
      header: [
        "Id", "Article", "Speaker", "Source", "Cue", "Kind", "Content", "Targets", "Addressee", "Medium", "Via", "Start", "End",
      ],
      rows: statements.map { statement in
        [
          statement.id, statement.article, statement.speaker ?? "", statement.source?.text ?? "", statement.cue?.text ?? "",
          statement.kind.rawValue, statement.content.map(\.text).joined(separator: " … "),
          statement.targets.map { "\($0.actor):\($0.stance.rawValue)" }.joined(separator: "; "), statement.addressee ?? "",
          statement.medium ?? "", statement.via ?? "", String(statement.start), String(statement.end),
        ]
      })
  }
}

extension String {
  /// The same words without line breaks.
  var singleLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
