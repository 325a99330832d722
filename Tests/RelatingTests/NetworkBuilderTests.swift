import ActorNetworks
@testable import Annotating
import Language
import News
import Relating
import Testing

/// An article of four sentences in two paragraphs; actors are named by capital letters.
private let text = "A meets B. A and C.\nC saw B. B said A erred."

private func annotations(
  article id: String = "one", statements: [Statement] = [], relations: [StatedRelation] = [], paragraphs: [Range<Int>] = [0..<19, 20..<44],
  sentences: [Range<Int>] = [0..<10, 11..<19, 20..<28, 29..<44]
) -> Annotations {
  let article = Article(id: id, text: ArticleText(decoded: text))
  let actors = ["A", "B", "C"].map { name in
    let places = text.unicodeScalars.enumerated().filter { String($0.element) == name }.map(\.offset)
    return PoliticalActor(
      id: name.lowercased(), name: name, kind: .person,
      mentions: places.map { Mention(article: id, start: $0, end: $0 + 1, text: name, form: .name) })
  }
  return Annotations(
    document: Document(article: article), article: ArticleRecord(article), paragraphs: paragraphs, sentences: sentences, actors: actors,
    statements: statements, relations: relations)
}

private func statement(_ id: String, stance: Stance) -> Statement {
  Statement(
    id: id, article: "one", speaker: "b", kind: .indirect, start: 29, end: 43, source: nil, cue: nil, content: [],
    targets: [.init(actor: "a", stance: stance, confidence: 1)])
}

@Suite struct NetworkBuilderTests {
  @Test func `a sentence that two actors share is counted for its sentence, its paragraph and its article`() throws {
    let network = NetworkBuilder().network(of: annotations())
    let link = try #require(network.links.first { $0.id == "comention:a:b" })
    #expect(link.counts == .init(sentence: 2, paragraph: 2, article: 1))
    #expect(link.weight == 2)
    #expect(link.evidence.map { $0.start..<$0.end } == [0..<10, 29..<44])
  }

  @Test func `two actors that share a paragraph but no sentence of it are evidence of the paragraph`() throws {
    let network = NetworkBuilder().network(of: annotations())
    let link = try #require(network.links.first { $0.id == "comention:b:c" })
    #expect(link.evidence.map(\.window) == [.paragraph, .sentence])
    #expect(link.counts == .init(sentence: 1, paragraph: 2, article: 1))
  }

  @Test func `statements of one speaker about one actor become one link that keeps every stance`() throws {
    let given = [statement("s01", stance: .oppose), statement("s02", stance: .support), statement("s03", stance: .neutral)]
    let network = NetworkBuilder().network(of: annotations(statements: given))
    let link = try #require(network.links.first { $0.kind == .statement })
    #expect((link.source, link.target) == ("b", "a"))
    #expect(link.stances == .init(support: 1, oppose: 1, neutral: 1))
    #expect(link.stance == .mixed)
    #expect(link.evidence.compactMap(\.statement) == ["s01", "s02", "s03"])
  }

  @Test func `a mutual relation is one link whichever side the text names first`() {
    let meets = Relation(kind: .meets, sign: 0)
    let network = NetworkBuilder().network(
      of: annotations(relations: [
        StatedRelation(relation: meets, source: "a", target: "b", start: 0, end: 10),
        StatedRelation(relation: meets, source: "b", target: "a", start: 20, end: 28),
      ]))
    let links = network.links.filter { $0.kind == .relation(meets) }
    #expect(links.map(\.id) == ["relation:meets:a:b"])
    #expect(links.first?.weight == 2)
  }

  @Test func `a text that lost its line breaks ties nobody by paragraph`() {
    let single = (0..<44).map { $0..<$0 + 1 }
    let network = NetworkBuilder().network(of: annotations(paragraphs: [0..<44], sentences: single))
    #expect(network.links.isEmpty)
  }
}
