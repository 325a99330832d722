import ActorNetworks
import Testing

@testable import Measuring

@Suite struct MeasuringTests {
  @Test func `communities of Les Misérables reach the best modularity known`() {
    let communities = Communities(of: LesMiserables.graph)
    #expect(abs(communities.modularity - 0.566688) < 5e-7)
    #expect(communities.members.map(\.count) == [22, 17, 11, 11, 10, 6])
  }

  @Test func `the order of edges changes nothing`() {
    let graph = LesMiserables.graph
    let edges = graph.neighbours.indices.flatMap { node in
      graph.neighbours[node].filter { $0.node < node }.map { (source: graph.names[node], target: graph.names[$0.node], weight: $0.weight) }
    }
    let turned = WeightedGraph(names: graph.names.reversed(), edges: edges.reversed())
    #expect(turned == graph)
    #expect(Communities(of: turned) == Communities(of: graph))
  }

  @Test func `two cliques with one bridge are two communities`() {
    let edges = [("a", "b"), ("b", "c"), ("a", "c"), ("c", "x"), ("x", "y"), ("y", "z"), ("x", "z")].map { ($0.0, $0.1, 1.0) }
    let communities = Communities(of: WeightedGraph(names: ["a", "b", "c", "x", "y", "z"], edges: edges))
    #expect(communities.members == [["a", "b", "c"], ["x", "y", "z"]])
    // Within each 3 of 7 edges, each with half of all ends: 2 · (3/7 − 1/4).
    #expect(abs(communities.modularity - 5.0 / 14) < 1e-12)
  }

  @Test func `without edges everyone stands alone`() {
    let communities = Communities(of: WeightedGraph(names: ["b", "a"], edges: []))
    #expect(communities.members == [["a"], ["b"]])
    #expect(communities.modularity == 0)
    #expect(Communities(of: WeightedGraph(names: [], edges: [])).members.isEmpty)
  }

  @Test func `degree and strength add up parallel edges and leave out what has no weight`() {
    let graph = WeightedGraph(names: ["a", "b", "c"], edges: [("a", "b", 1), ("b", "a", 2), ("a", "c", 0), ("c", "c", 4)])
    #expect(graph.degree(of: 0) == 1)
    #expect(graph.strength(of: 0) == 3)
    #expect(graph.strength(of: 2) == 8)
  }

  @Test func `the disparity filter keeps nine edges of Les Misérables at 0·05`() {
    let graph = LesMiserables.graph
    let chances = graph.neighbours.indices.flatMap { node in
      graph.neighbours[node].filter { $0.node > node }.map { ([graph.names[node], graph.names[$0.node]], graph.disparity(node, $0)) }
    }
    #expect(chances.count == 254)
    #expect(chances.count { $0.1 < 0.05 } == 9)
    let anzelma = chances.first { $0.0 == ["Anzelma", "Eponine"] }
    #expect(abs((anzelma?.1 ?? 0) - 0.328816198632) < 1e-12)
  }

  @Test func `an end with one edge makes no edge significant`() {
    let graph = WeightedGraph(names: ["a", "b"], edges: [("a", "b", 9)])
    #expect(graph.disparity(0, graph.neighbours[0][0]) == 1)
  }

  @Test func `the backbone thins co-mentions and leaves statements`() {
    let weak = Link(kind: .comention, source: "a", target: "b", weight: 1, counts: .init(sentence: 1), stances: nil, evidence: [])
    var strong = weak
    (strong.target, strong.weight) = ("c", 50)
    var other = weak
    other.target = "d"
    let said = Link(kind: .statement, source: "b", target: "a", weight: 1, counts: nil, stances: .init(oppose: 1), evidence: [])
    let actors = ["a", "b", "c", "d"].map { PoliticalActor(id: $0, name: $0, kind: .person) }
    let network = ActorNetwork(actors: actors, links: [weak, strong, other, said])
    #expect(network.backbone(alpha: 0.05).links == [strong, said])
  }
}
