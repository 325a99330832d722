import Foundation

/// Finds communities by raising modularity: the Leiden algorithm of Traag, Waltman and van Eck (2019).
///
/// Nearly linear in edges. Unlike Louvain it never yields a community that falls apart, because communities are refined before
/// they are taken together.
struct Leiden {
  private var generator: SplitMix64
  /// How freely refinement takes a lesser gain: θ of the paper.
  private static let randomness = 0.01

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// A partition that no move of a node, or of a well-knit part of a community, improves.
  mutating func partition(of graph: WeightedGraph) -> Partition {
    var level = graph
    var membership = Array(0..<graph.count)
    var partition = Partition(singletons: graph.count)
    while true {
      partition = moved(partition, in: level)
      if partition.count == level.count { break }
      let refined = refined(partition, in: level)
      // Communities of the unrefined partition live on as the start of the next level.
      var start = [Int](repeating: 0, count: refined.count)
      for node in 0..<level.count { start[refined.communities[node]] = partition.communities[node] }
      membership = membership.map { refined.communities[$0] }
      if refined.count == level.count { return Partition(membership.map { start[$0] }) }
      level = level.aggregated(by: refined)
      partition = Partition(start)
    }
    return Partition(membership.map { partition.communities[$0] })
  }

  /// Moves single nodes to the community that gains most, until none gains.
  private mutating func moved(_ partition: Partition, in graph: WeightedGraph) -> Partition {
    var state = CommunityState(graph, partition)
    var queue = Array(0..<graph.count).shuffled(using: &generator)
    var isQueued = [Bool](repeating: true, count: graph.count)
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      isQueued[node] = false
      let old = state.communities[node]
      let candidates = state.candidates(for: node)
      guard let best = candidates.max(by: { $0.gain < $1.gain }), best.community != old else { continue }
      let staying = candidates.first { $0.community == old }?.gain ?? 0
      guard best.gain > staying + 1e-12 else { continue }
      state.move(node, to: best.community)
      for end in graph.neighbours[node] where state.communities[end.node] != best.community && !isQueued[end.node] {
        isQueued[end.node] = true
        queue.append(end.node)
      }
    }
    return Partition(state.communities)
  }

  /// Splits each community into well-knit parts: nodes by themselves join a part of their community that they are tied to.
  private mutating func refined(_ partition: Partition, in graph: WeightedGraph) -> Partition {
    var state = CommunityState(graph, Partition(singletons: graph.count))
    for members in partition.members where members.count > 1 {
      let isMember = { (other: Int) in partition.communities[other] == partition.communities[members[0]] }
      let whole = members.reduce(0) { $0 + state.strengths[$1] }
      // How much each part is tied to the rest of its community; a part has the number of its first node.
      var ties: [Int: Double] = [:]
      for node in members { ties[node] = graph.neighbours[node].reduce(0) { isMember($1.node) ? $0 + $1.weight : $0 } }
      for node in members.shuffled(using: &generator) where state.isAlone(node) {
        let tie = ties[node] ?? 0
        guard state.isWellTied(tie, to: whole, state.strengths[node]) else { continue }
        let choices = state.candidates(for: node, among: isMember).filter {
          $0.gain >= 0 && state.isWellTied(ties[$0.community] ?? 0, to: whole, state.totals[$0.community])
        }
        guard let choice = drawn(from: choices), choice.community != node else { continue }
        state.move(node, to: choice.community)
        ties[choice.community, default: 0] += tie - 2 * choice.tie
      }
    }
    return Partition(state.communities)
  }

  /// Draws a community, a greater gain being likelier.
  private mutating func drawn(from choices: [CommunityState.Candidate]) -> CommunityState.Candidate? {
    guard let best = choices.map(\.gain).max() else { return nil }
    let chances = choices.map { exp(($0.gain - best) / Self.randomness) }
    var point = Double.random(in: 0..<1, using: &generator) * chances.reduce(0, +)
    for (choice, chance) in zip(choices, chances) {
      point -= chance
      if point < 0 { return choice }
    }
    return choices.last
  }
}
