import ActorNetworks

/// A generator of numbers that are the same on every run (SplitMix64; Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func chance() -> Bool { Bool.random(using: &self) }
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0..<elements.count)] }
}

/// Networks of a few articles and actors, so that two of them nearly always share some.
extension SeededGenerator {
  private static let ids = ["iraq", "syria", "hts", "al-sudani", "iran"]
  private static let articles = ["a", "b", "é", "z/1"]
  private static let words = ["Iraq", "al-Sudani", "“quoted”", "line\nbreak", "tab\t\"\\", "\u{0}\u{7F}", "🕊️", "Erdoğan", "ErdoÄŸan", ""]

  mutating func network() -> ActorNetwork {
    let articles = Self.articles.filter { _ in chance() }
    guard !articles.isEmpty else { return ActorNetwork() }
    let actors = Self.ids.filter { _ in chance() }
    let statements = articles.flatMap { article in (0..<number(0..<3)).map { statement("s0\($0)", article, actors) } }
    // A network that was written is merged at least once, and canonical therefore.
    return ActorNetwork(
      merging: [
        ActorNetwork(
          articles: articles.map { record($0) }, actors: actors.map { actor($0, articles) },
          links: actors.count < 2 ? [] : links(among: actors, articles), statements: statements)
      ])
  }

  private mutating func optional(_ text: String) -> String? { chance() ? text : nil }

  private mutating func record(_ id: String) -> ArticleRecord {
    var record = ArticleRecord(id: id, sha256: pick(["00", "ff"]), characters: number(0..<1000))
    record.title = optional(pick(Self.words))
    record.date = optional("2024-12-0\(number(1..<9))")
    record.outlet = optional(pick(["Tigris Ledger", "Gulf Meridian"]))
    record.repairs = (0..<number(0..<3)).map {
      .init(start: $0 * 10, end: $0 * 10 + 3, was: pick(Self.words), now: pick(Self.words), how: "h")
    }
    return record
  }

  private mutating func actor(_ id: String, _ articles: [String]) -> PoliticalActor {
    var actor = PoliticalActor(id: id, name: pick(Self.words), kind: pick(PoliticalActor.Kind.allCases))
    actor.wikidata = optional("Q\(number(1..<5))")
    actor.country = optional(pick(["IRQ", "SYR"]))
    actor.aliases = (0..<number(0..<3)).map { _ in pick(Self.words) }
    actor.roles = (0..<number(0..<2)).map { _ in .init(title: pick(Self.words), of: optional(pick(Self.ids))) }
    actor.mentions = (0..<number(0..<4)).map { _ in
      let start = number(0..<50)
      return Mention(article: pick(articles), start: start, end: start + 4, text: pick(Self.words), form: pick(Mention.Form.allCases))
    }
    return actor
  }

  private mutating func links(among actors: [String], _ articles: [String]) -> [Link] {
    var links: [String: Link] = [:]
    for _ in 0..<number(0..<6) {
      let pair = actors.shuffled(using: &self).prefix(2).sorted { $0.precedesInUTF8($1) }
      let kind = pick([
        Link.Kind.comention, .statement, .relation(Relation(kind: pick(Relation.Kind.allCases), sign: number(-1..<2))),
      ])
      let link = Link(kind: kind, source: pair[0], target: pair[1], evidence: (0..<number(1..<4)).map { _ in evidence(kind, articles) })
      links[link.id] = link
    }
    return links.keys.sorted().compactMap { links[$0] }
  }

  private mutating func evidence(_ kind: Link.Kind, _ articles: [String]) -> Evidence {
    let start = number(0..<50)
    var evidence = Evidence(article: pick(articles), start: start, end: start + 9)
    switch kind {
    case .comention:
      evidence.window = pick(Evidence.Window.allCases)
      evidence.paragraph = number(0..<4)
    case .statement:
      evidence.statement = "s0\(number(0..<3))"
      evidence.stance = pick([.support, .oppose, .neutral])
    case .relation: break
    }
    return evidence
  }

  private mutating func statement(_ id: String, _ article: String, _ actors: [String]) -> Statement {
    var statement = Statement(
      id: id, article: article, speaker: actors.first, kind: pick(Statement.Kind.allCases), start: 3, end: 40,
      source: chance() ? .init(start: 3, end: 7, text: pick(Self.words)) : nil,
      cue: chance() ? .init(start: 8, end: 12, text: "said", lemma: "say") : nil,
      content: (0..<number(0..<3)).map { .init(start: 13 + $0, end: 40, text: pick(Self.words)) })
    statement.addressee = optional("iran")
    statement.medium = optional(pick(Self.words))
    statement.via = optional("hts")
    statement.targets = actors.map {
      .init(actor: $0, stance: pick([.support, .oppose, .neutral]), confidence: Double(number(0..<101)) / 100, mentions: [[13, 17]])
    }
    return statement
  }
}
