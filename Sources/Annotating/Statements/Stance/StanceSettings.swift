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

  /// Reads the settings in a model.
  package init(_ file: ModelFile) throws(ModelError) {
    let values = try file.numbers(5, in: Self.section)
    (review.agreement, review.contradiction, review.repetition) = (values[0], values[1], values[2])
    (threshold, unjudged) = (values[3], values[4])
  }

  /// The section of a model file that they are read from.
  package var encoded: (name: String, bytes: [UInt8]) {
    (Self.section, ModelFile.encoded(numbers: [review.agreement, review.contradiction, review.repetition, threshold, unjudged]))
  }
}
