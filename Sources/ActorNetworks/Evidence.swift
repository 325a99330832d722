/// One place in an article that shows a link.
public struct Evidence: Hashable, Sendable {
  /// How much text a co-mention spans.
  public enum Window: String, CaseIterable, Hashable, Sendable {
    case sentence, paragraph
  }

  /// The id of the article.
  public var article: String
  /// First Unicode scalar in the decoded article.
  public var start: Int
  /// One past the last Unicode scalar.
  public var end: Int
  /// Of a co-mention: the text that both share.
  public var window: Window?
  /// Of a co-mention: the ordinal of the paragraph in its article, from 0.
  public var paragraph: Int?
  /// Of a statement link: the statement's id within its article.
  public var statement: String?
  /// Of a statement link: the speaker's stance in that statement.
  public var stance: Stance?

  /// Makes evidence.
  public init(
    article: String, start: Int, end: Int, window: Window? = nil, paragraph: Int? = nil, statement: String? = nil, stance: Stance? = nil
  ) {
    self.article = article
    self.start = start
    self.end = end
    self.window = window
    self.paragraph = paragraph
    self.statement = statement
    self.stance = stance
  }
}
