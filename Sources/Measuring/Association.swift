import Foundation

/// How much more often two actors share an article than their own frequencies explain.
///
/// A measure beside a link's weight, never the weight itself.
public struct Association: Hashable, Sendable {
  /// Articles in all.
  public let articles: Int
  /// Articles with the one actor.
  public let first: Int
  /// Articles with the other.
  public let second: Int
  /// Articles with both.
  public let both: Int

  /// Makes the association of two actors; counts are of articles, and neither actor may be absent.
  public init(articles: Int, first: Int, second: Int, both: Int) {
    precondition(first > 0 && second > 0 && both <= min(first, second) && max(first, second) <= articles)
    self.articles = articles
    self.first = first
    self.second = second
    self.both = both
  }

  /// Articles with both that chance alone would give.
  public var expected: Double { Double(first) * Double(second) / Double(articles) }

  /// Observed over expected articles; 1 is chance (van Eck and Waltman 2009, times the number of articles).
  public var strength: Double { Double(both) / expected }

  /// Pointwise mutual information in bits; −∞ where they never meet (Church and Hanks 1990).
  public var mutualInformation: Double { log2(strength) }

  /// Pointwise mutual information from −1, never together, over 0, chance, to 1, always together (Bouma 2009).
  public var normalisedMutualInformation: Double {
    if both == 0 { return -1 }
    return both == articles ? 1 : mutualInformation / -log2(Double(both) / Double(articles))
  }

  /// The log-likelihood ratio G² of the two-by-two table, negative where they meet less often than expected (Dunning 1993).
  public var logLikelihood: Double {
    let table = [
      (both, first, second), (first - both, first, articles - second), (second - both, articles - first, second),
      (articles - first - second + both, articles - first, articles - second),
    ]
    let sum = table.reduce(0.0) { sum, cell in
      let (observed, row, column) = cell
      guard observed > 0 else { return sum }
      return sum + Double(observed) * log(Double(observed) * Double(articles) / (Double(row) * Double(column)))
    }
    return (Double(both) < expected ? -2 : 2) * sum
  }

  /// The shared articles over those with either (Jaccard 1901).
  public var jaccard: Double { Double(both) / Double(first + second - both) }

  /// The shared articles over the geometric mean of both frequencies (Ochiai 1957).
  public var cosine: Double { Double(both) / (Double(first) * Double(second)).squareRoot() }

  /// The shared articles over those of the rarer actor.
  public var inclusion: Double { Double(both) / Double(min(first, second)) }

  /// The probability of as many shared articles or more by chance (one-sided Fisher test; Tumminello 2011).
  public var chance: Double {
    Hypergeometric(population: articles, successes: first, draws: second).upperTail(from: both)
  }
}
