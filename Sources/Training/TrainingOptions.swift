import ArgumentParser
import Foundation
import Language

/// Where the open data stands and where models go; the same for every trainer.
struct TrainingOptions: ParsableArguments {
  @Option(help: "The folder that holds data/ and corpus/.")
  var shared = "../shared"

  @Option(help: ArgumentHelp("The folder that models are written to.", valueName: "folder"))
  var output = "Sources/Language/Resources"

  /// The path of a data file, named as in the table of `data/README.md`.
  func data(_ name: String) -> String { shared + "/data/" + name }

  /// The path of a file of the corpus.
  func corpus(_ name: String) -> String { shared + "/corpus/" + name }

  /// Writes a model with the given sections and says how large it became.
  func write(_ name: String, sections: [(name: String, bytes: [UInt8])]) throws {
    try write(name, bytes: ModelFile.encoded(sections: sections))
  }

  /// Writes a model and says how large it became.
  func write(_ name: String, bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: output).appendingPathComponent(name)
    try Data(bytes).write(to: url, options: .atomic)
    Self.report("\(name): \(bytes.count) bytes")
  }

  /// A line about the progress of training, to standard error.
  static func report(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
