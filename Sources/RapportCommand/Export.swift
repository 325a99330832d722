import ArgumentParser
import Rapport

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the network for other tools.",
    discussion: "Example: rapport export seeds --format json -o network.json")

  @OptionGroup var input: InputOptions
  @OptionGroup var filters: FilterOptions
  @Option(help: "What to write: json or dot.") var format = Format.json
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, dot }

  func run() throws {
    let reading = try input.read()
    let network = filters.applied(to: reading.network)
    switch format {
    case .json: try output.write(network.json())
    case .dot: try output.write(network.dot())
    }
    try reading.finish()
  }
}
