import ActorNetworks
import Annotating
import Foundation

/// How strongly each feature of stance is seen: the more, the further its frequency beside a polar stance is from that beside a neutral one
/// (log-count ratios: Wang & Manning 2012). What stands as often beside either is noise that a few thousand examples cannot tell apart.
struct StanceStrengths {
  /// What is added to each count.
  var smoothing = 1.0
  /// The strength of what tells nothing, where what tells most has about 1.7.
  var least = 0.3
  /// From which log-ratio on a feature grows no stronger.
  var most = 2.0

  /// The strengths of the features of some examples, each taken together with either polar stance.
  func strengths(of examples: [StanceExample]) -> [UInt32: Float] {
    var result: [UInt32: Float] = [:]
    for isSentence in [false, true] {
      let examples = examples.filter { $0.isSentence == isSentence }
      let totals = StanceExample.order.map { stance in Double(examples.count { $0.stance == stance }) + smoothing }
      for (feature, counts) in counts(in: examples) { result[feature] = strength(counts, of: totals) }
    }
    return result
  }

  /// How often each feature stands beside a neutral stance, support and opposition.
  private func counts(in examples: [StanceExample]) -> [UInt32: [Double]] {
    var counts: [UInt32: [Double]] = [:]
    for example in examples {
      guard let stance = StanceExample.order.firstIndex(of: example.stance) else { continue }
      for polar in StanceClassifier.polar {
        for feature in StanceClassifier.option(example.features, polar) { counts[feature, default: [0, 0, 0]][stance] += 1 }
      }
    }
    return counts
  }

  /// Rounded, so that every machine makes the same of it.
  private func strength(_ counts: [Double], of totals: [Double]) -> Float {
    let shares = zip(counts, totals).map { ($0 + smoothing) / $1 }
    let ratio = max(abs(log(shares[1] / shares[0])), abs(log(shares[2] / shares[0])))
    return Float(((least + (1 - least) * min(ratio, most)) * 64).rounded() / 64)
  }
}
