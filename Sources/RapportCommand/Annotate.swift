import ArgumentParser
import Foundation
import Rapport

struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the analysis itself, one JSON object an article a line.",
    discussion: "Example: rapport annotate seeds --layers mentions,statements")

  @OptionGroup var input: InputOptions
  @Option(
    help: ArgumentHelp(
      "What to write, separated by commas: sentences, tokens, entities, mentions, statements, relations.", valueName: "layers"))
  var layers = LayerList(AnnotationLayer.allCases)
  @OptionGroup var output: OutputOptions

  func run() throws {
    let pipeline = try input.pipeline()
    let wanted = Set(layers.layers)
    var troubles: Reading?
    try output.streaming { write in
      troubles = try input.eachBatch { articles in
        for line in articles.concurrentMap({ pipeline.annotations(of: $0, layers: wanted).json(layers: wanted) }) {
          try write(Data((line + "\n").utf8))
        }
      }
    }
    try troubles?.finish()
  }
}

/// Layers separated by commas.
struct LayerList: ExpressibleByArgument {
  let layers: [AnnotationLayer]
  init(_ layers: [AnnotationLayer]) { self.layers = layers }

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    layers = names.compactMap(AnnotationLayer.init)
    guard layers.count == names.count, !layers.isEmpty else { return nil }
  }

  var defaultValueDescription: String { "all" }
}
