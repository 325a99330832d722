/// Communities while nodes move between them, with the sums that tell what a move gains.
struct CommunityState {
  /// A community a node may join, the weight that ties it there, and what that gains, as a share of all weight.
  struct Candidate {
    let community: Int
    let tie: Double
    let gain: Double
  }

  private let graph: WeightedGraph
  private(set) var communities: [Int]
  /// The strength of each node.
  let strengths: [Double]
  /// The strength of each community, and how many nodes it has.
  private(set) var totals: [Double]
  private var sizes: [Int]
  /// Twice the weight of all edges.
  private let doubled: Double

  init(_ graph: WeightedGraph, _ partition: Partition) {
    self.graph = graph
    communities = partition.communities
    strengths = (0..<graph.count).map(graph.strength)
    totals = [Double](repeating: 0, count: graph.count)
    sizes = [Int](repeating: 0, count: graph.count)
    doubled = max(strengths.reduce(0, +), .leastNonzeroMagnitude)
    for (node, community) in communities.enumerated() {
      totals[community] += strengths[node]
      sizes[community] += 1
    }
  }

  /// Whether a node is all of its community.
  func isAlone(_ node: Int) -> Bool { sizes[communities[node]] == 1 }

  mutating func move(_ node: Int, to community: Int) {
    totals[communities[node]] -= strengths[node]
    sizes[communities[node]] -= 1
    communities[node] = community
    totals[community] += strengths[node]
    sizes[community] += 1
  }

  /// The communities of a node's neighbours and its own, in order of their numbers; gains count from being alone.
  func candidates(for node: Int, among isEligible: (Int) -> Bool = { _ in true }) -> [Candidate] {
    var ties = graph.neighbours[node].filter { isEligible($0.node) }.map { (community: communities[$0.node], weight: $0.weight) }
    ties.append((communities[node], 0))
    ties.sort { ($0.community, $0.weight) < ($1.community, $1.weight) }
    var candidates: [Candidate] = []
    for run in ties.chunked(by: \.community) {
      let tie = run.reduce(0) { $0 + $1.weight }
      let community = run[run.startIndex].community
      let rest = totals[community] - (community == communities[node] ? strengths[node] : 0)
      candidates.append(Candidate(community: community, tie: tie, gain: (tie - strengths[node] * rest / doubled) / doubled))
    }
    return candidates
  }

  /// Whether a part is tied to the rest of its whole at least as much as chance would tie it.
  func isWellTied(_ tie: Double, to whole: Double, _ part: Double) -> Bool {
    tie >= part * (whole - part) / doubled
  }
}

extension Array {
  /// Runs of neighbours that share a key.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices where index + 1 == endIndex || key(self[index]) != key(self[index + 1]) {
      runs.append(self[start...index])
      start = index + 1
    }
    return runs
  }
}
