import ArgumentParser

/// Rebuilds the models that `rapport` ships.
@main
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport-train",
    abstract: "Rebuilds the shipped models from open data: the same data gives the same bytes.",
    subcommands: [TrainLanguage.self, ClustersCommand.self, NamesCommand.self, TrainActors.self, TrainAttribution.self, TrainStance.self])
}
