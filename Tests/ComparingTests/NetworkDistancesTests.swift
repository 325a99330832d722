import ActorNetworks
import Comparing
import Testing

/// Two networks of co-mentions with figures worked out by other software.
private let before = network([
  ("BLR", "RUS", 3), ("NATO", "UKR", 4), ("NATO", "USA", 2), ("RUS", "UKR", 9), ("RUS", "USA", 5), ("UKR", "USA", 6),
])
private let after = network([
  ("BLR", "RUS", 3), ("CHN", "RUS", 5), ("CHN", "USA", 1), ("EU", "UKR", 4), ("RUS", "UKR", 12), ("RUS", "USA", 7), ("UKR", "USA", 2),
])

private func network(_ links: [(String, String, Double)]) -> ActorNetwork {
  ActorNetwork(
    actors: Set(links.flatMap { [$0.0, $0.1] }).map { PoliticalActor(id: $0, name: $0, kind: .country) },
    links: links.map { Link(kind: .comention, source: $0.0, target: $0.1, weight: $0.2, counts: nil, stances: nil, evidence: []) })
}

private func isClose(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) < 1e-9 } ?? false }

@Suite struct NetworkDistancesTests {
  @Test func `distances agree with the reference`() {
    let distances = NetworkDistances(from: before, to: after)
    #expect(isClose(distances.actorJaccard, 0.5714285714285714))
    #expect(isClose(distances.linkJaccard, 0.4444444444444444))
    #expect(isClose(distances.weightedJaccard, 0.4318181818181818))
    #expect(distances.absoluteDifference == 25)
    #expect(isClose(distances.shareDifference, 0.7403651115618661))
    #expect(isClose(distances.cosine, 0.7963792805556887))
    #expect(isClose(distances.jensenShannon, 0.28453157496920933))
  }

  @Test func `equal networks are at no distance, and so are empty ones`() {
    for network in [before, ActorNetwork()] {
      let distances = NetworkDistances(from: network, to: network)
      #expect(distances.actorJaccard == 1 && distances.linkJaccard == 1 && distances.weightedJaccard == 1)
      #expect(distances.absoluteDifference == 0 && distances.jensenShannon == 0)
    }
  }

  @Test func `quadratic assignment over all relabellings agrees with the reference`() {
    let test = QuadraticAssignment(from: before, to: after, permutations: .all)
    #expect(isClose(test.correlation, 0.7363441032748972))
    #expect(isClose(test.probability, 0.00873015873015873))
    #expect(test.permutations == 5040)
  }

  @Test func `drawn relabellings come near all of them and repeat with their seed`() throws {
    let drawn = QuadraticAssignment(from: before, to: after, permutations: .random(count: 4999, seed: 1))
    #expect(drawn == QuadraticAssignment(from: before, to: after, permutations: .random(count: 4999, seed: 1)))
    #expect(abs(try #require(drawn.probability) - 0.00873) < 0.005)
    #expect(drawn.permutations == 5000)
  }

  @Test func `networks without variation have no correlation`() {
    #expect(QuadraticAssignment(from: ActorNetwork(), to: after, permutations: .all).correlation == nil)
  }

  @Test func `the reference's changes are found`() {
    let diff = NetworkDiff(from: before, to: after)
    func ids(_ sort: LinkChange.Sort) -> [String] { diff.links.filter { $0.sort == sort }.map(\.change.latest.id) }
    #expect(diff.patch.actors.filter { $0.old == nil }.map(\.latest.id) == ["CHN", "EU"])
    #expect(diff.patch.actors.filter { $0.new == nil }.map(\.latest.id) == ["NATO"])
    #expect(ids(.added) == ["comention:CHN:RUS", "comention:CHN:USA", "comention:EU:UKR"])
    #expect(ids(.removed) == ["comention:NATO:UKR", "comention:NATO:USA"])
    #expect(ids(.strengthened) == ["comention:RUS:UKR", "comention:RUS:USA"])
    #expect(ids(.weakened) == ["comention:UKR:USA"])
  }
}
