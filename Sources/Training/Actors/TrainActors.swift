import Annotating
import ArgumentParser
import Foundation
import Language

/// Trains `actors.model`, or measures how well it would do.
struct TrainActors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Trains the models that tell actors from other names and choose whom pronouns and descriptions point at.")

  @Option(help: "The folder that holds data/.")
  var shared = "../shared"

  @Option(help: ArgumentHelp("The folder that the model is written to.", valueName: "folder"))
  var output = "Sources/Annotating/Resources"

  @Option(help: "Cross-validate over this many parts instead of writing a model.")
  var folds: Int?

  mutating func run() throws {
    let analyzer = try LanguageAnalyzer()
    let finder = try AttributionFinder()
    let articles = try GoldArticle.all(in: shared + "/data/rapport-gold", split: "train").map { article in
      let document = analyzer.document(of: article.article)
      return ActorExamples(of: document, attributedBy: finder, annotated: article.annotated(in: document))
    }
    if let folds {
      try crossValidate(articles, folds: folds)
    } else {
      let bytes = Self.model(of: articles)
      try Data(bytes).write(to: URL(filePath: output).appending(path: ActorModels.name), options: .atomic)
      TrainingOptions.report("\(ActorModels.name): \(bytes.count) bytes")
    }
  }

  private static func model(of articles: [ActorExamples]) -> [UInt8] {
    let sections = [names(articles.flatMap(\.names)), choices(articles.flatMap(\.nominals)), choices(articles.flatMap(\.pronouns))]
    return ModelFile.encoded(sections: zip(ActorModels.sections, sections).map { (name: $0, bytes: $1) })
  }

  private static func names(_ examples: [ActorhoodExample]) -> [UInt8] {
    var trainer = ChoiceTrainer()
    for example in examples { trainer.add([example.features, []], rightness: example.isActor ? [1, 0] : [0, 1]) }
    return LinearClassifier.encoded(labels: ["actor"], features: trainer.trained())
  }

  /// A choice among the candidates and no actor at all.
  private static func choices(_ examples: [AntecedentExample]) -> [UInt8] {
    var trainer = ChoiceTrainer()
    for example in examples {
      let options = example.options.candidates + [example.options.none]
      let right = example.right.isEmpty ? [options.count - 1] : example.right
      trainer.add(options, rightness: options.indices.map { right.contains($0) ? 1 : 0 })
    }
    return LinearClassifier.encoded(labels: ["antecedent"], features: trainer.trained())
  }

  private func crossValidate(_ articles: [ActorExamples], folds: Int) throws {
    var counts: [String: (right: Int, all: Int)] = [:]
    func note(_ name: String, _ isRight: Bool) {
      counts[name, default: (0, 0)].all += 1
      if isRight { counts[name, default: (0, 0)].right += 1 }
    }
    for fold in 0..<folds {
      let train = articles.indices.filter { $0 % folds != fold }.map { articles[$0] }
      let models = try ActorModels(ModelFile(bytes: Self.model(of: train), path: "memory"))
      for article in articles.indices.filter({ $0 % folds == fold }).map({ articles[$0] }) {
        for example in article.names { note("names", models.names.isActor(example.features) == example.isActor) }
        for example in article.nominals { note("nominals", models.nominals.isRight(example)) }
        for example in article.pronouns { note("pronouns", models.pronouns.isRight(example)) }
      }
    }
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      TrainingOptions.report("\(name): \(count.right) of \(count.all) right")
    }
  }
}
