import ActorNetworks

/// How many pieces of evidence an article gives.
struct EvidenceTally: Hashable {
  let article: String
  let outlet: String?
  let count: Int

  /// The evidence by article, sorted by the article's id.
  static func tallies(of evidence: [Evidence], in network: ActorNetwork) -> [EvidenceTally] {
    let counts = evidence.reduce(into: [:]) { $0[$1.article, default: 0] += 1 }
    return counts.map { EvidenceTally(article: $0.key, outlet: network.article($0.key)?.outlet, count: $0.value) }
      .sorted { $0.article.precedesInUTF8($1.article) }
  }
}
