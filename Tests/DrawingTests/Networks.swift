import ActorNetworks
import Foundation

/// Networks made for the tests.
enum Networks {
  /// Eight actors of as many kinds and a tie of every sort.
  static var small: ActorNetwork {
    ActorNetwork(
      articles: [ArticleRecord(id: "a1", title: "Talks begin", date: "2024-12-05", outlet: "The Post", sha256: "", characters: 900)],
      actors: [
        actor("iraq", "Iraq", .country, mentions: 9), actor("iran", "Iran", .country, mentions: 4),
        actor("government", "Government of Iraq", .government, mentions: 3), actor("hts", "Hayat Tahrir al-Sham", .armedGroup, mentions: 2),
        actor("al-sudani", "Mohammed Shia' Al-Sudani", .person, mentions: 5),
        actor("un", "United Nations", .internationalBody, mentions: 1),
        actor("rebels", "rebels", .group, mentions: 1), actor("hama", "Hama", .place, mentions: 1),
      ],
      links: [
        statement("al-sudani", "hts", oppose: 2), statement("al-sudani", "iraq", support: 1, oppose: 1),
        statement("iran", "iraq", support: 1),
        statement("un", "iraq", neutral: 1), relation(.leads, "al-sudani", "government"), relation(.meets, "iran", "iraq"),
        relation(.fights, "hts", "government"), relation(.allyOf, "iran", "iraq", sign: 1), comention("iran", "iraq", 3),
        comention("hts", "rebels", 1),
      ],
      statements: [
        Statement(
          id: "s1", article: "a1", speaker: "al-sudani", kind: .direct, start: 0, end: 40, source: nil, cue: nil,
          content: [.init(start: 0, end: 40, text: "We will not stand still")],
          targets: [.init(actor: "hts", stance: .oppose, confidence: 1)])
      ])
  }

  /// So many actors, tied as preferential attachment ties them, always the same way.
  static func random(_ count: Int) -> ActorNetwork {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(limit, 1)
    }
    let kinds = PoliticalActor.Kind.allCases
    let actors = (0..<count).map { number in
      actor(
        "actor-\(number)", "Actor \(number) of \(["Somewhere", "the Northern Alliance", "X"][number % 3])", kinds[next(kinds.count)],
        mentions: 1 + next(30))
    }
    var links: [String: Link] = [:]
    for number in 1..<max(count, 2) where number < count {
      for _ in 0..<3 {
        let other = next(next(number) + 1)
        let ends = ["actor-\(number)", "actor-\(other)"].sorted { $0.precedesInUTF8($1) }
        let link =
          next(3) == 0
          ? statement(ends[0], ends[1], support: next(2), oppose: next(2), neutral: 1) : comention(ends[0], ends[1], 1 + next(6))
        links[link.id] = link
      }
    }
    return ActorNetwork(actors: actors, links: Array(links.values))
  }

  static func actor(_ id: String, _ name: String, _ kind: PoliticalActor.Kind, mentions: Int) -> PoliticalActor {
    PoliticalActor(
      id: id, name: name, kind: kind,
      mentions: (0..<mentions).map { Mention(article: "a1", start: 10 * $0, end: 10 * $0 + 4, text: "name", form: .name) })
  }

  static func statement(_ source: String, _ target: String, support: Int = 0, oppose: Int = 0, neutral: Int = 0) -> Link {
    let stances = [Stance](repeating: .support, count: support) + [Stance](repeating: .oppose, count: oppose)
    let all = stances + [Stance](repeating: .neutral, count: neutral)
    return Link(
      kind: .statement, source: source, target: target,
      evidence: all.enumerated().map { Evidence(article: "a1", start: $0, end: $0 + 40, statement: "s\($0 + 1)", stance: $1) })
  }

  static func relation(_ kind: Relation.Kind, _ source: String, _ target: String, sign: Int = 0) -> Link {
    Link(
      kind: .relation(Relation(kind: kind, sign: sign)), source: source, target: target,
      evidence: [Evidence(article: "a1", start: 0, end: 9)])
  }

  static func comention(_ source: String, _ target: String, _ sentences: Int) -> Link {
    Link(
      kind: .comention, source: source, target: target,
      evidence: (0..<sentences).map { Evidence(article: "a1", start: 100 * $0, end: 100 * $0 + 50, window: .sentence, paragraph: $0) })
  }
}
