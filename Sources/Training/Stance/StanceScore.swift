import ActorNetworks
import Annotating
import Foundation

/// What a classifier thinks of a scene, beside the stance that a careful reader saw in it.
struct ScoredStance {
  /// The log-odds against a neutral stance of support and of opposition.
  var scores: [Double]
  let stance: Stance
}

extension StanceClassifier {
  func scored(_ examples: [StanceExample]) -> [ScoredStance] {
    examples.map { ScoredStance(scores: scores(of: $0.features), stance: $0.stance) }
  }
}

extension [ScoredStance] {
  /// The divisor of all scores that makes the seen stances most likely (temperature scaling, Guo et al. 2017), in twentieths.
  func bestTemperature() -> Double {
    let candidates = stride(from: 10.0, through: 80, by: 1).map { $0 / 20 }
    return candidates.min { surprise(at: $0) < surprise(at: $1) } ?? 1
  }

  private func surprise(at temperature: Double) -> Double {
    reduce(0) { sum, example in
      let scores = example.scores.map { $0 / temperature }
      let seen = StanceClassifier.polar.firstIndex(of: example.stance).map { scores[$0] } ?? 0
      return sum + log(1 + scores.map(exp).reduce(0, +)) - seen
    }
  }

  /// The same with all scores divided by a temperature.
  func cooled(by temperature: Double) -> [ScoredStance] {
    map { ScoredStance(scores: $0.scores.map { $0 / temperature }, stance: $0.stance) }
  }

  /// Accuracy, accuracy where a careful reader saw a stance, how many polar stances told are right, macro F1, F1 of each stance, and how far
  /// confidence is from accuracy (expected calibration error over ten bins, Naeini et al. 2015).
  func report(threshold: Double) -> String {
    let told = map { StanceClassifier.judgement(from: $0.scores, threshold: threshold) }
    let right = zip(self, told).map { $0.stance == $1.stance }
    func share(_ holds: (Stance, Stance) -> Bool) -> Double {
      let chosen = indices.filter { holds(self[$0].stance, told[$0].stance) }
      return Double(chosen.count { right[$0] }) / Double(Swift.max(1, chosen.count))
    }
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
      share { _, _ in true }, share { seen, _ in seen != .neutral }, share { $1 != .neutral }, scores.reduce(0, +) / 3, scores[0],
      scores[1], scores[2], gaps.reduce(0, +) / Double(Swift.max(1, count)))
  }
}
