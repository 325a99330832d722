import ActorNetworks
import Annotating
import ArgumentParser
import Foundation
import Language

/// Trains `stance.model`, or measures how well it does.
struct TrainStance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stance", abstract: "Trains the model that tells where a speaker stands toward a target.")

  @Option(help: "The folder that holds data/.") var shared = "../shared"
  @Option(help: ArgumentHelp("The folder that the model is written to.", valueName: "folder")) var output = "Sources/Annotating/Resources"
  @Option(help: "Fit the calibration by cross-validation over this many parts of our own annotation.") var folds = 5
  @Option(help: "The L2 penalty on weights.") var penalty: Float = 10
  @Option(help: "What a lone sentence counts, where a statement counts 1.") var sentenceWeight: Float = 1
  @Option(help: "Which share of the polar stances told is to be right, held out.") var precision = 0.5
  @Flag(help: "Measure on the dev split and the valid sentences instead of writing a model.") var measure = false
  @Flag(help: "When measuring, show figures for several thresholds.") var thresholds = false

  func run() throws {
    let corpus = StanceCorpus(analyzer: try LanguageAnalyzer(), annotator: try Annotator())
    let sentenceFile = shared + "/data/stance/directed-sentiment.ndjson"
    let all = try corpus.rapportGold(in: shared + "/data/rapport-gold", part: "train", withRead: true)
    let sentences = try corpus.directedSentiment(in: sentenceFile, part: "train")
    let heldOut = try (0..<folds).flatMap { fold in
      // Features tell where a scene comes from, so that lone sentences change nothing here.
      let trainer = trainer(of: all.filter { $0.group % folds != fold })
      return try trainer.classifier().scored(all.filter { $0.group % folds == fold && !$0.isRead })
    }
    let temperature = heldOut.bestTemperature()
    let cooled = heldOut.cooled(by: temperature)
    var settings = StanceSettings()
    settings.review = cooled.bestReview()
    let reviewed = cooled.reviewed(by: settings.review)
    settings.threshold = reviewed.threshold(keeping: precision)
    settings.unjudged = reviewed.shareOfNeutralUnjudged
    let threshold = settings.threshold
    TrainingOptions.report("temperature \(temperature), \(settings), held out: \(reviewed.report(threshold: threshold))")
    var whole = trainer(of: all + sentences)
    (whole.temperature, whole.settings) = (temperature, settings)
    guard measure else {
      let url = URL(fileURLWithPath: output).appending(path: StanceClassifier.name)
      let bytes = whole.model()
      try Data(bytes).write(to: url, options: .atomic)
      return TrainingOptions.report("\(StanceClassifier.name): \(bytes.count) bytes")
    }
    let classifier = try whole.classifier()
    let dev = try corpus.rapportGold(in: shared + "/data/rapport-gold", part: "dev")
    let valid = try corpus.directedSentiment(in: sentenceFile, part: "valid")
    let sentenceThreshold = try thresholdForSentences(sentences, besides: all, temperature: temperature)
    for (name, scored, threshold) in [
      ("held out", reviewed, threshold), ("first look", cooled, threshold),
      ("rapport-gold dev", classifier.scored(dev).reviewed(by: settings.review), threshold),
      ("directed sentiment valid", classifier.scored(valid), sentenceThreshold),
    ] {
      for threshold in thresholds ? [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5] : [threshold] {
        print("\(name), threshold \(threshold)  \(scored.report(threshold: threshold))")
      }
    }
  }

  /// The threshold that keeps the same precision on lone sentences, among which polar stances are rarer: chosen on some of them, held out.
  private func thresholdForSentences(_ sentences: [StanceExample], besides others: [StanceExample], temperature: Double) throws -> Double {
    var trainer = trainer(of: others + sentences.filter { $0.group % folds != 0 })
    trainer.temperature = temperature
    return try trainer.classifier().scored(sentences.filter { $0.group % folds == 0 }).threshold(keeping: precision)
  }

  private func trainer(of examples: [StanceExample]) -> StanceTrainer {
    StanceTrainer(examples: examples, penalty: penalty, sentenceWeight: sentenceWeight)
  }
}
