import ArgumentParser
import Foundation
import Rapport

struct Map: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the network of each article by itself, one JSON object a line, for `rapport reduce`.",
    discussion: "Example: rapport map seeds | rapport reduce - -o network.json")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let pipeline = try input.pipeline()
    var troubles: Reading?
    try output.streaming { write in
      troubles = try input.eachBatch { articles in
        for line in articles.concurrentMap({ pipeline.network(of: $0).jsonLine() }) {
          try write(Data(line.utf8))
        }
      }
    }
    try troubles?.finish()
  }
}

struct Reduce: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Joins the networks that `rapport map` wrote into one; their order and grouping do not matter.",
    discussion: "Example: rapport map seeds | rapport reduce - -o network.json")

  @Argument(help: ArgumentHelp("Files of networks, one a line or one a file, or - for standard input.", valueName: "input"))
  var inputs: [String]
  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.write(ActorNetwork(merging: try inputs.flatMap(NetworkFile.readLines)))
  }
}
