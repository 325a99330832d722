import Annotating
import ArgumentParser
import Foundation
import Language

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
      crossValidate(gold.articles, news.articles, folds: folds)
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
    var finder = AttributionFinder(model: try AttributionModel(ModelFile(bytes: Self.model(of: train), path: "memory")))
    if let threshold { finder.threshold = threshold }
    var score = AttributionScore()
    for article in articles { Self.count(article, by: finder, in: &score) }
    return score
  }

  private func crossValidate(_ gold: [AttributionCorpus.Article], _ news: [AttributionCorpus.Article], folds: Int) {
    var scores = (gold: AttributionScore(), news: AttributionScore())
    for fold in 0..<folds {
      let train = (gold.enumerated().filter { $0.offset % folds != fold } + news.enumerated().filter { $0.offset % folds != fold }).map(
        \.element)
      guard let file = try? ModelFile(bytes: Self.model(of: train), path: "fold \(fold)"), let model = try? AttributionModel(file) else {
        continue
      }
      var finder = AttributionFinder(model: model)
      if let threshold { finder.threshold = threshold }
      for (offset, article) in gold.enumerated() where offset % folds == fold { Self.count(article, by: finder, in: &scores.gold) }
      for (offset, article) in news.enumerated() where offset % folds == fold { Self.count(article, by: finder, in: &scores.news) }
    }
    print("rapport-gold train  \(scores.gold.report)")
    print("GUM news            \(scores.news.report)")
  }

  private static func count(_ article: AttributionCorpus.Article, by finder: AttributionFinder, in score: inout AttributionScore) {
    let context = finder.context(of: article.document)
    let predictions = finder.attributions(in: context).map {
      AttributionScore.Predicted(source: $0.source, cue: $0.cue, content: $0.content)
    }
    score.count(predictions, against: article.attributions) { context.isWord($0) }
  }
}
