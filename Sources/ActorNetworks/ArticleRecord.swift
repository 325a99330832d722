/// What a network keeps of an article: enough to name it, and to prove that a span still matches it.
public struct ArticleRecord: Hashable, Sendable {
  /// A place where damaged text was mended before reading.
  public struct Repair: Hashable, Sendable {
    /// First Unicode scalar in the decoded article.
    public var start: Int
    /// One past the last Unicode scalar.
    public var end: Int
    /// What stands there.
    public var was: String
    /// What was read instead.
    public var now: String
    /// What had happened.
    public var how: String

    /// Makes a repair.
    public init(start: Int, end: Int, was: String, now: String, how: String) {
      self.start = start
      self.end = end
      self.was = was
      self.now = now
      self.how = how
    }
  }

  /// Unique within a network.
  public var id: String
  /// The headline.
  public var title: String?
  /// The day of publication, `yyyy-MM-dd`.
  public var date: String?
  /// The publisher.
  public var outlet: String?
  /// Where it was published.
  public var url: String?
  /// The file it was read from.
  public var path: String?
  /// SHA-256 of the decoded text's UTF-8, in lower-case hexadecimal.
  public var sha256: String
  /// Unicode scalars of the decoded text.
  public var characters: Int
  /// What was mended, in order of place.
  public var repairs: [Repair]

  /// Makes a record.
  public init(
    id: String, title: String? = nil, date: String? = nil, outlet: String? = nil, url: String? = nil, path: String? = nil, sha256: String,
    characters: Int, repairs: [Repair] = []
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.outlet = outlet
    self.url = url
    self.path = path
    self.sha256 = sha256
    self.characters = characters
    self.repairs = repairs
  }
}
