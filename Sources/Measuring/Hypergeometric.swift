/// How many of some draws without replacement are successes: the distribution behind Fisher's exact test.
///
/// Probabilities follow from exact ratios of neighbours, summed from the most likely count outward, so that nothing depends on a gamma
/// function. Linear in the number of possible counts.
public struct Hypergeometric: Hashable, Sendable {
  /// The counts that are possible.
  public let support: ClosedRange<Int>
  private let probabilities: [Double]

  /// The distribution of successes among `draws` from a population of which `successes` are such.
  public init(population: Int, successes: Int, draws: Int) {
    support = max(0, draws + successes - population)...max(0, min(draws, successes))
    let mode = min(max((draws + 1) * (successes + 1) / (population + 2), support.lowerBound), support.upperBound)
    /// How much likelier one more success than `count` is.
    func ratio(_ count: Int) -> Double {
      Double(successes - count) * Double(draws - count) / (Double(count + 1) * Double(population - successes - draws + count + 1))
    }
    var weights = [Double](repeating: 0, count: support.count)
    weights[mode - support.lowerBound] = 1
    for count in mode..<support.upperBound {
      weights[count + 1 - support.lowerBound] = weights[count - support.lowerBound] * ratio(count)
    }
    for count in (support.lowerBound..<mode).reversed() {
      weights[count - support.lowerBound] = weights[count + 1 - support.lowerBound] / ratio(count)
    }
    let total = weights.sorted().reduce(0, +)
    probabilities = weights.map { $0 / total }
  }

  /// The probability of exactly this many successes.
  public func probability(of count: Int) -> Double {
    support.contains(count) ? probabilities[count - support.lowerBound] : 0
  }

  /// The probability of at least this many: the one-sided test that two actors share articles by chance (Tumminello 2011).
  public func upperTail(from count: Int) -> Double {
    min(1, probabilities.dropFirst(max(0, count - support.lowerBound)).reversed().reduce(0, +))
  }

  /// The probability of a count no likelier than this one: Fisher's exact test, two-sided (Fisher 1935).
  public func twoSided(_ count: Int) -> Double {
    // Counts that are equally likely in exact arithmetic may differ in the last digits.
    let limit = probability(of: count) * (1 + 1e-7)
    return min(1, probabilities.filter { $0 <= limit }.sorted().reduce(0, +))
  }

  /// The least value ``twoSided(_:)`` can take: where it is not small, no outcome could be significant (Tarone 1990).
  public var leastTwoSided: Double {
    min(twoSided(support.lowerBound), twoSided(support.upperBound))
  }
}
