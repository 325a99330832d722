public import ActorNetworks

/// An undirected graph of actors whose edges have weights: what every measure is taken of.
///
/// Nodes are numbers from 0 in the order of their names, so that a measure never depends on how the graph was put together.
public struct WeightedGraph: Hashable, Sendable {
  /// One end of an edge, seen from the other.
  public struct Neighbour: Hashable, Sendable {
    /// The number of the node.
    public let node: Int
    /// The weight of the edge, greater than 0.
    public let weight: Double
  }

  /// The ids of the actors, sorted by UTF-8 bytes.
  public let names: [String]
  /// To whom each node is tied, sorted by number, without the node itself.
  public let neighbours: [[Neighbour]]
  /// The weight of each node's tie to itself.
  let loops: [Double]

  /// Makes a graph; edges between the same two nodes are added up, and those without weight left out.
  public init(names: [String], edges: [(source: String, target: String, weight: Double)]) {
    self.names = names.sorted { $0.precedesInUTF8($1) }
    let numbers = Dictionary(self.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let numbered = edges.compactMap { edge in
      if let source = numbers[edge.source], let target = numbers[edge.target] { (source, target, edge.weight) } else { nil }
    }
    (neighbours, loops) = Self.gathered(numbered, count: names.count)
  }

  /// Makes a graph of numbered nodes.
  init(count: Int, edges: [(Int, Int, Double)]) {
    names = []
    (neighbours, loops) = Self.gathered(edges, count: count)
  }

  /// How many nodes there are.
  public var count: Int { neighbours.count }

  /// The sum of all weights at a node; a tie to itself counts twice.
  public func strength(of node: Int) -> Double {
    neighbours[node].reduce(2 * loops[node]) { $0 + $1.weight }
  }

  /// To how many others a node is tied.
  public func degree(of node: Int) -> Int { neighbours[node].count }

  private static func gathered(_ edges: [(Int, Int, Double)], count: Int) -> ([[Neighbour]], [Double]) {
    var loops = [Double](repeating: 0, count: count)
    var ends = [[Neighbour]](repeating: [], count: count)
    for (source, target, weight) in edges where weight > 0 && weight.isFinite {
      if source == target {
        loops[source] += weight
      } else {
        ends[source].append(Neighbour(node: target, weight: weight))
        ends[target].append(Neighbour(node: source, weight: weight))
      }
    }
    return (ends.map(added), loops)
  }

  /// Weights of the same neighbour added up; sorted by weight too, because sums of fractions depend on their order.
  private static func added(_ ends: [Neighbour]) -> [Neighbour] {
    var result: [Neighbour] = []
    for end in ends.sorted(by: { ($0.node, $0.weight) < ($1.node, $1.weight) }) {
      if let last = result.last, last.node == end.node {
        result[result.count - 1] = Neighbour(node: end.node, weight: last.weight + end.weight)
      } else {
        result.append(end)
      }
    }
    return result
  }
}

extension WeightedGraph {
  /// The graph of a network's actors and of the links that a test keeps, whatever their direction.
  public init(_ network: ActorNetwork, keeping keeps: (Link) -> Bool = { _ in true }) {
    self.init(
      names: network.actors.map(\.id),
      edges: network.links.filter(keeps).map { ($0.source, $0.target, $0.weight) })
  }
}
