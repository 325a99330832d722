import ArgumentParser
import Rapport

struct Actors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the actors: name, kind, mentions, links, aliases, roles.",
    discussion: "Example: rapport actors seeds --sort name")

  @OptionGroup var input: InputOptions
  @OptionGroup var filters: FilterOptions
  @Option(help: "How to write the list: table, json or csv.") var format = Format.table
  @Option(help: "What comes first: mentions, links or name.") var sort = Order.mentions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }
  enum Order: String, ExpressibleByArgument, CaseIterable { case mentions, links, name }

  func run() throws {
    let reading = try input.read()
    let network = try filters.applied(to: reading.network)
    let degrees = network.degrees()
    let actors = sorted(network.actors, degrees)
    switch format {
    case .json: try output.write(JSONWriter.line { $0.array(actors, breakingLines: true) { $1.write(to: &$0) } } + "\n")
    case .table: try output.write(table(actors, degrees, separator: ", ").text)
    case .csv: try output.write(table(actors, degrees, separator: "; ").csv)
    }
    try reading.finish()
  }

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
