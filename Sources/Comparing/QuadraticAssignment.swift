public import ActorNetworks
import Measuring

/// Whether two networks resemble each other more than chance: the correlation of their dyads, against relabelled actors (Hubert and Schultz 1976).
public struct QuadraticAssignment: Hashable, Sendable {
  /// Which relabellings to compare with.
  public enum Permutations: Hashable, Sendable {
    /// Every one; for at most eight actors.
    case all
    /// This many, drawn by a generator that starts from the seed.
    case random(count: Int, seed: UInt64)
  }

  /// Pearson's correlation of the weights of all unordered pairs of actors; nil where one network has no variation.
  public let correlation: Double?
  /// The share of relabellings with at least this correlation, the given labelling counted in.
  public let probability: Double?
  /// How many relabellings were compared with, the given one counted in.
  public let permutations: Int
  /// Where the random relabellings started; nil where all were compared with.
  public let seed: UInt64?

  /// Compares two networks over the actors of either; all links between two actors are added up.
  ///
  /// Each relabelling costs as much as there are linked pairs.
  public init(from old: ActorNetwork, to new: ActorNetwork, permutations: Permutations) {
    seed = if case .random(_, let seed) = permutations { seed } else { nil }
    let ids = Set((old.actors + new.actors).map(\.id)).sorted { $0.precedesInUTF8($1) }
    let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    let (before, after) = (Dyads(old, places), Dyads(new, places))
    let count = Double(ids.count * (ids.count - 1) / 2)
    guard let spread = before.deviation(count).flatMap({ a in after.deviation(count).map { a * $0 } }), spread > 0 else {
      (correlation, probability, self.permutations) = (nil, nil, 0)
      return
    }
    let base = before.sum * after.sum / count
    let given = before.product(with: after, relabelled: Array(ids.indices))
    var (atLeast, tried) = (0, 0)
    func compare(_ labels: [Int]) {
      tried += 1
      if before.product(with: after, relabelled: labels) >= given - 1e-9 * max(1, abs(given)) { atLeast += 1 }
    }
    switch permutations {
    case .all:
      precondition(ids.count <= 8, "all relabellings of more than eight actors are too many")
      Self.forEachPermutation(of: ids.count, compare)
    case .random(let wanted, let seed):
      var generator = SplitMix64(seed: seed)
      compare(Array(ids.indices))
      for _ in 0..<wanted { compare(ids.indices.shuffled(using: &generator)) }
    }
    correlation = (given - base) / spread
    probability = Double(atLeast) / Double(tried)
    self.permutations = tried
  }

  /// Visits all permutations of 0..<count (Heap 1963).
  private static func forEachPermutation(of count: Int, _ visit: ([Int]) -> Void) {
    var labels = Array(0..<count)
    func permute(_ size: Int) {
      guard size > 1 else { return visit(labels) }
      for index in 0..<size {
        permute(size - 1)
        if index < size - 1 { labels.swapAt(size.isMultiple(of: 2) ? index : 0, size - 1) }
      }
    }
    permute(count)
  }
}

/// The summed weights of all linked pairs of actors, by places in a shared list of actors.
private struct Dyads {
  private struct Pair: Hashable {
    let low: Int
    let high: Int
    init(_ a: Int, _ b: Int) { (low, high) = (min(a, b), max(a, b)) }
  }
  private let weights: [Pair: Double]
  private let entries: [(pair: Pair, weight: Double)]
  let sum: Double

  init(_ network: ActorNetwork, _ places: [String: Int]) {
    var weights: [Pair: Double] = [:]
    for link in network.links where link.source != link.target {
      guard let source = places[link.source], let target = places[link.target] else { continue }
      weights[Pair(source, target), default: 0] += link.weight
    }
    self.weights = weights
    entries = weights.map { (pair: $0.key, weight: $0.value) }.sorted { ($0.pair.low, $0.pair.high) < ($1.pair.low, $1.pair.high) }
    sum = entries.reduce(0) { $0 + $1.weight }
  }

  /// The root of the summed squared deviations from the mean over all pairs.
  func deviation(_ count: Double) -> Double? {
    guard count > 0 else { return nil }
    return max(0, entries.reduce(0) { $0 + $1.weight * $1.weight } - sum * sum / count).squareRoot()
  }

  func product(with other: Dyads, relabelled labels: [Int]) -> Double {
    entries.reduce(0) { $0 + $1.weight * (other.weights[Pair(labels[$1.pair.low], labels[$1.pair.high])] ?? 0) }
  }
}
