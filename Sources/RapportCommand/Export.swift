import ArgumentParser
import Rapport

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the network for other tools.",
    discussion: "Example: rapport export seeds --format json -o network.json")

  @OptionGroup var input: InputOptions
  @OptionGroup var filters: FilterOptions
  @Option(help: "What to write: json.") var format = Format.json
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case json }

  func run() throws {
    let reading = try input.read()
    let network = reading.network.filtered(by: filters.filter)
    switch format {
    case .json: try output.write(network.json())
    }
    try reading.finish()
  }
}
