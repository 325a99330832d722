import ActorNetworks

/// A generator with a stated seed, so that every run tests the same networks.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

extension ActorNetwork {
  /// A small network of everything a network can hold; nearby seeds share many parts.
  static func random(using generator: inout SeededGenerator) -> ActorNetwork {
    let articles = (1...3).filter { _ in Bool.random(using: &generator) }.map { number in
      ArticleRecord(
        id: "article-\(number)", date: "2024-12-0\(number)", outlet: ["Left", "Right"].randomElement(using: &generator),
        sha256: String(repeating: "\(number)", count: 64), characters: 100)
    }
    let names = ["a", "b", "c", "d"].filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
    let actors = names.map { name in
      PoliticalActor(
        id: name, name: name.uppercased(), kind: Bool.random(using: &generator) ? .person : .group,
        aliases: Bool.random(using: &generator) ? ["\(name) “alias”\n"] : [],
        mentions: articles.map { Mention(article: $0.id, start: 0, end: Int.random(in: 1...3, using: &generator), text: "x", form: .name) })
    }
    var statements: [Statement] = []
    var links: [Link] = []
    for article in articles {
      for speaker in names where Bool.random(using: &generator) {
        guard let target = names.randomElement(using: &generator), target != speaker else { continue }
        let stance = [Stance.support, .oppose, .neutral].randomElement(using: &generator) ?? .neutral
        statements.append(
          Statement(
            id: "s-\(speaker)", article: article.id, speaker: speaker, kind: .direct, start: 0, end: 9, source: nil, cue: nil,
            content: [.init(start: 1, end: 8, text: "words")], targets: [.init(actor: target, stance: stance, confidence: 0.1)]))
        let evidence = Evidence(article: article.id, start: 0, end: 9, statement: "s-\(speaker)", stance: stance)
        links.append(Link(kind: .statement, source: speaker, target: target, evidence: [evidence]))
      }
      for (index, name) in names.enumerated() {
        for other in names.dropFirst(index + 1) where Bool.random(using: &generator) {
          let evidence = Evidence(article: article.id, start: 0, end: 20, window: .sentence, paragraph: 0)
          links.append(Link(kind: .comention, source: name, target: other, evidence: [evidence]))
        }
      }
    }
    return ActorNetwork(
      merging: links.map { ActorNetwork(links: [$0]) } + [
        ActorNetwork(articles: articles, actors: actors, statements: statements)
      ])
  }
}
