import Rapport
import Testing

@Suite struct ExplanationTests {
  private static let texts = [
    "a": "On Monday, Iraq praised Syria. Nobody else spoke.\nTurkey was silent.",
    "b": "Iran waited.\nIraq met Turkey on Friday.",
  ]

  private static let network: ActorNetwork = {
    func mention(_ article: String, _ text: String, from start: Int) -> Mention {
      Mention(article: article, start: start, end: start + text.count, text: text, form: .name)
    }
    let actors = [
      PoliticalActor(id: "iran", name: "Iran", kind: .country, mentions: [mention("b", "Iran", from: 0)]),
      PoliticalActor(id: "iraq", name: "Iraq", kind: .country, mentions: [mention("a", "Iraq", from: 11), mention("b", "Iraq", from: 13)]),
      PoliticalActor(id: "syria", name: "Syria", kind: .country, mentions: [mention("a", "Syria", from: 24)]),
      PoliticalActor(
        id: "turkey", name: "Turkey", kind: .country, mentions: [mention("a", "Turkey", from: 50), mention("b", "Turkey", from: 22)]),
    ]
    let statement = Statement(
      id: "s01", article: "a", speaker: "iraq", kind: .indirect, start: 11, end: 29, source: .init(start: 11, end: 15, text: "Iraq"),
      cue: .init(start: 16, end: 23, text: "praised", lemma: "praise"), content: [.init(start: 24, end: 29, text: "Syria")],
      targets: [.init(actor: "syria", stance: .support, confidence: 0.8, mentions: [[24, 29]])])
    return ActorNetwork(
      articles: ["a", "b"].map {
        ArticleRecord(id: $0, date: $0 == "a" ? "2024-12-01" : "2024-12-08", sha256: text($0).sha256, characters: text($0).scalarCount)
      },
      actors: actors,
      links: [
        Link(
          kind: .comention, source: "iraq", target: "turkey",
          evidence: [.init(article: "b", start: 13, end: 39, window: .sentence, paragraph: 1)]),
        Link(
          kind: .statement, source: "iraq", target: "syria",
          evidence: [.init(article: "a", start: 11, end: 29, statement: "s01", stance: .support)]),
        Link(
          kind: .relation(Relation(kind: .supports, sign: 1)), source: "iraq", target: "syria",
          evidence: [.init(article: "a", start: 11, end: 29)]),
      ], statements: [statement])
  }()

  private static func text(_ id: String) -> ArticleText { ArticleText(decoded: texts[id] ?? "") }

  private func explanation(_ first: String, _ second: String, _ change: (inout NetworkFilter) -> Void = { _ in }) -> Explanation {
    var filter = NetworkFilter()
    change(&filter)
    return Explanation(
      of: Self.network, showing: Self.network.filtered(by: filter), between: first, and: second,
      texts: ["a": Self.text("a"), "b": Self.text("b")])
  }

  @Test func `every place is shown in its line, with stance and confidence`() {
    #expect(
      explanation("Syria", "Iraq").text() == """
        relation supports, friendly: Iraq → Syria, 1 assertion
          a:11–29
            On Monday, «Iraq praised Syria». Nobody else spoke.

        statement: Iraq → Syria, 1 statement: 1 support
          a:11–29  support (0.8)
            On Monday, «Iraq praised Syria». Nobody else spoke.

        """)
  }

  @Test func `two who share a sentence are told how often, and whether that shows anything`() {
    #expect(
      explanation("Iraq", "Turkey").text() == """
        comention: Iraq — Turkey, weight 1: 1 sentence, 1 paragraph, 1 article
          both in 1 of 2 articles: too few to say whether that is more than chance
          b:13–39
            «Iraq met Turkey on Friday.»

        """)
  }

  @Test func `where there is no link, the reason is told`() {
    #expect(explanation("Iraq", "Atlantis").absence == .unknownActor("Atlantis"))
    #expect(explanation("Iraq", "Iran").absence == .neverLinked(sharedArticles: 1))
    #expect(explanation("Syria", "Iran").absence == .neverLinked(sharedArticles: 0))
    #expect(explanation("Iraq", "iraq").absence == .sameActor("Iraq"))
    #expect(explanation("Iraq", "Syria") { $0.since = "2024-12-05" }.absence == .actorAbsent("Syria"))
    #expect(explanation("Iraq", "Syria") { $0.since = "2025-12-05" }.absence == .noArticles)
    #expect(
      explanation("Iraq", "Turkey") { $0.minimumWeight = 2 }.absence.map { "\($0)" }?.hasPrefix("they are tied (comention of weight 1)")
        == true)
    #expect(explanation("Iraq", "Turkey").absence == nil)
  }

  @Test func `a link that only the backbone leaves out is told to be left out`() {
    let shown = Self.network.backbone(alpha: 0.05)
    let explanation = Explanation(of: Self.network, showing: shown, between: "Iraq", and: "Turkey", texts: [:])
    #expect(explanation.absence.map { "\($0)" }?.contains("--backbone") == true)
  }

  @Test func `words around a place are whole words of its line`() {
    let line = "First line.\n" + String(repeating: "word ", count: 40) + "Iraq met Iran" + String(repeating: " word", count: 40)
    let network = ActorNetwork(
      actors: [PoliticalActor(id: "iran", name: "Iran", kind: .country), PoliticalActor(id: "iraq", name: "Iraq", kind: .country)],
      links: [
        Link(
          kind: .relation(Relation(kind: .meets, sign: 0)), source: "iran", target: "iraq",
          evidence: [.init(article: "c", start: 212, end: 225)])
      ])
    let explanation = Explanation(
      of: network, showing: network, between: "Iran", and: "Iraq", texts: ["c": ArticleText(decoded: line)])
    let context = explanation.findings.first?.places.first?.context
    #expect(context?.words == "Iraq met Iran")
    #expect(context?.before.hasPrefix("… word word") == true)
    #expect(context?.after.hasSuffix("word word …") == true)
  }

  @Test func `all of the network is proved by its articles, and what does not hold is named`() {
    let texts = ["a": Self.text("a"), "b": Self.text("b")]
    let proof = Verification(of: Self.network, against: texts)
    #expect(proof.mismatches.isEmpty && proof.spans == 13)
    let changed = Verification(of: Self.network, against: ["a": ArticleText(decoded: "Iraq praised Syria."), "b": Self.text("b")])
    #expect(changed.mismatches.contains { $0.description == "a: the text has changed since it was read" })
    #expect(changed.mismatches.contains { $0.description.hasPrefix("a:24–29: target syria of s01 should read words") })
    var wrong = Self.network.links
    wrong[0].evidence = [.init(article: "b", start: 0, end: 12, window: .sentence, paragraph: 0)]
    let moved = Verification(
      of: ActorNetwork(articles: Self.network.articles, actors: Self.network.actors, links: wrong, statements: Self.network.statements),
      against: texts)
    #expect(
      moved.mismatches.map(\.description) == [
        "b:0–12: evidence of comention:iraq:turkey does not mention iraq",
        "b:0–12: evidence of comention:iraq:turkey does not mention turkey",
      ])
  }
}
