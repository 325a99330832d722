import Foundation

/// A second look at the stances of one article: who opposes somebody in one statement does not support them in the next.
///
/// The log-odds of a stance rise with the expected number of the speaker's other statements that show the same stance toward the same target and
/// fall with that of the contrary ones: `score + agreement · ln(1 + same / prior) + contradiction · ln(1 + contrary / prior) + repetition`, the last
/// term where there are other statements at all. The weights are fitted to held-out scores.
package struct StanceReview: Hashable, Sendable {
  /// Where one statement stands toward one target, before the others are looked at.
  package struct Opinion: Sendable {
    /// Who speaks toward whom; nil where nobody knows who speaks.
    package var pair: [Int]?
    /// The log-odds against a neutral stance of support and of opposition.
    package var scores: [Double]

    package init(pair: [Int]?, scores: [Double]) {
      self.pair = pair
      self.scores = scores
    }
  }

  package var agreement = 0.0
  package var contradiction = 0.0
  package var repetition = 0.0

  /// How many statements weigh as much as what is expected of any.
  private static let prior = 0.3

  package init() {}

  /// The scores of opinions after the second look, in the same order; linear but for speakers who speak often of the same target.
  package func reviewed(_ opinions: [Opinion]) -> [[Double]] {
    zip(opinions, Self.evidence(in: opinions)).map { opinion, evidence in reviewed(opinion.scores, evidence) }
  }

  /// Scores with the evidence of the other statements, if there are any.
  package func reviewed(_ scores: [Double], _ evidence: [Double]?) -> [Double] {
    guard let evidence else { return scores }
    return scores.indices.map { scores[$0] + agreement * evidence[$0] + contradiction * evidence[1 - $0] + repetition }
  }

  /// For each opinion how much the speaker's other statements on the target speak for support and for opposition; nil where there are none.
  package static func evidence(in opinions: [Opinion]) -> [[Double]?] {
    var groups: [[Int]: [Int]] = [:]
    for (index, opinion) in opinions.enumerated() {
      if let pair = opinion.pair { groups[pair, default: []].append(index) }
    }
    let likelihoods = opinions.map { StanceClassifier.probabilities(of: $0.scores) }
    return opinions.enumerated().map { index, opinion in
      guard let pair = opinion.pair, let group = groups[pair], group.count > 1 else { return nil }
      return opinion.scores.indices.map { stance in
        let expected = group.reduce(0.0) { $1 == index ? $0 : $0 + likelihoods[$1][stance] }
        return log(1 + expected / prior)
      }
    }
  }
}
