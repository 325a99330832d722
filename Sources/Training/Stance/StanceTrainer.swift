import ActorNetworks
import Annotating
import Language

/// Fits the weights of a ``StanceClassifier`` to examples.
struct StanceTrainer {
  let examples: [StanceExample]
  /// What scores are divided by, so that probabilities say how often they are right (Guo et al. 2017).
  var temperature = 1.0
  /// The L2 penalty on weights.
  var penalty: Float = 10
  /// What an example of a lone sentence counts, where one of a statement counts 1.
  var sentenceWeight: Float = 1
  /// What the model holds beside weights.
  var settings = StanceSettings()

  /// The bytes of a model file.
  func model() -> [UInt8] {
    var trainer = ChoiceTrainer()
    trainer.penalty = penalty
    let examples = examples.filter { !$0.isUnjudged }
    trainer.strengths = StanceStrengths().strengths(of: examples)
    for example in examples {
      let options = StanceClassifier.polar.map { StanceClassifier.option(example.features, $0) }
      trainer.add(
        [[]] + options, rightness: StanceExample.order.map { $0 == example.stance ? 1 : 0 },
        weight: example.isSentence ? sentenceWeight : 1)
    }
    let weights = trainer.trained().map { feature in
      WeightedFeature(
        feature: feature.feature, weights: feature.weights.map { (label: $0.label, weight: $0.weight / Float(temperature)) })
    }
    return ModelFile.encoded(
      sections: [(StanceClassifier.section, LinearClassifier.encoded(labels: ["stance"], features: weights)), settings.encoded])
  }

  func classifier() throws -> StanceClassifier { try StanceClassifier(ModelFile(bytes: model(), path: StanceClassifier.name)) }
}
