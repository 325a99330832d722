import ActorNetworks
import Comparing
import Foundation
import GoldenFiles
import Testing

/// Articles of two outlets; the second has more of them.
private func articles(_ count: Int, outlet: String) -> [ArticleRecord] {
  (1...count).map {
    ArticleRecord(id: "\(outlet.lowercased())-\($0)", outlet: outlet, sha256: "\(outlet) \($0)", characters: 100)
  }
}

private func actor(_ id: String, _ kind: PoliticalActor.Kind = .person, mentions: [Mention] = []) -> PoliticalActor {
  PoliticalActor(id: id, name: id.capitalized, kind: kind, mentions: mentions)
}

private func comention(_ source: String, _ target: String, in articles: [String]) -> Link {
  Link(
    kind: .comention, source: source, target: target,
    evidence: articles.map { Evidence(article: $0, start: 0, end: 12, window: .sentence, paragraph: 0) })
}

private func statement(_ source: String, _ target: String, _ stance: Stance, in article: String) -> Link {
  Link(
    kind: .statement, source: source, target: target,
    evidence: [Evidence(article: article, start: 0, end: 24, statement: "s01", stance: stance)])
}

private func mention(_ start: Int) -> Mention { Mention(article: "left-1", start: start, end: start + 2, text: "he", form: .pronoun) }

private let old = ActorNetwork(
  articles: articles(1, outlet: "Left"), actors: [actor("assad"), actor("iraq", .group), actor("syria", .country)],
  links: [
    comention("assad", "iraq", in: ["left-1"]), comention("iraq", "syria", in: ["left-1"]),
    statement("iraq", "assad", .support, in: "left-1"),
  ])
private let new = ActorNetwork(
  articles: articles(1, outlet: "Right"),
  actors: [actor("iraq", .country), actor("syria", .country), actor("turkey", .country), actor("assad")],
  links: [
    comention("iraq", "syria", in: ["right-1"]), comention("iraq", "turkey", in: ["right-1"]),
    statement("iraq", "assad", .oppose, in: "right-1"),
  ])

@Suite struct NetworkDiffTests {
  @Test func `a speaker who changes sides is a flip, whatever the weight`() throws {
    let change = try #require(NetworkDiff(from: old, to: new).links.first { $0.sort == .flipped })
    #expect(change.change.latest.id == "statement:iraq:assad")
    #expect(change.delta == 0)
    #expect(change.gained.map(\.article) == ["right-1"])
    #expect(change.lost.map(\.article) == ["left-1"])
  }

  @Test func `each missing link has its own reason`() throws {
    let diff = NetworkDiff(from: old, to: new)
    func reason(_ id: String) -> Absence? { diff.links.first { $0.change.latest.id == id }?.absence }
    #expect(reason("comention:iraq:turkey") == .actorAbsent(["turkey"]))
    #expect(reason("comention:assad:iraq") == .neverLinked)
    #expect(reason("comention:iraq:syria") == nil)
    let empty = NetworkDiff(from: ActorNetwork(), to: new)
    #expect(empty.links.allSatisfy { $0.absence == .noArticles })
  }

  @Test func `a link that a filter left out is told from one that never was`() {
    let filtered = ActorNetwork(articles: new.articles, actors: new.actors, links: [])
    let diff = NetworkDiff(from: filtered, to: new, complete: (new, new))
    #expect(diff.links.allSatisfy { $0.absence == .belowThreshold(weight: 1) })
  }

  @Test func `actors whose mentions come together were merged, and the other way round split`() {
    let apart = ActorNetwork(
      articles: articles(1, outlet: "Left"),
      actors: [actor("hts", mentions: [mention(0), mention(5)]), actor("tahrir", mentions: [mention(10)])],
      links: [comention("hts", "tahrir", in: ["left-1"])])
    let together = ActorNetwork(
      articles: articles(1, outlet: "Left"), actors: [actor("hts", mentions: [mention(0), mention(5), mention(10)])])
    let merging = NetworkDiff(from: apart, to: together)
    #expect(merging.identities.map { [$0.sort.rawValue] + $0.from + $0.to } == [["merged", "hts", "tahrir", "hts"]])
    #expect(merging.links.map(\.absence) == [.identityChanged(["hts", "tahrir"])])
    let splitting = NetworkDiff(from: together, to: apart)
    #expect(splitting.identities.map { [$0.sort.rawValue] + $0.from + $0.to } == [["split", "hts", "hts", "tahrir"]])
  }

  @Test func `an actor that all mentions moved to is the same one renamed`() {
    func network(_ id: String) -> ActorNetwork {
      ActorNetwork(articles: articles(1, outlet: "Left"), actors: [actor(id, mentions: [mention(0), mention(5)])])
    }
    let diff = NetworkDiff(from: network("nusra"), to: network("hts"))
    #expect(diff.identities.map { [$0.sort.rawValue] + $0.from + $0.to } == [["renamed", "nusra", "hts"]])
  }

