import Annotating
import ArgumentParser
import Foundation
import Language
import News

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

  @Option(help: ArgumentHelp("Leave one fifth of the articles out, to look at mistakes on it.", valueName: "0 to 4"))
  var without: Int?

  mutating func run() throws {
    let analyzer = try LanguageAnalyzer()
    let finder = try AttributionFinder()
    let others = try CoreferenceCorpus.pronouns(in: shared + "/data/coreference/gum-open.ndjson", analyzer, finder)
    let finders = try TrainAttribution.unacquaintedFinders(in: shared, analyzer)
    let articles = try GoldArticle.all(in: shared + "/data/rapport-gold", split: "train").map { article in
      let document = analyzer.document(of: article.article)
      return AnnotatedArticle(
        document: document, finder: finders[article.article.id] ?? finder, mentions: article.annotated(in: document))
    }
    if let folds {
      try crossValidate(articles, others, folds: folds)
    } else {
      let bytes = try Self.model(of: articles.indices.filter { $0 % 5 != without }.map { articles[$0] }, others)
      try Data(bytes).write(to: URL(filePath: output).appending(path: ActorModels.name), options: .atomic)
      TrainingOptions.report("\(ActorModels.name): \(bytes.count) bytes")
    }
  }

  /// An article with what is right, ready to be read by any models.
  private struct AnnotatedArticle {
    let document: Document
    let finder: AttributionFinder
    let mentions: [AnnotatedMention]

    func examples(chosenBy models: ActorModels? = nil) -> ActorExamples {
      ActorExamples(of: document, attributedBy: finder, annotated: mentions, chosenBy: models)
    }
  }

  /// Models that are ready for their own mistakes: trained on readings by models that never saw the article, which were themselves trained on
  /// such readings, and the first of them on right ones (Ross et al. 2011, "A reduction of imitation learning and structured prediction to
  /// no-regret online learning").
  private static func model(of articles: [AnnotatedArticle], _ others: [AntecedentExample]) throws -> [UInt8] {
    let right = articles.map { $0.examples() }
    let parts = 4
    var read = right
    for _ in 0..<2 {
      let earlier = read
      for part in 0..<parts {
        let rest = right.indices.filter { $0 % parts != part }
        let models = try ActorModels(file(model(of: rest.map { earlier[$0] }, others, names: rest.map { right[$0] })))
        for index in articles.indices where index % parts == part { read[index] = articles[index].examples(chosenBy: models) }
      }
    }
    return model(of: read, others, names: right)
  }

  private static func file(_ bytes: [UInt8]) throws -> ModelFile { try ModelFile(bytes: bytes, path: "memory") }

  private static func model(of articles: [ActorExamples], _ others: [AntecedentExample], names: [ActorExamples]) -> [UInt8] {
    let sections = [
      self.names(names.flatMap(\.names)), choices(articles.flatMap(\.nominals), rate: 0.025),
      choices(articles.flatMap(\.pronouns) + others, rate: 0.008),
    ]
    return ModelFile.encoded(sections: zip(ActorModels.sections, sections).map { (name: $0, bytes: $1) })
  }

  private static func names(_ examples: [ActorhoodExample]) -> [UInt8] {
    var trainer = ChoiceTrainer()
    for example in examples { trainer.add([example.features, []], rightness: example.isActor ? [1, 0] : [0, 1]) }
    return LinearClassifier.encoded(labels: ["actor"], features: trainer.trained())
  }

  /// A choice among the candidates and no actor at all, at a rate chosen by cross-validation: small, because there are few examples; for the
  /// same reason much would depend on their order.
  private static func choices(_ examples: [AntecedentExample], rate: Float) -> [UInt8] {
    var trainer = ChoiceTrainer()
    trainer.rate = rate
    trainer.orders = 8
    for example in examples where example.isReachable {
      let options = example.options.candidates + [example.options.none]
      let right = example.right.isEmpty ? [options.count - 1] : example.right
      trainer.add(options, rightness: options.indices.map { right.contains($0) ? 1 : 0 })
    }
    return LinearClassifier.encoded(labels: ["antecedent"], features: trainer.trained())
  }

  private func crossValidate(_ articles: [AnnotatedArticle], _ others: [AntecedentExample], folds: Int) throws {
    var names = (right: 0, all: 0)
    var scores = AntecedentScores()
    for fold in 0..<folds {
      let trained = try Self.model(of: articles.indices.filter { $0 % folds != fold }.map { articles[$0] }, others)
      let models = try ActorModels(Self.file(trained))
      for article in articles.indices.filter({ $0 % folds == fold }).map({ articles[$0].examples(chosenBy: models) }) {
        names.all += article.names.count
        names.right += article.names.count { models.names.isActor($0.features) == $0.isActor }
        for example in article.nominals { scores.add(example, by: models.nominals, to: "nominals") }
        for example in article.pronouns { scores.add(example, by: models.pronouns, to: "pronouns") }
      }
    }
    TrainingOptions.report("names: \(names.right) of \(names.all) right")
    scores.lines().forEach(TrainingOptions.report)
  }
}
