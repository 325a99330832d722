import ActorNetworks
import Annotating
import Foundation

/// What a classifier thinks of a scene, beside the stance that a careful reader saw in it.
struct ScoredStance {
  /// The log-odds against a neutral stance of support and of opposition.
  var scores: [Double]
  let stance: Stance
  /// Who speaks toward whom; nil where nobody knows who speaks.
  let pair: [Int]?
  /// Whether a rule sees to it that the scene is not judged.
  let isUnjudged: Bool
  /// Whether no word near the target judges.
  let isPlain: Bool
}

extension StanceClassifier {
  /// Examples as the words of each speak, before the speaker's other statements are looked at.
  func scored(_ examples: [StanceExample]) -> [ScoredStance] {
    examples.map {
      ScoredStance(
        scores: scores(of: $0.features), stance: $0.stance, pair: $0.pair, isUnjudged: $0.isUnjudged, isPlain: $0.isPlain)
    }
  }
}

extension [ScoredStance] {
  /// The divisor of all scores that makes the seen stances most likely (temperature scaling, Guo et al. 2017), in twentieths.
  func bestTemperature() -> Double {
    let candidates = stride(from: 10.0, through: 80, by: 1).map { $0 / 20 }
    return candidates.min { cooled(by: $0).surprise < cooled(by: $1).surprise } ?? 1
  }

  /// The same with all scores divided by a temperature.
  func cooled(by temperature: Double) -> [ScoredStance] { rescored { $0.map { $0 / temperature } } }

  /// How unlikely the seen stances are: the negative logarithm of their likelihood.
  var surprise: Double {
    reduce(0) { sum, example in
      guard !example.isUnjudged else { return sum }
      let seen = StanceClassifier.polar.firstIndex(of: example.stance).map { example.scores[$0] } ?? 0
      return sum + log(1 + example.scores.map(exp).reduce(0, +)) - seen
    }
  }

  /// The same after the second look at each article.
  func reviewed(by review: StanceReview) -> [ScoredStance] { reviewed(by: review, evidence) }

  /// The weights of the second look that make the seen stances most likely, in twentieths, found one after the other in three rounds.
  func bestReview() -> StanceReview {
    let evidence = evidence
    var best = StanceReview()
    for _ in 0..<3 {
      for weight in [\StanceReview.agreement, \.contradiction, \.repetition] {
        let candidates = stride(from: -40.0, through: 40, by: 1).map { step in
          var candidate = best
          candidate[keyPath: weight] = step / 20
          return candidate
        }
        best = candidates.map { ($0, reviewed(by: $0, evidence).surprise) }.min { $0.1 < $1.1 }?.0 ?? best
      }
    }
    return best
  }

  private var evidence: [[Double]?] {
    let judged = indices.filter { !self[$0].isUnjudged }
    var result = [[Double]?](repeating: nil, count: count)
    for (index, evidence) in zip(judged, StanceReview.evidence(in: judged.map { .init(pair: self[$0].pair, scores: self[$0].scores) })) {
      result[index] = evidence
    }
    return result
  }

  private func reviewed(by review: StanceReview, _ evidence: [[Double]?]) -> [ScoredStance] {
    zip(self, evidence).map { example, evidence in
      var example = example
      example.scores = review.reviewed(example.scores, evidence)
      return example
    }
  }

  private func rescored(_ change: ([Double]) -> [Double]) -> [ScoredStance] {
    map { example in
      var example = example
      example.scores = change(example.scores)
      return example
    }
  }
}
