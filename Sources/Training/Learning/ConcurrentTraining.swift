import Dispatch
import Language
import Synchronization

/// The results of a function for the numbers below a count, in order, worked out on all cores.
func concurrently<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) throws -> Result) throws -> [Result] {
  let results = Mutex([Swift.Result<Result, any Error>?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = Swift.Result { try work(index) }
    results.withLock { $0[index] = result }
  }
  return try results.withLock { $0 }.compactMap { try $0?.get() }
}

extension [TrainedFeature] {
  /// The mean of classifiers of the same labels that met the examples in different orders, which evens out the whims of each.
  static func mean(of classifiers: [[TrainedFeature]]) -> [TrainedFeature] {
    var sums: [UInt64: Float] = [:]
    var uses: [UInt32: Int] = [:]
    for classifier in classifiers {
      for feature in classifier {
        uses[feature.feature, default: 0] += feature.uses
        for (label, weight) in feature.weights { sums[UInt64(feature.feature) << 8 | UInt64(label), default: 0] += weight }
      }
    }
    var mean: [TrainedFeature] = []
    for key in sums.keys.sorted() {
      let feature = UInt32(key >> 8)
      if mean.last?.feature != feature {
        mean.append(TrainedFeature(feature: feature, uses: (uses[feature] ?? 0) / classifiers.count, weights: []))
      }
      mean[mean.count - 1].weights.append((Int(key & 0xFF), (sums[key] ?? 0) / Float(classifiers.count)))
    }
    return mean
  }
}
