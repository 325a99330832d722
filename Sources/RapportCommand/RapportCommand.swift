import ArgumentParser

struct RapportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Reads news articles and draws the network of actors in them: who is mentioned with whom, and who says what about whom.",
    discussion: """
      INPUT is a file, a folder, or - for standard input: plain text, HTML, NDJSON, CSV, any of these gzipped, or a network that rapport wrote.

      Example: rapport render seeds -o network.svg
      """,
    version: "0.1.0",
    subcommands: [
      Render.self, Export.self, Diff.self, Patch.self, Actors.self, Statements.self, Explain.self, Annotate.self, Verify.self, Map.self,
      Reduce.self,
    ])
}
