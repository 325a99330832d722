import Rapport
import Testing

@Suite struct ActorFileTests {
  private func article(_ text: String) -> Article { Article(id: "a", text: ArticleText(decoded: text)) }

  @Test func `merging actors of a network gives what merging them in its article gives`() throws {
    let text = article("Iraq praised Syria on Monday. Turkey met Syria. Turkey and Iran praised Iraq.")
    let file = ActorFile(edits: [.init(.merge(actors: ["syria"], into: "turkey")), .init(.rename(actor: "turkey", name: "Türkiye"))])
    let fromArticle = try Pipeline(actors: file).network(of: text)
    let fromNetwork = try Pipeline().network(of: text).applying(file)
    #expect(fromNetwork.actors.map(\.id) == fromArticle.actors.map(\.id))
    #expect(fromNetwork.actors.map(\.name) == fromArticle.actors.map(\.name))
    #expect(fromNetwork.links == fromArticle.links)
  }

  @Test func `a hidden actor leaves links and targets, and a chosen kind holds`() throws {
    let network = try Pipeline().network(of: article("Iraq praised Syria. \"Syria must answer Turkey,\" Iraq said."))
    let changed = network.applying(ActorFile(edits: [.init(.hide(actor: "syria")), .init(.kind(actor: "iraq", .government))]))
    #expect(changed.actor("syria") == nil && changed.actor("iraq")?.kind == .government)
    #expect(!changed.links.contains { $0.source == "syria" || $0.target == "syria" })
    #expect(!changed.statements.flatMap(\.targets).contains { $0.actor == "syria" })
  }

  @Test func `merges follow each other, whatever their order`() {
    let actors = ["a", "b", "c"].map { PoliticalActor(id: $0, name: $0.uppercased(), kind: .group) }
    let link = Link(
      kind: .comention, source: "a", target: "c",
      evidence: [Evidence(article: "x", start: 0, end: 9, window: .sentence, paragraph: 0)])
    let edits = [ActorFile.Edit(.merge(actors: ["a"], into: "b")), .init(.merge(actors: ["b"], into: "c"))]
    for file in [ActorFile(edits: edits), ActorFile(edits: edits.reversed())] {
      let network = ActorNetwork(actors: actors, links: [link]).applying(file)
      #expect(network.actors.map(\.id) == ["c"])
      #expect(network.actors.map(\.name) == ["C"] && network.actors.map(\.aliases) == [["A", "B"]])
      #expect(network.links.isEmpty)
    }
  }

  @Test func `a file that says nothing of ids leaves a network as it is`() {
    let network = ActorNetwork(actors: [PoliticalActor(id: "a", name: "A", kind: .group, aliases: ["B"])])
    let file = ActorFile(edits: [.init(.alias(actor: "a", names: ["C"]))])
    #expect(network.applying(file) == network)
    #expect(file.editsOfText.count == 1)
  }
}
