/// Nodes parted into communities, numbered from 0 in the order in which they first occur.
struct Partition: Hashable, Sendable {
  /// The community of each node.
  private(set) var communities: [Int]
  /// How many communities there are.
  private(set) var count: Int

  /// Makes a partition from any labels.
  init(_ labels: [Int]) {
    var numbers: [Int: Int] = [:]
    communities = labels.map { label in
      if let known = numbers[label] { return known }
      numbers[label] = numbers.count
      return numbers.count - 1
    }
    count = numbers.count
  }

  /// Every node by itself.
  init(singletons count: Int) {
    communities = Array(0..<count)
    self.count = count
  }

  /// The nodes of each community, in ascending order.
  var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (node, community) in communities.enumerated() { members[community].append(node) }
    return members
  }
}

extension WeightedGraph {
  /// How much more weight lies within communities than chance would put there, from −0.5 to 1; 0 for a graph without edges.
  ///
  /// Newman and Girvan 2004, weighted as by Newman 2004: Σ (w_c / m − (s_c / 2m)²) over communities.
  func modularity(of partition: Partition) -> Double {
    var within = [Double](repeating: 0, count: partition.count)
    var strengths = within
    for node in 0..<count {
      let community = partition.communities[node]
      within[community] += 2 * loops[node]
      strengths[community] += strength(of: node)
      for end in neighbours[node] where partition.communities[end.node] == community { within[community] += end.weight }
    }
    let doubled = strengths.reduce(0, +)
    guard doubled > 0 else { return 0 }
    return zip(within, strengths).reduce(0) { $0 + $1.0 / doubled - ($1.1 / doubled) * ($1.1 / doubled) }
  }

  /// The graph in which every community is one node.
  func aggregated(by partition: Partition) -> WeightedGraph {
    var edges: [(Int, Int, Double)] = []
    for node in 0..<count {
      let community = partition.communities[node]
      if loops[node] > 0 { edges.append((community, community, loops[node])) }
      for end in neighbours[node] where end.node > node { edges.append((community, partition.communities[end.node], end.weight)) }
    }
    return WeightedGraph(count: partition.count, edges: edges)
  }
}
