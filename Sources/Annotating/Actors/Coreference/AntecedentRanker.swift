package import Language

/// Chooses the antecedent of an anaphor: the candidate with the highest score of a linear model, or none.
///
/// "No actor" is a candidate like any other, as in the joint ranking of Denis and Baldridge (2008).
package struct AntecedentRanker: Sendable {
  private let model: LinearClassifier
  /// Makes a ranker of a classifier with one class.
  package init(model: LinearClassifier) { self.model = model }

  /// The place of the best candidate and by how much it beats the next; nil where no actor at all is better than every candidate, by
  /// `reserve` as log-odds.
  func choice(_ options: AntecedentOptions, reserve: Float = 0) -> (place: Int, margin: Int32)? {
    var best: (place: Int, score: Int32)?
    let none = score(options.none) - Int32(reserve / model.scale)
    var second = none
    for (place, features) in options.candidates.enumerated() {
      let score = score(features)
      if score > best?.score ?? none {
        second = best?.score ?? none
        best = (place, score)
      } else {
        second = max(second, score)
      }
    }
    return best.map { ($0.place, $0.score - second) }
  }

  /// The place of the best candidate; nil for no actor at all.
  package func choice(_ example: AntecedentExample, reserve: Float) -> Int? { choice(example.options, reserve: reserve)?.place }

  /// The odds of a choice against the next best, as a logarithm.
  func logOdds(_ margin: Int32) -> Float { Float(margin) * model.scale }

  private func score(_ features: [UInt32]) -> Int32 { model.scores(of: features)[0] }
}

/// An anaphor with its candidates as features.
package struct AntecedentOptions: Sendable {
  /// The features of each candidate.
  package let candidates: [[UInt32]]
  /// The features of the anaphor by itself.
  package let none: [UInt32]

  init(_ anaphor: Anaphor, _ candidates: [AntecedentCandidate], on board: MentionBoard) {
    let features = AntecedentFeatures(board: board, anaphor: anaphor, competition: candidates.count)
    self.candidates = candidates.map(features.features)
    none = features.featuresOfNone()
  }

  init(candidates: [[UInt32]], none: [UInt32]) {
    self.candidates = candidates
    self.none = none
  }
}
