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
  @Option(help: "The L2 penalty on weights.") var penalty: Float = 4
  @Option(help: "What a lone sentence counts, where a statement counts 1.") var sentenceWeight: Float = 0.3
  @Flag(help: "Measure on the dev split and the valid sentences instead of writing a model.") var measure = false
  @Flag(help: "When measuring, show figures for several thresholds.") var thresholds = false

  func run() throws {
    let corpus = StanceCorpus(analyzer: try LanguageAnalyzer())
    let sentenceFile = shared + "/data/stance/directed-sentiment.ndjson"
    let gold = try corpus.rapportGold(in: shared + "/data/rapport-gold", part: "train")
    let sentences = try corpus.directedSentiment(in: sentenceFile, part: "train")
    let heldOut = try (0..<folds).flatMap { fold in
      let trainer = trainer(of: gold.filter { $0.group % folds != fold } + sentences)
      return try trainer.classifier().scored(gold.filter { $0.group % folds == fold })
    }
    let temperature = heldOut.bestTemperature()
    TrainingOptions.report(
      "temperature \(temperature), held out: \(heldOut.cooled(by: temperature).report(threshold: StanceClassifier.threshold))")
    let whole = trainer(of: gold + sentences, temperature: temperature)
    guard measure else {
      let url = URL(fileURLWithPath: output).appending(path: StanceClassifier.name)
      let bytes = whole.model()
      try Data(bytes).write(to: url, options: .atomic)
      return TrainingOptions.report("\(StanceClassifier.name): \(bytes.count) bytes")
    }
    let classifier = try whole.classifier()
    let dev = try corpus.rapportGold(in: shared + "/data/rapport-gold", part: "dev")
    let valid = try corpus.directedSentiment(in: sentenceFile, part: "valid")
    for (name, scored) in [
      ("held out", heldOut.cooled(by: temperature)), ("rapport-gold dev", classifier.scored(dev)),
      ("directed sentiment valid", classifier.scored(valid)),
    ] {
      for threshold in thresholds ? [-1.2, -0.9, -0.6, -0.3, 0, 0.3] : [StanceClassifier.threshold] {
        print("\(name), threshold \(threshold)  \(scored.report(threshold: threshold))")
      }
    }
  }

  private func trainer(of examples: [StanceExample], temperature: Double = 1) -> StanceTrainer {
    StanceTrainer(examples: examples, temperature: temperature, penalty: penalty, sentenceWeight: sentenceWeight)
  }
}
