public import News

/// An article as language: paragraphs, sentences, tokens with tags and trees, and names.
///
/// All places are UTF-8 byte offsets of the article's repaired text; `article.text.scalars(ofRepaired:)` turns them into what users see.
public struct Document: Sendable {
  /// The article that was read.
  public let article: Article
  /// The UTF-8 bytes of the article's repaired text.
  public let bytes: [UInt8]
  /// Paragraphs in order, as ranges of ``tokens``; a line break ends one. None is empty.
  public var paragraphs: [Range<Int>]
  /// Sentences in order, as ranges of ``tokens``. None is empty and none crosses a paragraph.
  public var sentences: [Range<Int>]
  /// Tokens in order.
  public var tokens: [Token]
  /// Named entities in order, not overlapping.
  public var entities: [Entity]
  /// The distributional cluster of each token; empty in a document that no analyzer has read.
  package var clusters: [WordCluster] = []

  /// Makes a document of an article that nothing is known about yet.
  public init(
    article: Article, paragraphs: [Range<Int>] = [], sentences: [Range<Int>] = [], tokens: [Token] = [], entities: [Entity] = []
  ) {
    self.article = article
    self.bytes = Array(article.text.repaired.utf8)
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.tokens = tokens
    self.entities = entities
  }

  /// The words of a token, as repaired.
  public func text(_ token: Int) -> String { text(token..<token + 1) }

  /// The words from the first token of a range to its last, blanks between them included; empty for an empty range.
  public func text(_ tokens: Range<Int>) -> String {
    String(decoding: bytes[byteRange(tokens)], as: UTF8.self)
  }

  /// The bytes from the first token of a range to its last.
  public func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The Unicode scalars of the decoded article from the first token of a range to its last.
  public func scalars(_ range: Range<Int>) -> Range<Int> {
    article.text.scalars(ofRepaired: byteRange(range))
  }
}

/// A class of words that stand in like contexts, in a finer and a coarser division, counted from 1; 0 for a word too rare to tell.
package struct WordCluster: Hashable, Sendable {
  /// Words very much alike.
  package var fine: UInt16 = 0
  /// Words somewhat alike.
  package var middle: UInt16 = 0
}

/// A word or a mark.
public struct Token: Hashable, Sendable {
  /// First byte in the repaired text.
  public var start: Int32
  /// One past the last byte.
  public var end: Int32
  /// Index of the governing token in the document, −1 for the root of a sentence.
  public var head: Int32
  /// Universal part of speech.
  public var tag: PartOfSpeech
  /// Relation to the governing token.
  public var dependency: DependencyRelation
  /// Inflected form.
  public var inflection: Inflection

  /// Makes a token that is its own root until a parser says otherwise.
  public init(
    start: Int, end: Int, tag: PartOfSpeech = .other, head: Int = -1, dependency: DependencyRelation = .unspecified,
    inflection: Inflection = .none
  ) {
    self.start = Int32(start)
    self.end = Int32(end)
    self.tag = tag
    self.head = Int32(head)
    self.dependency = dependency
    self.inflection = inflection
  }
}

/// A named entity: a run of tokens and what it names.
public struct Entity: Hashable, Sendable {
  /// What is named.
  public enum Label: String, CaseIterable, Hashable, Sendable {
    case person = "PERSON"
    case organization = "ORGANIZATION"
    case location = "LOCATION"
    case nationality = "NORP"
    case facility = "FACILITY"
    case miscellaneous = "MISC"
  }
  /// The tokens that name it.
  public var tokens: Range<Int>
  /// What kind of thing is named.
  public var label: Label

  /// Makes an entity.
  public init(tokens: Range<Int>, label: Label) {
    self.tokens = tokens
    self.label = label
  }
}
