import Foundation
public import ActorNetworks

extension WeightedGraph {
  /// How likely chance alone gives an edge its share of the weight at one of its ends: the lesser of both ends.
  ///
  /// The disparity filter of Serrano, Boguñá and Vespignani (2009): (1 − w/s)^(k−1). An end with one edge tells nothing, hence 1.
  public func disparity(_ node: Int, _ end: Neighbour) -> Double {
    min(chance(of: end.weight, at: node), chance(of: end.weight, at: end.node))
  }

  private func chance(of weight: Double, at node: Int) -> Double {
    guard degree(of: node) > 1 else { return 1 }
    let strength = strength(of: node) - 2 * loops[node]
    return pow(1 - weight / strength, Double(degree(of: node) - 1))
  }
}

extension ActorNetwork {
  /// The network with only those co-mentions that are stronger than chance would make them (Serrano and others 2009).
  ///
  /// Statements and relations stay: one of them is evidence by itself, however often it occurs.
  ///
  /// - Parameter alpha: How likely chance may make a co-mention that strong, from 0 to 1; 0.05 is usual.
  public func backbone(alpha: Double) -> ActorNetwork {
    let graph = WeightedGraph(self) { $0.kind == .comention }
    let numbers = Dictionary(uniqueKeysWithValues: graph.names.enumerated().map { ($1, $0) })
    let kept = links.filter { link in
      guard link.kind == .comention else { return true }
      guard let source = numbers[link.source], let target = numbers[link.target],
        let end = graph.neighbours[source].first(where: { $0.node == target })
      else { return false }
      return graph.disparity(source, end) < alpha
    }
    return ActorNetwork(articles: articles, actors: actors, links: kept, statements: statements)
  }
}
