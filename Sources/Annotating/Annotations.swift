public import ActorNetworks
public import Language

/// What an article says about actors: who is mentioned, who says what about whom, what is asserted of two.
public struct Annotations: Sendable {
  /// The article as language.
  public let document: Document
  /// What a network keeps of the article.
  public let article: ArticleRecord
  /// Paragraphs in order, in Unicode scalars of the decoded article.
  public let paragraphs: [Range<Int>]
  /// Sentences in order, in Unicode scalars of the decoded article.
  public let sentences: [Range<Int>]
  /// The actors with their mentions, sorted by id.
  public let actors: [PoliticalActor]
  /// The attributed statements, in order of place.
  public let statements: [Statement]
  /// What the article itself asserts of two actors, in order of place.
  public let relations: [StatedRelation]
}

extension Annotations {
  /// A document of whose actors nothing is known.
  init(languageOf document: Document) {
    self.init(
      document: document, article: ArticleRecord(document.article), paragraphs: document.paragraphs.map(document.scalars),
      sentences: document.sentences.map(document.scalars), actors: [], statements: [], relations: [])
  }
}

/// A relation between two actors that the article itself asserts.
public struct StatedRelation: Hashable, Sendable {
  /// What is asserted.
  public var relation: Relation
  /// The id of the actor it starts from.
  public var source: String
  /// The id of the actor it leads to.
  public var target: String
  /// First Unicode scalar of the asserting words in the decoded article.
  public var start: Int
  /// One past their last Unicode scalar.
  public var end: Int

  /// Makes a stated relation.
  public init(relation: Relation, source: String, target: String, start: Int, end: Int) {
    self.relation = relation
    self.source = source
    self.target = target
    self.start = start
    self.end = end
  }
}
