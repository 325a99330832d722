/// What someone says in an article: who, in which words, about whom.
public struct Statement: Hashable, Sendable {
  /// Whether the words are the source's own.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case direct, indirect, mixed
  }

  /// Words of the decoded article and where they stand, in Unicode scalars.
  public struct Passage: Hashable, Sendable {
    /// First Unicode scalar.
    public var start: Int
    /// One past the last Unicode scalar.
    public var end: Int
    /// The words as they stand.
    public var text: String

    /// Makes a passage.
    public init(start: Int, end: Int, text: String) {
      self.start = start
      self.end = end
      self.text = text
    }
  }

  /// The reporting expression.
  public struct Cue: Hashable, Sendable {
    /// First Unicode scalar.
    public var start: Int
    /// One past the last Unicode scalar.
    public var end: Int
    /// The words as they stand.
    public var text: String
    /// The base form of its head: `describe`.
    public var lemma: String

    /// Makes a cue.
    public init(start: Int, end: Int, text: String, lemma: String) {
      self.start = start
      self.end = end
      self.text = text
      self.lemma = lemma
    }
  }

  /// An actor the statement is about, and where the speaker stands toward it.
  public struct Target: Hashable, Sendable {
    /// The actor's id.
    public var actor: String
    /// The speaker's stance in this statement.
    public var stance: Stance
    /// How likely the stance is right, from 0 to 1.
    public var confidence: Double
    /// Where the content refers to the actor: `[start, end]` in Unicode scalars.
    public var mentions: [[Int]]

    /// Makes a target.
    public init(actor: String, stance: Stance, confidence: Double, mentions: [[Int]] = []) {
      self.actor = actor
      self.stance = stance
      self.confidence = confidence
      self.mentions = mentions
    }
  }

  /// Unique within its article: `s01`, `s02` in order of place.
  public var id: String
  /// The id of the article.
  public var article: String
  /// The id of the actor who speaks; nil where nobody could be named, and `source` still says who.
  public var speaker: String?
  /// Whether the words are the source's own.
  public var kind: Kind
  /// First Unicode scalar of the whole: source, cue and content.
  public var start: Int
  /// One past the last Unicode scalar of the whole.
  public var end: Int
  /// The words that name the source, if any do.
  public var source: Passage?
  /// The reporting expression, if there is one.
  public var cue: Cue?
  /// What is attributed, piece by piece in order.
  public var content: [Passage]
  /// The id of the actor spoken to, when told.
  public var addressee: String?
  /// Where it was said: `X`, `a televised speech`.
  public var medium: String?
  /// The id of the actor that relays the statement, when another than the outlet does.
  public var via: String?
  /// Whom it is about, sorted by actor id.
  public var targets: [Target]

  /// Makes a statement.
  public init(
    id: String, article: String, speaker: String?, kind: Kind, start: Int, end: Int, source: Passage?, cue: Cue?, content: [Passage],
    addressee: String? = nil, medium: String? = nil, via: String? = nil, targets: [Target] = []
  ) {
    self.id = id
    self.article = article
    self.speaker = speaker
    self.kind = kind
    self.start = start
    self.end = end
    self.source = source
    self.cue = cue
    self.content = content
    self.addressee = addressee
    self.medium = medium
    self.via = via
    self.targets = targets
  }
}

extension Statement {
  /// Unique within a network; statements are sorted by it.
  public var key: String { Self.key(id, in: article) }

  /// The key of the statement with an id within an article.
  public static func key(_ id: String, in article: String) -> String { "\(article)\u{0}\(id)" }
}

/// Where a speaker stands toward a target; `mixed` only where several statements are taken together.
public enum Stance: String, CaseIterable, Hashable, Sendable {
  case support, oppose, neutral, mixed
}
