public import ActorNetworks
public import News

/// Proof that every span of a network still matches its articles, or the list of those that do not.
public struct Verification: Hashable, Sendable {
  /// A span or an article that does not match.
  public struct Mismatch: Hashable, Sendable, CustomStringConvertible {
    /// The id of the article.
    public let article: String
    /// First Unicode scalar; nil where the whole article is meant.
    public let start: Int?
    /// What was wrong, in words.
    public let description: String
  }

  /// How many spans were looked at.
  public private(set) var spans = 0
  /// What does not match, article by article in canonical order.
  public private(set) var mismatches: [Mismatch] = []

  /// Checks a network against the texts of its articles, by id.
  public init(of network: ActorNetwork, against texts: [String: ArticleText]) {
    checkArticles(of: network, texts)
    for actor in network.actors {
      for mention in actor.mentions {
        check(mention.start, mention.end, mention.text, "mention of \(actor.id)", mention.article, texts)
      }
    }
    for statement in network.statements { check(statement, texts) }
    let starts = Dictionary(network.actors.map { ($0.id, Dictionary(grouping: $0.mentions, by: \.article)) }) { first, _ in first }
    for link in network.links {
      if link.evidence.isEmpty {
        report(link.source, nil, "\(link.id) has no evidence")
      }
      for item in link.evidence {
        check(item.start, item.end, nil, "evidence of \(link.id)", item.article, texts)
        if let id = item.statement { check(item, names: network.statement(id, in: item.article), id, of: link) }
        guard link.kind == .comention else { continue }
        for end in [link.source, link.target]
        where !(starts[end]?[item.article]?.contains { item.start <= $0.start && $0.start < item.end } ?? false) {
          report(item.article, item.start, "\(item.article):\(item.start)–\(item.end): evidence of \(link.id) does not mention \(end)")
        }
      }
    }
  }

  private mutating func checkArticles(of network: ActorNetwork, _ texts: [String: ArticleText]) {
    for record in network.articles {
      if let text = texts[record.id] {
        if text.sha256 != record.sha256 { report(record.id, nil, "\(record.id): the text has changed since it was read") }
      } else {
        report(record.id, nil, "\(record.id): the article is not at hand")
      }
    }
  }

  /// Checks every span of a statement: source, cue, content, and where it refers to its targets.
  private mutating func check(_ statement: Statement, _ texts: [String: ArticleText]) {
    for passage in [statement.source].compactMap(\.self) + statement.content {
      check(passage.start, passage.end, passage.text, "statement \(statement.id)", statement.article, texts)
    }
    if let cue = statement.cue { check(cue.start, cue.end, cue.text, "cue of \(statement.id)", statement.article, texts) }
    for target in statement.targets {
      for place in target.mentions where place.count == 2 {
        check(place[0], place[1], nil, "target \(target.actor) of \(statement.id)", statement.article, texts)
      }
    }
  }

  /// Checks that evidence of a statement link is a statement of its source about its target.
  private mutating func check(_ item: Evidence, names statement: Statement?, _ id: String, of link: Link) {
    guard let statement else {
      return report(item.article, item.start, "\(item.article): evidence of \(link.id) names no statement: \(id)")
    }
    guard statement.speaker == link.source, statement.targets.contains(where: { $0.actor == link.target && $0.stance == item.stance })
    else {
      return report(item.article, item.start, "\(item.article): evidence of \(link.id) says other things than its statement, \(id)")
    }
  }

  private mutating func report(_ article: String, _ start: Int?, _ description: String) {
    mismatches.append(Mismatch(article: article, start: start, description: description))
  }

  private mutating func check(_ start: Int, _ end: Int, _ words: String?, _ what: String, _ article: String, _ texts: [String: ArticleText])
  {
    spans += 1
    guard let text = texts[article] else { return }
    let found = text.decoded(within: start, end)
    guard start < end, let found, words == nil || words == found else {
      let expected = words.map { "“\($0)”" } ?? "words"
      mismatches.append(
        Mismatch(
          article: article, start: start,
          description:
            "\(article):\(start)–\(end): \(what) should read \(expected), the article has \(found.map { "“\($0)”" } ?? "nothing there")"))
      return
    }
  }
}
