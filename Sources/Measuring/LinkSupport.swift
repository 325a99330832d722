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
    let presence = Dictionary(actors.map { ($0.id, $0.articleCount) }) { first, _ in first }
    let tested: [(id: String, association: Association)] = links.compactMap { link in
      association(of: link) { presence[$0] ?? 0 }.map { (link.id, $0) }
    }
    var chances: [Association: Double] = [:]
    for row in tested where chances[row.association] == nil { chances[row.association] = row.association.chance }
    let rates = tested.map { chances[$0.association] ?? 1 }.falseDiscoveryRates()
    return Dictionary(
      zip(tested, rates).map { row, rate in
        (row.id, LinkSupport(association: row.association, falseDiscoveryRate: rate, isTestable: row.association.isTestable))
      }
    ) { first, _ in first }
  }

  /// The support of one link; nil unless it is a co-mention.
  ///
  /// Looks at the other links only where enough articles tell of the two to show anything, since a rate among many tests needs them all.
  public func linkSupport(of link: Link) -> LinkSupport? {
    guard let association = association(of: link, articlesWith: { actor($0)?.articleCount ?? 0 }) else { return nil }
    guard association.isTestable else { return LinkSupport(association: association, falseDiscoveryRate: 1, isTestable: false) }
    return linkSupports()[link.id]
  }

  private func association(of link: Link, articlesWith count: (String) -> Int) -> Association? {
    guard link.kind == .comention else { return nil }
    let both = Set(link.evidence.map(\.article)).count
    guard both > 0 else { return nil }
    let (first, second) = (max(count(link.source), both), max(count(link.target), both))
    return Association(articles: max(articles.count, first, second), first: first, second: second, both: both)
  }
}

extension Association {
  /// Whether as many articles could show anything at all, however often the two met in them (Tarone 1990).
  fileprivate var isTestable: Bool {
    Association(articles: articles, first: first, second: second, both: min(first, second)).chance <= LinkSupport.level
  }
}

extension PoliticalActor {
  /// In how many articles it is mentioned.
  fileprivate var articleCount: Int { Set(mentions.map(\.article)).count }
}