  @Test func `actors of different articles are never taken for one another`() {
    let left = ActorNetwork(articles: articles(1, outlet: "Left"), actors: [actor("nusra", mentions: [mention(0)])])
    let right = ActorNetwork(articles: articles(1, outlet: "Right"), actors: [actor("hts", mentions: [mention(0)])])
    #expect(NetworkDiff(from: left, to: right).identities.isEmpty)
  }

  @Test func `one article a side says nothing about chance, many do`() throws {
    let few = try #require(NetworkDiff(from: old, to: new).links.first)
    #expect(few.coverage.verdict == .tooFewArticles)
    let before = ActorNetwork(articles: articles(12, outlet: "Left"), actors: [actor("a"), actor("b")])
    let after = articles(12, outlet: "Right")
    let always = ActorNetwork(articles: after, actors: [actor("a"), actor("b")], links: [comention("a", "b", in: after.map(\.id))])
    let once = ActorNetwork(articles: after, actors: [actor("a"), actor("b")], links: [comention("a", "b", in: ["right-1"])])
    #expect(NetworkDiff(from: before, to: always).links.map(\.coverage.verdict) == [.significant])
    #expect(NetworkDiff(from: before, to: once).links.map(\.coverage.verdict) == [.tooFewArticles])
    let quarter = ActorNetwork(
      articles: before.articles, actors: before.actors, links: [comention("a", "b", in: before.articles.prefix(3).map(\.id))])
    let half = ActorNetwork(articles: after, actors: before.actors, links: [comention("a", "b", in: after.prefix(6).map(\.id))])
    #expect(NetworkDiff(from: quarter, to: half).links.map(\.coverage.verdict) == [.chance])
    #expect(NetworkDiff(from: quarter, to: half).links.map(\.coverage.shareDelta) == [0.25])
  }

  @Test func `the report tells actors, then links with reasons and evidence`() throws {
    try expectGolden(DiffReport(of: NetworkDiff(from: old, to: new), labels: ("left", "right")).text(), "report.txt")
  }

  @Test func `the statistics have a line an actor`() throws {
    try expectGolden(DiffReport(of: NetworkDiff(from: old, to: new), labels: ("left", "right")).stat(), "stat.txt")
  }

  @Test func `the JSON of a diff is stable to the byte`() throws {
    try expectGolden(NetworkDiff(from: old, to: new).json(labels: ("left", "right")), "diff.json")
  }

  @Test func `nothing is said of equal networks`() {
    let report = DiffReport(of: NetworkDiff(from: old, to: old), labels: ("left", "right"))
    #expect(report.text().isEmpty && report.stat().isEmpty && report.brief().isEmpty)
  }

  @Test func `small changes are left out on request, flips never`() {
    var report = DiffReport(of: NetworkDiff(from: old, to: new), labels: ("left", "right"))
    report.minimumDelta = 2
    #expect(report.shownLinks.map(\.sort) == [.flipped])
  }

  @Test func `colour frames whole lines`() {
    var report = DiffReport(of: NetworkDiff(from: old, to: new), labels: ("left", "right"))
    report.colour = true
    #expect(report.text().contains("\u{1B}[32m+ Turkey · country · 0 mentions\u{1B}[0m\n"))
  }
}

@Suite struct NetworkSeriesTests {
  private let network = ActorNetwork(
    articles: [("a", "2024-12-29"), ("b", "2024-12-30"), ("c", "2025-01-05"), ("d", "2025-01-06"), ("e", nil)].map {
      ArticleRecord(id: $0.0, date: $0.1, outlet: "Left", sha256: $0.0, characters: 1)
    },
    actors: ["x", "y"].map { id in
      actor(id, mentions: ["a", "b", "c", "d", "e"].map { Mention(article: $0, start: 0, end: 1, text: id, form: .name) })
    },
    links: [comention("x", "y", in: ["a", "d", "e"])])

  @Test func `weeks are those of ISO 8601, across the turn of the year`() {
    let series = NetworkSeries(of: network, by: .week)
    #expect(series.entries.map(\.name) == ["2024-W52", "2025-W01", "2025-W02"])
    #expect(series.entries.map(\.network.articles.count) == [1, 2, 1])
    #expect(series.articlesLeftOut == 1)
  }

  @Test func `links are ranked by all their ups and downs`() {
    let movers = NetworkSeries(of: network, by: .week).biggestMovers(3)
    #expect(movers.map(\.link.id) == ["comention:x:y"])
    #expect(movers.map(\.moved) == [2])
  }

  @Test func `months and outlets are steps too`() {
    #expect(NetworkSeries(of: network, by: .month).entries.map(\.name) == ["2024-12", "2025-01"])
    #expect(NetworkSeries(of: network, by: .outlet).entries.map(\.network.articles.count) == [5])
  }
}
