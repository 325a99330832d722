import ActorNetworks
import Testing

/// What merging promises, on random networks that overlap.
@Suite struct MergingTests {
  private static let triples: [(ActorNetwork, ActorNetwork, ActorNetwork)] = {
    var generator = SeededGenerator(seed: 2024)
    return (0..<200).map { _ in (generator.network(), generator.network(), generator.network()) }
  }()

  @Test func `merging is commutative`() {
    for (a, b, _) in Self.triples { #expect(a.merging(b).json() == b.merging(a).json()) }
  }

  @Test func `merging is associative, and all at once is the same as one by one`() {
    for (a, b, c) in Self.triples {
      let whole = ActorNetwork(merging: [c, a, b]).json()
      #expect(a.merging(b).merging(c).json() == whole)
      #expect(a.merging(b.merging(c)).json() == whole)
    }
  }

  @Test func `merging with itself or with nothing changes nothing`() {
    for (a, _, _) in Self.triples {
      #expect(a.merging(a) == a)
      #expect(a.merging(ActorNetwork()) == a)
    }
  }

  @Test func `sums follow from the evidence of both sides`() throws {
    func network(_ article: String, _ stance: Stance) -> ActorNetwork {
      let evidence = [Evidence(article: article, start: 0, end: 9, statement: "s01", stance: stance)]
      let sentence = [Evidence(article: article, start: 0, end: 9, window: .sentence, paragraph: 0)]
      return ActorNetwork(links: [
        Link(kind: .statement, source: "a", target: "b", evidence: evidence),
        Link(kind: .comention, source: "a", target: "b", evidence: sentence),
      ])
    }
    let merged = network("x", .support).merging(network("y", .oppose)).merging(network("y", .oppose))
    let statement = try #require(merged.links.last)
    #expect(statement.weight == 2)
    #expect(statement.stance == .mixed)
    #expect(merged.links.first?.counts == Link.Counts(sentence: 2, paragraph: 2, article: 2))
  }

  @Test func `where two networks disagree the first in the order of UTF-8 is kept, and no name is lost`() throws {
    let one = ActorNetwork(actors: [PoliticalActor(id: "t", name: "Türkiye", kind: .country, aliases: ["Ankara"])])
    let other = ActorNetwork(actors: [PoliticalActor(id: "t", name: "Turkey", kind: .place, wikidata: "Q43")])
    let actor = try #require(one.merging(other).actors.first)
    #expect(actor == PoliticalActor(id: "t", name: "Turkey", kind: .country, wikidata: "Q43", aliases: ["Ankara", "Türkiye"]))
  }
}
