public import ActorNetworks

/// Actors that are tied more closely to each other than to the rest.
public struct Communities: Hashable, Sendable {
  /// The ids of the members of each community; the largest first, then in order of their first members.
  public let members: [[String]]
  /// How clear the division is, from −0.5 to 1.
  public let modularity: Double

  /// Finds the communities of highest modularity in several attempts with fixed seeds: the Leiden algorithm (Traag and others 2019).
  ///
  /// The same graph gives the same communities. Nearly linear in edges, times the number of attempts.
  public init(of graph: WeightedGraph, attempts: Int = 10) {
    var best = Partition(singletons: graph.count)
    var modularity = graph.modularity(of: best)
    for attempt in 0..<max(1, attempts) {
      var leiden = Leiden(seed: UInt64(attempt))
      let partition = leiden.partition(of: graph)
      let reached = graph.modularity(of: partition)
      // A gain within rounding is none: the first attempt that reaches a height keeps it.
      if reached > modularity + 1e-12 { (best, modularity) = (partition, reached) }
    }
    self.modularity = modularity
    members = best.members.map { $0.map { graph.names[$0] } }.sorted { a, b in
      a.count != b.count ? a.count > b.count : (a.first ?? "").precedesInUTF8(b.first ?? "")
    }
  }
}

extension ActorNetwork {
  /// The communities of all actors, by all their links.
  public func communities() -> Communities { Communities(of: WeightedGraph(self)) }
}
