import ActorNetworks
import Testing

@Suite struct NetworkFilterTests {
  /// iraq – syria – turkey – iran in a row, in two articles.
  private static let network: ActorNetwork = {
    func actor(_ id: String, _ kind: PoliticalActor.Kind, mentions: Int) -> PoliticalActor {
      PoliticalActor(
        id: id, name: id.uppercased(), kind: kind, aliases: ["alias-\(id)"],
        mentions: (0..<mentions).map { Mention(article: $0 == 0 ? "x" : "y", start: $0 * 10, end: $0 * 10 + 4, text: id, form: .name) })
    }
    func together(_ a: String, _ b: String, _ article: String, sentences: Int) -> Link {
      Link(
        kind: .comention, source: a, target: b,
        evidence: (0..<sentences).map { Evidence(article: article, start: $0 * 10, end: $0 * 10 + 9, window: .sentence, paragraph: $0) }
          + [Evidence(article: article, start: 0, end: 99, window: .paragraph, paragraph: 7)])
    }
    return ActorNetwork(
      articles: [
        ArticleRecord(id: "x", date: "2024-12-05", outlet: "Tigris Ledger", sha256: "00", characters: 9),
        ArticleRecord(id: "y", date: "2024-12-12T08:00:00Z", outlet: "Gulf Meridian", sha256: "00", characters: 9),
      ],
      actors: [
        actor("iran", .country, mentions: 1), actor("iraq", .country, mentions: 4), actor("syria", .government, mentions: 3),
        actor("turkey", .country, mentions: 2),
      ],
      links: [
        together("iraq", "syria", "x", sentences: 3), together("syria", "turkey", "y", sentences: 1),
        together("iran", "turkey", "y", sentences: 0),
      ])
  }()

  private func shown(_ change: (inout NetworkFilter) -> Void) -> String {
    var filter = NetworkFilter()
    change(&filter)
    let network = Self.network.filtered(by: filter)
    return network.actors.map(\.id).joined(separator: " ") + " | "
      + network.links.map { "\($0.source)-\($0.target):\(Int($0.weight))" }.joined(separator: " ")
  }

  @Test func `an empty filter keeps all actors, and links of those that share a sentence`() {
    #expect(shown { _ in } == "iran iraq syria turkey | iraq-syria:3 syria-turkey:1")
  }

  @Test func `wider windows count paragraphs and articles`() {
    #expect(shown { $0.window = .paragraph } == "iran iraq syria turkey | iran-turkey:1 iraq-syria:4 syria-turkey:2")
    #expect(shown { $0.window = .article } == "iran iraq syria turkey | iran-turkey:1 iraq-syria:1 syria-turkey:1")
  }

  @Test func `actors are kept by mentions, kind and rank`() {
    #expect(shown { $0.minimumMentions = 2 } == "iraq syria turkey | iraq-syria:3 syria-turkey:1")
    #expect(shown { $0.kinds = [.country] } == "iran iraq turkey | ")
    #expect(shown { $0.top = 2 } == "iraq syria | iraq-syria:3")
  }

  @Test func `links are kept by weight and layer`() {
    #expect(shown { $0.minimumWeight = 2 } == "iran iraq syria turkey | iraq-syria:3")
    #expect(shown { $0.layers = ["statement"] } == "iran iraq syria turkey | ")
    #expect(shown { $0.minimumArticles = 2 } == "iran iraq syria turkey | ")
  }

  @Test func `a focus keeps its neighbours, by id, name or alias`() {
    #expect(shown { $0.focus = "iraq" } == "iraq syria | iraq-syria:3")
    #expect(shown { $0.focus = "IRAQ" } == "iraq syria | iraq-syria:3")
    #expect(
      shown {
        $0.focus = "Alias-Iraq"
        $0.hops = 2
      } == "iraq syria turkey | iraq-syria:3 syria-turkey:1")
  }

  @Test func `articles are kept by day and outlet, and what only others show is gone`() {
    #expect(shown { $0.until = "2024-12-11" } == "iran iraq syria turkey | iraq-syria:3")
    #expect(shown { $0.since = "2024-12-12" } == "iraq syria turkey | syria-turkey:1")
    #expect(shown { $0.outlets = ["gulf meridian"] } == "iraq syria turkey | syria-turkey:1")
    #expect(shown { $0.since = "2025-01-01" } == " | ")
  }

  @Test func `every actor is found by its id, and nobody else`() {
    for actor in Self.network.actors { #expect(Self.network.actor(actor.id) == actor) }
    for id in ["", "ira", "iran ", "zzz"] { #expect(Self.network.actor(id) == nil) }
  }
}
