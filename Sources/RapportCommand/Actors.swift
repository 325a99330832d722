import ArgumentParser
import Foundation
import Rapport

struct Actors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the actors: name, kind, mentions, links, aliases, roles.",
    discussion: """
      Example: rapport actors seeds --sort name
      With --explain it tells of every mention whom it refers to and why, and who is kept apart.
      With --propose it writes a file for --actors that merges what may be one, each with its reason, for you to go through.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var filters: FilterOptions
  @Option(help: "How to write the list: table, json or csv.") var format = Format.table
  @Option(help: "What comes first: mentions, links or name.") var sort = Order.mentions
  @Flag(help: "Tell of every mention why it refers to whom it does, and why actors with like names are kept apart.") var explain = false
  @Flag(help: "Write a file for --actors that merges what may be one, with reasons, ready to be edited.") var propose = false
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }
  enum Order: String, ExpressibleByArgument, CaseIterable { case mentions, links, name }

  func validate() throws {
    if explain && propose { throw ValidationError("--explain and --propose are two results; ask for one at a time") }
  }

  func run() throws {
    if explain { return try writeExplanations() }
    let reading = try input.read()
    let network = try filters.applied(to: reading.network)
    if propose {
      try output.write(ActorProposal.toml(ActorProposal.proposals(for: network.actors, besides: try input.actorFile())))
      return try reading.finish()
    }
    let degrees = network.degrees()
    let actors = sorted(network.actors, degrees)
    switch format {
    case .json: try output.write(JSONWriter.line { $0.array(actors, breakingLines: true) { $1.write(to: &$0) } } + "\n")
    case .table: try output.write(table(actors, degrees, separator: ", ").text)
    case .csv: try output.write(table(actors, degrees, separator: "; ").csv)
    }
    try reading.finish()
  }

  /// An explanation an article, in the order of the input.
  private func writeExplanations() throws {
    let pipeline = try input.pipeline()
    var troubles: Reading?
    try output.streaming { write in
      if format == .csv { try write(Data(Table.csvLine(Self.explanationHeader).utf8)) }
      troubles = try input.eachBatch { articles in
        for explanation in articles.concurrentMap(pipeline.actorExplanation) { try write(Data(written(explanation).utf8)) }
      }
    }
    try troubles?.finish()
  }

  private func written(_ explanation: ActorExplanation) -> String {
    switch format {
    case .table: explanation.text()
    case .json: explanation.json() + "\n"
    case .csv: explanation.rows.map(Table.csvLine).joined()
    }
  }

  private static let explanationHeader = ["Article", "Start", "End", "Text", "Form", "Actor", "Way", "Reason"]

  private func sorted(_ actors: [PoliticalActor], _ degrees: [String: Int]) -> [PoliticalActor] {
    func rank(_ actor: PoliticalActor) -> Int {
      switch sort {
      case .mentions: -actor.mentions.count
      case .links: -(degrees[actor.id] ?? 0)
      case .name: 0
      }
    }
    return actors.sorted { a, b in
      if rank(a) != rank(b) { return rank(a) < rank(b) }
      return a.name != b.name ? a.name.precedesInUTF8(b.name) : a.id.precedesInUTF8(b.id)
    }
  }

  private func table(_ actors: [PoliticalActor], _ degrees: [String: Int], separator: String) -> Table {
    Table(
      header: ["Id", "Name", "Kind", "Mentions", "Links", "Roles", "Aliases"],
      rows: actors.map { actor in
        [
          actor.id, actor.name, actor.kind.rawValue, String(actor.mentions.count), String(degrees[actor.id] ?? 0),
          actor.roles.map { role($0) }.joined(separator: separator),
          actor.aliases.joined(separator: separator),
        ]
      },
      numeric: [3, 4])
  }

  private func role(_ role: PoliticalActor.Role) -> String {
    guard let of = role.of else { return role.title }
    return "\(role.title) (\(of))"
  }
}
