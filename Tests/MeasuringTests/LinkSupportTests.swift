import ActorNetworks
import Measuring
import Testing

/// A network of articles numbered from 0, each holding the actors named.
private func network(_ articles: [String]) -> ActorNetwork {
  let ids = articles.indices.map { "article-\($0)" }
  let names = Set(articles.joined()).map(String.init).sorted()
  func holding(_ wanted: String) -> [String] { zip(ids, articles).filter { Set(wanted).isSubset(of: Set($0.1)) }.map(\.0) }
  let pairs = names.flatMap { first in names.filter { first < $0 }.map { (first, $0) } }
  return ActorNetwork(
    articles: ids.map { ArticleRecord(id: $0, sha256: $0, characters: 1) },
    actors: names.map { name in
      PoliticalActor(
        id: name, name: name, kind: .person,
        mentions: holding(name).map { Mention(article: $0, start: 0, end: 1, text: name, form: .name) })
    },
    links: pairs.compactMap { first, second in
      let shared = holding(first + second)
      guard !shared.isEmpty else { return nil }
      return Link(
        kind: .comention, source: first, target: second,
        evidence: shared.map { Evidence(article: $0, start: 0, end: 1, window: .sentence, paragraph: 0) })
    })
}

@Suite struct LinkSupportTests {
  @Test func `actors that share most of their articles are tied by more than chance`() throws {
    let support = try #require(network(Array(repeating: "ab", count: 8) + Array(repeating: "c", count: 12)).linkSupports()["comention:a:b"])
    #expect(support.isSignificant)
    #expect(support.association == Association(articles: 20, first: 8, second: 8, both: 8))
  }

  @Test func `actors that are everywhere share articles by chance alone`() throws {
    let support = try #require(network(Array(repeating: "ab", count: 9) + ["a"]).linkSupports()["comention:a:b"])
    #expect(!support.isSignificant)
    #expect(support.association.strength == 1)
  }

  @Test func `a single article says nothing`() throws {
    let support = try #require(network(["ab"]).linkSupports()["comention:a:b"])
    #expect(!support.isTestable && !support.isSignificant)
  }
}
