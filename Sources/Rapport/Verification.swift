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
    for record in network.articles {
      guard let text = texts[record.id] else {
        mismatches.append(Mismatch(article: record.id, start: nil, description: "\(record.id): the article is not at hand"))
        continue
      }
      if text.sha256 != record.sha256 {
        mismatches.append(Mismatch(article: record.id, start: nil, description: "\(record.id): the text has changed since it was read"))
      }
    }
    for actor in network.actors {
      for mention in actor.mentions {
        check(mention.start, mention.end, mention.text, "mention of \(actor.id)", mention.article, texts)
      }
    }
    for statement in network.statements {
      for passage in [statement.source].compactMap(\.self) + statement.content {
        check(passage.start, passage.end, passage.text, "statement \(statement.id)", statement.article, texts)
      }
      if let cue = statement.cue { check(cue.start, cue.end, cue.text, "cue of \(statement.id)", statement.article, texts) }
    }
    let statements = Set(network.statements.map(\.key))
    for link in network.links {
      for item in link.evidence {
        check(item.start, item.end, nil, "evidence of \(link.id)", item.article, texts)
        if let id = item.statement, !statements.contains(Statement.key(id, in: item.article)) {
          mismatches.append(
            Mismatch(
              article: item.article, start: item.start, description: "\(item.article): evidence of \(link.id) names no statement: \(id)"))
        }
      }
    }
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
