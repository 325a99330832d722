import ArgumentParser

@main
struct RapportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Reads news articles and draws the network of actors in them: who is mentioned with whom, and who says what about whom.",
    version: "0.1.0",
    subcommands: [Export.self])
}
