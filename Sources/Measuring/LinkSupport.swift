public import ActorNetworks

/// How well a co-mention is supported: whether two actors share more articles than chance would give.
public struct LinkSupport: Hashable, Sendable {
  /// The counts of articles and the measures that follow from them.
  public let association: Association
  /// The false-discovery rate of ``Association/chance`` among all co-mentions of the network (Benjamini–Hochberg 1995).
  public let falseDiscoveryRate: Double
  /// Whether so few articles could show anything at all (Tarone 1990).
  public let isTestable: Bool

  /// The level at which a finding counts.
  public static let level = 0.05

  /// Whether more than chance ties the two.
  public var isSignificant: Bool { isTestable && falseDiscoveryRate <= Self.level }
}

extension ActorNetwork {
  /// The support of every co-mention link, by the link's id.
  ///
  /// Linear in mentions and evidence, plus one test for each different set of counts.
  public func linkSupports() -> [String: LinkSupport] {
    let presence = Dictionary(actors.map { ($0.id, Set($0.mentions.map(\.article)).count) }) { first, _ in first }
    let tested: [(id: String, association: Association)] = links.compactMap { link in
      guard link.kind == .comention else { return nil }
      let both = Set(link.evidence.map(\.article)).count
      let (first, second) = (max(presence[link.source] ?? 0, both), max(presence[link.target] ?? 0, both))
      guard both > 0 else { return nil }
      return (link.id, Association(articles: max(articles.count, first, second), first: first, second: second, both: both))
    }
    var chances: [Association: Double] = [:]
    for row in tested where chances[row.association] == nil { chances[row.association] = row.association.chance }
    let rates = tested.map { chances[$0.association] ?? 1 }.falseDiscoveryRates()
    return Dictionary(
      zip(tested, rates).map { row, rate in
        let extreme = Association(
          articles: row.association.articles, first: row.association.first, second: row.association.second,
          both: min(row.association.first, row.association.second))
        return (
          row.id, LinkSupport(association: row.association, falseDiscoveryRate: rate, isTestable: extreme.chance <= LinkSupport.level)
        )
      }
    ) { first, _ in first }
  }
}
