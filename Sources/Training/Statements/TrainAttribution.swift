import Annotating
import ArgumentParser
import Foundation
import Language
import News

/// Trains `attribution.model`, or measures how well it would do.
struct TrainAttribution: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution", abstract: "Trains the model that finds who says what.")

  @Option(help: "The folder that holds data/.")
  var shared = "../shared"

  @Option(help: ArgumentHelp("The folder that the model is written to.", valueName: "folder"))
  var output = "Sources/Annotating/Resources"

  @Option(help: "Cross-validate over this many parts instead of writing a model.")
  var folds: Int?

  @Option(help: "When cross-validating, write what was found in the news of GUM to this file, for score_attribution.py.")
  var predictions: String?

  @Option(help: "The log-odds from which a word is taken for a cue, when measuring.")
  var threshold: Float?

  @Option(help: "Articles with annotated attributions to measure a model on that is trained on the rest.")
  var measure: String?

  mutating func run() throws {
    let folder = URL(filePath: shared).appending(path: "data")
    let analyzer = try LanguageAnalyzer()
    let gold = try AttributionCorpus.rapportGold(in: folder.appending(path: "rapport-gold"), part: "train", analyzer: analyzer)
    let news = try AttributionCorpus.rows(in: folder.appending(path: "attribution/gum-news.ndjson"), analyzer: analyzer)
    if let folds {
      try crossValidate(gold.articles, news.articles, folds: folds)
    } else if let measure {
      let articles = try AttributionCorpus.rows(in: URL(filePath: measure), analyzer: analyzer).articles
      print(try score(articles, trainedOn: gold.articles + news.articles).report)
    } else {
      let bytes = Self.model(of: gold.articles + news.articles)
      try Data(bytes).write(to: URL(filePath: output).appending(path: AttributionModel.name), options: .atomic)
      TrainingOptions.report("\(AttributionModel.name): \(bytes.count) bytes")
    }
  }

  private static func model(of articles: [AttributionCorpus.Article]) -> [UInt8] {
    let finder = AttributionFinder(model: nil)
    var trainer = AttributionTrainer()
    for article in articles { trainer.add(article, finder: finder) }
    return trainer.trained()
  }

  private func score(_ articles: [AttributionCorpus.Article], trainedOn train: [AttributionCorpus.Article]) throws -> AttributionScore {
    let finder = try finder(trainedOn: train)
    var score = AttributionScore()
    for article in articles { Self.count(article, by: finder, in: &score) }
    return score
  }

  private func crossValidate(_ gold: [AttributionCorpus.Article], _ news: [AttributionCorpus.Article], folds: Int) throws {
    var scores = (gold: AttributionScore(), news: AttributionScore())
    var rows: [String] = []
    for fold in 0..<folds {
      let rest = [gold, news].flatMap { $0.enumerated().filter { $0.offset % folds != fold }.map(\.element) }
      let finder = try finder(trainedOn: rest)
      for (offset, article) in gold.enumerated() where offset % folds == fold { Self.count(article, by: finder, in: &scores.gold) }
      for (offset, article) in news.enumerated() where offset % folds == fold {
        Self.count(article, by: finder, in: &scores.news)
        rows.append(try AttributionPrediction(finder.attributions(in: finder.context(of: article.document)), in: article.document).line())
      }
    }
    print("rapport-gold train  \(scores.gold.report)")
    print("GUM news            \(scores.news.report)")
    if let predictions { try (rows.joined(separator: "\n") + "\n").write(toFile: predictions, atomically: true, encoding: .utf8) }
  }

  private func finder(trainedOn articles: [AttributionCorpus.Article]) throws -> AttributionFinder {
    var finder = AttributionFinder(model: try AttributionModel(ModelFile(bytes: Self.model(of: articles), path: "a model in memory")))
    if let threshold { finder.threshold = threshold }
    return finder
  }

  private static func count(_ article: AttributionCorpus.Article, by finder: AttributionFinder, in score: inout AttributionScore) {
    let context = finder.context(of: article.document)
    score.count(finder.attributions(in: context), against: article.attributions) { context.isWord($0) }
  }
}

/// What was found in an article, as `score_attribution.py` reads it.
private struct AttributionPrediction: Encodable {
  struct Attribution: Encodable {
    let source: [Int]?
    let cue: [Int]?
    let content: [[Int]]
  }
  let id: String
  let attributions: [Attribution]

  init(_ found: [Annotating.Attribution], in document: Document) {
    func span(_ tokens: Range<Int>) -> [Int] {
      let scalars = document.scalars(tokens)
      return [scalars.lowerBound, scalars.upperBound]
    }
    id = document.article.id
    attributions = found.map { Attribution(source: $0.source.map(span), cue: $0.cue.map(span), content: $0.content.map(span)) }
  }

  func line() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
