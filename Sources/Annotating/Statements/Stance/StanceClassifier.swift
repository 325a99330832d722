package import ActorNetworks
import Foundation
package import Language

/// Tells where a speaker stands toward a target: a log-linear model over ``StanceFeatures``, whose probabilities are its confidence.
package struct StanceClassifier: Sendable {
  /// A stance and the probability that it is right.
  package typealias Judgement = (stance: Stance, confidence: Double)

  /// The file's name among the resources.
  package static let name = "stance.model"
  /// The section of the file that holds the weights.
  package static let section = "stance"
  /// Where no word that judges is the cue or stands near a target, a polar stance must be likelier than this to be told.
  package static let cautiousThreshold = 1.0 / 3
  /// The stances that the words must speak for; a neutral one scores zero.
  package static let polar: [Stance] = [.support, .oppose]

  private let weights: LinearClassifier
  /// From when on a stance is told, and how statements of the same speaker on the same target are weighed together.
  package let settings: StanceSettings

  /// The model among this room's resources.
  static func shipped() throws(ModelError) -> StanceClassifier {
    guard let bytes = Resource.bytes(name) else { throw .missing(name: name, searched: ["the resources of Annotating"]) }
    return try StanceClassifier(ModelFile(bytes: bytes, path: name))
  }

  /// Reads the classifier in a model.
  package init(_ file: ModelFile) throws(ModelError) {
    weights = try LinearClassifier(file, section: Self.section)
    settings = try StanceSettings(file)
  }

  /// The log-odds against a neutral stance of support and of opposition, before the speaker's other statements are looked at.
  package func scores(of features: [FeatureHash]) -> [Double] {
    Self.polar.map { Double(weights.scores(of: Self.option(features, $0))[0]) * Double(weights.scale) }
  }

  /// The stance that scores speak for, with its probability in hundredths.
  package static func judgement(from scores: [Double], threshold: Double) -> Judgement {
    let best = scores[1] > scores[0] ? 1 : 0
    let probabilities = probabilities(of: scores)
    let isPolar = probabilities[best] > threshold
    let probability = isPolar ? probabilities[best] : 1 - probabilities[0] - probabilities[1]
    return (isPolar ? polar[best] : .neutral, (probability * 100).rounded() / 100)
  }

  /// The probabilities of support and of opposition.
  package static func probabilities(of scores: [Double]) -> [Double] {
    let odds = scores.map { exp(min($0, 50)) }
    let all = 1 + odds.reduce(0, +)
    return odds.map { $0 / all }
  }

  /// The features of a scene taken together with a stance, as the model knows them.
  package static func option(_ features: [FeatureHash], _ stance: Stance) -> [UInt32] {
    features.map { feature in
      var feature = feature
      feature.combine(stance == .support ? 1 : 2)
      return feature.value
    }
  }
}
