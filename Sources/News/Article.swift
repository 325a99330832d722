/// One news article as it arrived: what is known about it, and its text.
public struct Article: Hashable, Sendable {
  /// Identifies the article within a corpus; from the input's `id` field, else from its file name.
  public var id: String
  /// The headline, when the input names one.
  public var title: String?
  /// The day of publication as `yyyy-MM-dd`, or the instant as ISO 8601.
  public var date: String?
  /// The publisher.
  public var outlet: String?
  /// The byline.
  public var author: String?
  /// Where the article was published.
  public var url: String?
  /// The language as a BCP 47 tag, when the input names one.
  public var language: String?
  /// The file it was read from, as the user named it.
  public var path: String?
  /// Input fields that Rapport does not interpret, kept as they came.
  public var metadata: [String: String]
  /// The words, as decoded and as repaired.
  public var text: ArticleText

  /// Makes an article; everything but its id and text may be unknown.
  public init(
    id: String, title: String? = nil, date: String? = nil, outlet: String? = nil, author: String? = nil, url: String? = nil,
    language: String? = nil, path: String? = nil, metadata: [String: String] = [:], text: ArticleText
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.outlet = outlet
    self.author = author
    self.url = url
    self.language = language
    self.path = path
    self.metadata = metadata
    self.text = text
  }
}
