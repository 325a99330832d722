import ActorNetworks
import Foundation
import FoundationXML
import GoldenFiles
import Testing

@testable import Exchanging

@Suite struct ExchangingTests {
  /// Three actors, one link of each kind, and a name with everything in it that some format takes for markup.
  private static let network = ActorNetwork(
    articles: [ArticleRecord(id: "a1", title: "Talks; \"begin\"", date: "2024-12-05", outlet: "The Post", sha256: "", characters: 90)],
    actors: [
      PoliticalActor(id: "iraq", name: "Iraq", kind: .country, wikidata: "Q796", country: "IRQ", aliases: ["Baghdad", "Iraqi; State"]),
      PoliticalActor(id: "al-sudani", name: "Al-Sudani", kind: .person, roles: [.init(title: "Prime Minister", of: "iraq")]),
      PoliticalActor(id: "evil", name: "A \"b\" <c> & d\\e, $f `g` {h} #i;", kind: .armedGroup),
      PoliticalActor(id: "alone", name: "Iraq", kind: .place),
    ],
    links: [
      Link(
        kind: .comention, source: "al-sudani", target: "iraq",
        evidence: [Evidence(article: "a1", start: 0, end: 30, window: .sentence, paragraph: 0)]),
      Link(
        kind: .statement, source: "al-sudani", target: "evil",
        evidence: [Evidence(article: "a1", start: 5, end: 30, statement: "s01", stance: .oppose)]),
      Link(
        kind: .relation(Relation(kind: .memberOf, sign: 0)), source: "evil", target: "iraq",
        evidence: [Evidence(article: "a1", start: 40, end: 60)]),
    ],
    statements: [
      Statement(
        id: "s01", article: "a1", speaker: "al-sudani", kind: .direct, start: 5, end: 30, source: nil,
        cue: .init(start: 5, end: 9, text: "said", lemma: "say"), content: [.init(start: 10, end: 30, text: "This; is \"enough\"\nnow")],
        targets: [.init(actor: "evil", stance: .oppose, confidence: 0.9)])
    ])

  @Test(arguments: ExchangeFormat.allCases)
  func `every format writes what was recorded`(_ format: ExchangeFormat) throws {
    for file in Self.network.exported(as: format, passage: { "words from \($0.start)" }) {
      try expectGolden(file.text, [format.rawValue, file.part, "txt"].compactMap(\.self).joined(separator: "."))
    }
  }

  @Test(arguments: [ExchangeFormat.nodeLink, .cytoscape, .jsonld])
  func `JSON parses`(_ format: ExchangeFormat) throws {
    for network in [Self.network, ActorNetwork()] {
      for file in network.exported(as: format) { _ = try JSONSerialization.jsonObject(with: Data(file.text.utf8)) }
    }
  }

  @Test(arguments: [ExchangeFormat.graphml, .graphmlYEd, .gexf, .gexf13])
  func `XML parses`(_ format: ExchangeFormat) {
    for network in [Self.network, ActorNetwork(actors: [PoliticalActor(id: "x", name: "\u{1}\u{FFFE}]]>", kind: .person)]), ActorNetwork()]
    {
      for file in network.exported(as: format) { #expect(XMLParser(data: Data(file.text.utf8)).parse()) }
    }
  }

  @Test func `a network of co-mentions has no direction, and any other has one throughout`() throws {
    var filter = NetworkFilter()
    filter.layers = ["comention"]
    let undirected = Self.network.filtered(by: filter)
    #expect(undirected.graphML().contains("edgedefault=\"undirected\""))
    #expect(undirected.gexf().contains("defaultedgetype=\"undirected\""))
    #expect(undirected.pajek().contains("*Edges"))
    #expect(Self.network.graphML().contains("edgedefault=\"directed\""))
    #expect(Self.network.pajek().hasSuffix("*Arcs\n1 3 1.0\n1 4 1.0\n3 4 1.0\n4 1 1.0\n"))
  }

  @Test func `the same name twice stays two actors`() {
    #expect(Self.network.pajek().contains("2 \"Iraq\"\n"))
    #expect(Self.network.pajek().contains("4 \"Iraq (iraq)\"\n"))
  }

  @Test func `every field of the event list is one field`() {
    let lines = Self.network.discourseEvents().split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].contains("\"This; is \"\"enough\"\" now\""))
    #expect(lines[1].hasPrefix("\"1\";\"2024-12-05 00:00:00\";\"Al-Sudani\";\"Iraq\";"))
  }

  @Test func `evidence keeps the words of the statement where the text is not at hand`() {
    let tables = Self.network.exported(as: .csv)
    #expect(tables.map(\.part) == [nil, "nodes", "evidence"])
    #expect(tables[2].text.contains("\"This; is \"\"enough\"\"\nnow\""))
  }
}
