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

  @Option(help: "When measuring, write what was found (in the news of GUM) to this file, for score_attribution.py.")
  var predictions: String?

  @Option(help: "By how much a reading of a cue must be likelier than that it is none, when measuring.")
  var threshold: Float?

  @Option(name: .customLong("measure"), help: "Articles with annotated attributions to measure a model on that is trained on the rest.")
  var measured: String?

  @Option(help: "The log-odds from which a word is taken for the cue of a quotation that has no other, when measuring.")
  var quotationThreshold: Float?

  @Option(help: "The log-odds from which a word in quotation marks is looked at as a cue, when measuring.")
  var quotedThreshold: Float?

  @Flag(help: "When measuring, print every mistake.")
  var mistakes = false

  mutating func run() throws {
    let analyzer = try LanguageAnalyzer()
    let (gold, news, other) = try Self.articles(in: shared, analyzer)
    if let folds {
      try crossValidate(gold, news, always: other, folds: folds)
    } else if let measured {
      let articles = try AttributionCorpus.rows(in: URL(filePath: measured), analyzer: analyzer).articles
      try measure(articles, trainedOn: gold + news + other)
    } else {
      let bytes = try Self.model(of: gold + news + other)
      try Data(bytes).write(to: URL(filePath: output).appending(path: AttributionModel.name), options: .atomic)
      TrainingOptions.report("\(AttributionModel.name): \(bytes.count) bytes")
    }
  }

  /// Sentences written to be learnt from, as seen from the folder of the package.
  static let exercisesFile = "Sources/Training/Annotations/attributions.txt"

  private typealias Articles = [AttributionCorpus.Article]

  /// Our own articles, the news of GUM, and what is always learnt from: its other texts, which are annotated by another convention, and
  /// sentences written to be learnt from.
  private static func articles(
    in shared: String, _ analyzer: LanguageAnalyzer
  ) throws -> (gold: Articles, news: Articles, other: Articles) {
    let folder = URL(filePath: shared).appending(path: "data")
    let gold = try AttributionCorpus.rapportGold(in: folder.appending(path: "rapport-gold"), part: "train", analyzer: analyzer)
    let news = try AttributionCorpus.rows(in: folder.appending(path: "attribution/gum-news.ndjson"), analyzer: analyzer)
    let other = try AttributionCorpus.rows(
      in: folder.appending(path: "attribution/gum-other.ndjson"), sort: .otherConvention, analyzer: analyzer)
    let exercises = try AttributionCorpus.exercises(in: URL(filePath: exercisesFile), analyzer: analyzer)
    return (gold.articles, news.articles, other.articles + exercises.articles)
  }

  /// For each of our own articles, by its id, a finder that was not trained on it, so that what learns from its findings learns from such mistakes
  /// as it will meet.
  static func unacquaintedFinders(in shared: String, _ analyzer: LanguageAnalyzer) throws -> [String: AttributionFinder] {
    let (gold, news, other) = try articles(in: shared, analyzer)
    let finders = try concurrently(parts) { part in
      let rest = gold.enumerated().filter { $0.offset % parts != part }.map(\.element)
      let bytes = try model(of: rest + news + other)
      return AttributionFinder(model: try AttributionModel(ModelFile(bytes: bytes, path: "a model in memory")))
    }
    return Dictionary(uniqueKeysWithValues: gold.enumerated().map { ($1.document.article.id, finders[$0 % parts]) })
  }

  private static let parts = 4

  /// A model of all articles; whole attributions are judged by what models of the other articles make of each.
  private static func model(of articles: [AttributionCorpus.Article]) throws -> [UInt8] {
    var trainer = AttributionTrainer()
    let none = AttributionFinder(model: nil)
    for article in articles { trainer.add(article, finder: none) }
    for part in 0..<parts {
      var partial = AttributionTrainer()
      for (index, article) in articles.enumerated() where index % parts != part { partial.add(article, finder: none) }
      let model = try AttributionModel(ModelFile(bytes: partial.trained(), path: "a model in memory"), judgesWhole: false)
      let finder = AttributionFinder(model: model)
      for (index, article) in articles.enumerated() where index % parts == part && article.sort != .otherConvention {
        trainer.add(wholeOf: article, finder: finder)
      }
    }
    return trainer.trained()
  }

  private func measure(_ articles: [AttributionCorpus.Article], trainedOn train: [AttributionCorpus.Article]) throws {
    let finder = try finder(trainedOn: train)
    var score = AttributionScore()
    for article in articles { count(article, by: finder, in: &score) }
    print(score.report)
    try write(articles.map { AttributionPrediction(finder.attributions(in: finder.context(of: $0.document)), in: $0.document) })
  }

  private func write(_ found: [AttributionPrediction]) throws {
    guard let predictions else { return }
    try found.map { try $0.line() + "\n" }.joined().write(toFile: predictions, atomically: true, encoding: .utf8)
  }

  private func crossValidate(
    _ gold: [AttributionCorpus.Article], _ news: [AttributionCorpus.Article], always: [AttributionCorpus.Article], folds: Int
  ) throws {
    var scores = (gold: AttributionScore(), news: AttributionScore())
    var rows: [AttributionPrediction] = []
    for fold in 0..<folds {
      let rest = always + [gold, news].flatMap { $0.enumerated().filter { $0.offset % folds != fold }.map(\.element) }
      let finder = try finder(trainedOn: rest)
      for (offset, article) in gold.enumerated() where offset % folds == fold { count(article, by: finder, in: &scores.gold) }
      for (offset, article) in news.enumerated() where offset % folds == fold {
        count(article, by: finder, in: &scores.news)
        rows.append(AttributionPrediction(finder.attributions(in: finder.context(of: article.document)), in: article.document))
      }
    }
    print("rapport-gold train  \(scores.gold.report)")
    print("GUM news            \(scores.news.report)")
    try write(rows)
  }

  private func finder(trainedOn articles: [AttributionCorpus.Article]) throws -> AttributionFinder {
    var finder = AttributionFinder(model: try AttributionModel(ModelFile(bytes: try Self.model(of: articles), path: "a model in memory")))
    if let threshold { finder.threshold = threshold }
    if let quotationThreshold { finder.quotationThreshold = quotationThreshold }
    if let quotedThreshold { finder.quotedDoubt = quotedThreshold }
    return finder
  }

  private func count(_ article: AttributionCorpus.Article, by finder: AttributionFinder, in score: inout AttributionScore) {
    let context = finder.context(of: article.document)
    let found = finder.attributions(in: context)
    score.count(found, against: article.attributions) { context.isWord($0) }
    guard mistakes else { return }
    let document = article.document
    func text(_ source: Range<Int>?, _ cue: Range<Int>?, _ content: [Range<Int>]) -> String {
      "<\(source.map(document.text) ?? "")> {\(cue.map(document.text) ?? "")} [\(content.map(document.text).joined(separator: " … "))]"
    }
    for mistake in score.mistakes {
      let kind = mistake.gold == nil ? "extra" : mistake.prediction == nil ? "missed" : "source"
      print("\(kind) \(document.article.id)")
      if let index = mistake.gold {
        let gold = article.attributions[index]
        print("  gold  \(text(gold.source, gold.cue, gold.content))")
      }
      if let index = mistake.prediction { print("  found \(text(found[index].source, found[index].cue, found[index].content))") }
    }
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
