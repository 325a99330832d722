package import Language

/// What a model holds beside the weights of words.
package struct StanceSettings: Hashable, Sendable {
  package var review = StanceReview()
  /// A polar stance is told when it is likelier than this.
  package var threshold = 0.5
  /// How likely a target is neutral that the rules leave unjudged.
  package var unjudged = 0.9

  package init() {}

  /// The section of the file that holds them.
  private static let section = "settings"
  private static let labels = ["agreement", "contradiction", "repetition", "threshold", "unjudged"]
  private static let feature = FeatureHash(template: 1).value

  /// Reads the settings in a model.
  package init(_ file: ModelFile) throws(ModelError) {
    let weights = try LinearClassifier(file, section: Self.section)
    let values = weights.scores(of: [Self.feature]).map { Double($0) * Double(weights.scale) }
    guard values.count == Self.labels.count else {
      throw .damaged(path: file.path, reason: "its section \(Self.section) does not make sense")
    }
    (review.agreement, review.contradiction, review.repetition) = (values[0], values[1], values[2])
    (threshold, unjudged) = (values[3], values[4])
  }

  /// The section of a model file that they are read from, rounded as weights are.
  package var encoded: (name: String, bytes: [UInt8]) {
    let values = [review.agreement, review.contradiction, review.repetition, threshold, unjudged]
    let weights = values.enumerated().filter { $0.element != 0 }.map { (label: $0.offset, weight: Float($0.element)) }
    let features = weights.isEmpty ? [] : [WeightedFeature(feature: Self.feature, weights: weights)]
    return (Self.section, LinearClassifier.encoded(labels: Self.labels, features: features))
  }
}
