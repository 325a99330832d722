import ActorNetworks
import Measuring

/// In how many of the articles a link stands before and after, and whether the difference is more than chance.
///
/// The unit is the article, not the sentence, since sentences of one article are not independent (Lijffijt 2016).
public struct Coverage: Hashable, Sendable {
  /// What can be said of a change.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// No outcome could be significant with so few articles (Tarone 1990).
    case tooFewArticles
    /// Chance explains the difference well enough.
    case chance
    /// At most one in twenty such findings is expected to be false.
    case significant
  }

  /// The level of both the test and the false-discovery rate.
  public static let level = 0.05

  /// Old articles with the link.
  public let old: Int
  /// Old articles.
  public let oldArticles: Int
  /// New articles with the link.
  public let new: Int
  /// New articles.
  public let newArticles: Int
  /// The p value of Fisher's exact test, two-sided (Fisher 1935).
  public let probability: Double
  /// The false-discovery rate among all changed links (Benjamini–Hochberg 1995).
  public let falseDiscoveryRate: Double
  /// What can be said.
  public let verdict: Verdict

  /// The change in the share of articles, from −1 to 1; 0 where one side has none.
  public var shareDelta: Double {
    guard oldArticles > 0, newArticles > 0 else { return 0 }
    return Double(new) / Double(newArticles) - Double(old) / Double(oldArticles)
  }

  /// The coverage of each change, in order.
  static func coverages(of changes: [Change<Link>], oldArticles: Int, newArticles: Int) -> [Coverage] {
    struct Counts: Hashable {
      let old: Int
      let new: Int
    }
    var tests: [Counts: (probability: Double, least: Double)] = [:]
    let counts = changes.map { Counts(old: $0.old.articleCount, new: $0.new.articleCount) }
    for pair in counts where tests[pair] == nil {
      let distribution = Hypergeometric(
        population: max(oldArticles + newArticles, pair.old + pair.new), successes: pair.old + pair.new, draws: max(oldArticles, pair.old))
      tests[pair] = (distribution.twoSided(pair.old), distribution.leastTwoSided)
    }
    let results = counts.map { tests[$0] ?? (1, 1) }
    return zip(zip(counts, results), results.map(\.probability).falseDiscoveryRates()).map { row, rate in
      let (pair, test) = row
      return Coverage(
        old: pair.old, oldArticles: oldArticles, new: pair.new, newArticles: newArticles, probability: test.probability,
        falseDiscoveryRate: rate, verdict: test.least > level ? .tooFewArticles : rate <= level ? .significant : .chance)
    }
  }
}

extension Link? {
  /// How many articles show the link.
  fileprivate var articleCount: Int {
    guard let self else { return 0 }
    return Set(self.evidence.map(\.article)).count
  }
}
