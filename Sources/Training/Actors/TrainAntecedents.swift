import Annotating
import ArgumentParser
import Foundation
import Language

/// Trains `antecedents.model`, or measures how well it would do.
struct TrainAntecedents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "antecedents", abstract: "Trains the model that chooses whom pronouns and descriptions point at.")

  @Option(help: "The folder that holds data/.")
  var shared = "../shared"

  @Option(help: ArgumentHelp("The folder that the model is written to.", valueName: "folder"))
  var output = "Sources/Annotating/Resources"

  @Option(help: "Cross-validate over this many parts instead of writing a model.")
  var folds: Int?

  mutating func run() throws {
    let analyzer = try LanguageAnalyzer()
    let maker = try AntecedentExamples()
    let articles = try GoldArticle.all(in: shared + "/data/rapport-gold", split: "train").map { article in
      let document = analyzer.document(of: article.article)
      return maker.examples(of: document, annotated: article.annotated(in: document))
    }
    if let folds {
      crossValidate("pronouns", articles.map(\.pronouns), folds: folds)
      crossValidate("nominals", articles.map(\.nominals), folds: folds)
    } else {
      let sections = [("pronouns", articles.flatMap(\.pronouns)), ("nominals", articles.flatMap(\.nominals))]
      let bytes = ModelFile.encoded(sections: sections.map { (name: $0.0, bytes: Self.section(of: $0.1)) })
      try Data(bytes).write(to: URL(filePath: output).appending(path: AntecedentRankers.name), options: .atomic)
      TrainingOptions.report("\(AntecedentRankers.name): \(bytes.count) bytes")
    }
  }

  /// A choice among the candidates and no actor at all.
  private static func section(of examples: [AntecedentExample]) -> [UInt8] {
    var trainer = ChoiceTrainer()
    for example in examples {
      let options = example.options.candidates + [example.options.none]
      let right = example.right.isEmpty ? [options.count - 1] : example.right
      trainer.add(options, rightness: options.indices.map { right.contains($0) ? 1 : 0 })
    }
    return LinearClassifier.encoded(labels: ["antecedent"], features: trainer.trained())
  }

  private func crossValidate(_ name: String, _ articles: [[AntecedentExample]], folds: Int) {
    var (right, all) = (0, 0)
    for fold in 0..<folds {
      let train = articles.indices.filter { $0 % folds != fold }.flatMap { articles[$0] }
      let bytes = ModelFile.encoded(sections: [(name: name, bytes: Self.section(of: train))])
      guard let model = try? LinearClassifier(ModelFile(bytes: bytes, path: "memory"), section: name) else { continue }
      let ranker = AntecedentRanker(model: model)
      for example in articles.indices.filter({ $0 % folds == fold }).flatMap({ articles[$0] }) {
        let choice = ranker.choice(example.options)?.place
        right += (choice.map(example.right.contains) ?? example.right.isEmpty) ? 1 : 0
        all += 1
      }
    }
    TrainingOptions.report("\(name): \(right) of \(all) choices right")
  }
}
