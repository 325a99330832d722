import ActorNetworks
import Annotating
import Foundation

extension [ScoredStance] {
  /// What is told of each at a threshold.
  func told(at threshold: Double) -> [StanceClassifier.Judgement] {
    let unjudged = shareOfNeutralUnjudged
    let cautious = Swift.max(threshold, StanceClassifier.cautiousThreshold)
    return map { scene in
      guard !scene.isUnjudged else { return (.neutral, unjudged) }
      return StanceClassifier.judgement(from: scene.scores, threshold: scene.isPlain ? cautious : threshold)
    }
  }

  /// How many of those that the rules leave unjudged readers saw as neutral.
  var shareOfNeutralUnjudged: Double {
    let unjudged = filter(\.isUnjudged)
    return Double(unjudged.count { $0.stance == .neutral }) / Double(Swift.max(1, unjudged.count))
  }

  /// The lowest threshold, in thousandths, from which on a share of the polar stances told are right.
  func threshold(keeping share: Double) -> Double {
    let candidates = stride(from: 150.0, through: 900, by: 1).map { $0 / 1000 }
    return candidates.first { polarShares(of: told(at: $0)).precision >= share } ?? 0.9
  }

  /// How many of the polar stances that readers saw are told, and how many of those told are right.
  func polarShares(of told: [StanceClassifier.Judgement]) -> (recall: Double, precision: Double) {
    let right = zip(self, told).count { $0.stance != .neutral && $0.stance == $1.stance }
    let (seen, said) = (count { $0.stance != .neutral }, told.count { $0.stance != .neutral })
    return (Double(right) / Double(Swift.max(1, seen)), Double(right) / Double(Swift.max(1, said)))
  }

  /// Accuracy, accuracy where a careful reader saw a stance, how many polar stances told are right, macro F1, F1 of each stance, and how far
  /// confidence is from accuracy (expected calibration error over ten bins, Naeini et al. 2015).
  func report(threshold: Double) -> String {
    let told = told(at: threshold)
    let right = zip(self, told).map { $0.stance == $1.stance }
    let polar = polarShares(of: told)
    let scores = [Stance.support, .oppose, .neutral].map { stance in
      let all = count { $0.stance == stance } + told.count { $0.stance == stance }
      let both = indices.count { self[$0].stance == stance && right[$0] }
      return 2 * Double(both) / Double(Swift.max(1, all))
    }
    let gaps = (0..<10).map { bin -> Double in
      let inBin = indices.filter { Swift.min(Int(told[$0].confidence * 10), 9) == bin }
      return abs(inBin.reduce(0.0) { $0 + told[$1].confidence - (right[$1] ? 1 : 0) })
    }
    return String(
      format: "accuracy %.3f  polar %.3f  polar precision %.3f  macro F1 %.3f (%.3f %.3f %.3f)  calibration error %.3f",
      Double(right.count { $0 }) / Double(Swift.max(1, count)), polar.recall, polar.precision, scores.reduce(0, +) / 3, scores[0],
      scores[1], scores[2], gaps.reduce(0, +) / Double(Swift.max(1, count)))
  }
}
