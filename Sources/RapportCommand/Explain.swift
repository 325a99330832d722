import ArgumentParser
import Rapport

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows every piece of evidence for what ties two actors, in context, or says why nothing does.",
    discussion: "Example: rapport explain seeds --between Iraq Syria")

  @OptionGroup var input: InputOptions
  @OptionGroup var filters: FilterOptions
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Two actors; an id or a name each.", valueName: "actor"))
  var between: [String]
  @Option(help: "How to write it: text or json.") var format = Format.text
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    guard between.count == 2 else { throw ValidationError("--between takes two actors, for example: --between Iraq Syria") }
  }

  func run() throws {
    let reading = try input.read(keepingTexts: true)
    let shown = try filters.applied(to: reading.network)
    let explanation = Explanation(of: reading.network, showing: shown, between: between[0], and: between[1], texts: reading.texts)
    try output.write(format == .json ? explanation.json() : explanation.text())
    try reading.finish()
  }
}
