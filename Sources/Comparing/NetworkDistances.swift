public import ActorNetworks
import Foundation

/// How far two networks are apart, all in all.
///
/// Links are compared one by one as one vector of weights each; a missing link weighs nothing.
public struct NetworkDistances: Hashable, Sendable {
  /// Actors in both over actors in either (Jaccard 1901); 1 where neither has any.
  public let actorJaccard: Double
  /// Links in both over links in either.
  public let linkJaccard: Double
  /// Σ min over Σ max of the weights (Ruzicka 1958); 1 where neither has any.
  public let weightedJaccard: Double
  /// Σ |Δw|.
  public let absoluteDifference: Double
  /// Σ |Δ| of the links' shares of all weight, from 0 to 2.
  public let shareDifference: Double
  /// The cosine of the two vectors; 0 where one is empty.
  public let cosine: Double
  /// The Jensen–Shannon divergence of the links' shares, in bits, from 0 to 1 (Lin 1991).
  public let jensenShannon: Double

  /// Measures two networks; linear in actors and links.
  public init(from old: ActorNetwork, to new: ActorNetwork) {
    actorJaccard = Self.jaccard(Set(old.actors.map(\.id)), Set(new.actors.map(\.id)))
    let (before, after) = (Self.weights(of: old), Self.weights(of: new))
    linkJaccard = Self.jaccard(Set(before.keys), Set(after.keys))
    // Sums of floating-point numbers depend on their order, so it is a fixed one.
    let pairs = Set(before.keys).union(after.keys).sorted { $0.precedesInUTF8($1) }.map { (before[$0] ?? 0, after[$0] ?? 0) }
    let totals = pairs.reduce(into: (0.0, 0.0)) { sums, pair in sums = (sums.0 + pair.0, sums.1 + pair.1) }
    let shares = pairs.map { (totals.0 > 0 ? $0.0 / totals.0 : 0, totals.1 > 0 ? $0.1 / totals.1 : 0) }
    let most = Self.sum(pairs) { max($0, $1) }
    weightedJaccard = most > 0 ? Self.sum(pairs) { min($0, $1) } / most : 1
    absoluteDifference = Self.sum(pairs) { abs($0 - $1) }
    shareDifference = Self.sum(shares) { abs($0 - $1) }
    let lengths = (Self.sum(pairs) { a, _ in a * a } * Self.sum(pairs) { _, b in b * b }).squareRoot()
    cosine = lengths > 0 ? Self.sum(pairs) { $0 * $1 } / lengths : 0
    jensenShannon = Self.sum(shares) { a, b in
      let middle = (a + b) / 2
      return (Self.entropyTerm(a, middle) + Self.entropyTerm(b, middle)) / 2
    }
  }

  private static func weights(of network: ActorNetwork) -> [String: Double] {
    Dictionary(network.links.map { ($0.id, $0.weight) }) { first, _ in first }
  }

  private static func jaccard(_ a: Set<String>, _ b: Set<String>) -> Double {
    let either = a.union(b).count
    return either > 0 ? Double(a.intersection(b).count) / Double(either) : 1
  }

  private static func sum(_ pairs: [(Double, Double)], _ term: (Double, Double) -> Double) -> Double {
    pairs.reduce(0) { $0 + term($1.0, $1.1) }
  }

  private static func entropyTerm(_ share: Double, _ middle: Double) -> Double {
    share > 0 ? share * log2(share / middle) : 0
  }
}
