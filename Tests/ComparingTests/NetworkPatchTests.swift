import ActorNetworks
import Comparing
import Foundation
import Testing

@Suite struct NetworkPatchTests {
  /// Ten thousand pairs in all, told apart by their seeds.
  @Test(arguments: 0..<10) func `a diff applied gives the new network, reversed the old one, byte for byte`(block: Int) throws {
    for seed in 0..<1000 {
      var generator = SeededGenerator(seed: UInt64(block * 1000 + seed + 1))
      let (a, b) = (ActorNetwork.random(using: &generator), ActorNetwork.random(using: &generator))
      let patch = NetworkPatch(from: a, to: b)
      #expect(try a.applying(patch).json() == b.json())
      #expect(try b.applying(patch.reversed()).json() == a.json())
      #expect(NetworkPatch(from: a, to: a).isEmpty)
      #expect(patch.isEmpty == (a == b))
    }
  }

  @Test func `the patch that JSON holds is the patch that was written`() throws {
    for seed in 1...300 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let (a, b) = (ActorNetwork.random(using: &generator), ActorNetwork.random(using: &generator))
      let json = NetworkDiff(from: a, to: b).json(labels: ("a", "b"))
      #expect(try NetworkPatch(json: Data(json.utf8)) == NetworkPatch(from: a, to: b))
    }
  }

  @Test func `merging the same network into both sides leaves no change outside what differed`() {
    for seed in 1...300 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let parts = (0..<3).map { _ in ActorNetwork.random(using: &generator) }
      let (a, b) = (parts[0].merging(parts[2]), parts[1].merging(parts[2]))
      let differing = Set(NetworkPatch(from: parts[0], to: parts[1]).links.map(\.latest.id))
      #expect(NetworkPatch(from: a, to: b).links.allSatisfy { differing.contains($0.latest.id) })
    }
  }

  @Test func `a diff that was applied before is refused and names what is there already`() throws {
    let a = ActorNetwork()
    let b = ActorNetwork(actors: [PoliticalActor(id: "iraq", name: "Iraq", kind: .country)])
    let patch = NetworkPatch(from: a, to: b)
    let error = try #require(throws: NetworkPatch.Misfit.self) { try b.applying(patch) }
    #expect(error.description == "the actor iraq is to be added, but it is there already; was the diff applied before?")
  }

  @Test func `a diff of other networks is refused with the first part that differs`() throws {
    let iraq = PoliticalActor(id: "iraq", name: "Iraq", kind: .country)
    var other = iraq
    other.kind = .government
    var renamed = iraq
    renamed.name = "Republic of Iraq"
    let patch = NetworkPatch(from: ActorNetwork(actors: [iraq]), to: ActorNetwork(actors: [renamed]))
    let changed = try #require(throws: NetworkPatch.Misfit.self) { try ActorNetwork(actors: [other]).applying(patch) }
    #expect(changed.description.hasPrefix("the actor iraq is not as the diff expects it"))
    let missing = try #require(throws: NetworkPatch.Misfit.self) { try ActorNetwork().applying(patch) }
    #expect(missing.description == "the actor iraq is to be changed or removed, but it is not there")
  }

  @Test(arguments: [
    ("{", "not what “rapport.diff/1” wants"), (#"{"schema":"rapport.network/1"}"#, "of the schema “rapport.network/1”"),
    (#"{"schema":"rapport.diff/1","articles":[],"actors":[{}],"links":[],"statements":[]}"#, "a change must differ"),
  ])
  func `a damaged diff is refused with what is wrong`(json: String, message: String) throws {
    let error = try #require(throws: JSONReadingError.self) { try NetworkPatch(json: Data(json.utf8)) }
    #expect(error.description.contains(message))
  }
}
