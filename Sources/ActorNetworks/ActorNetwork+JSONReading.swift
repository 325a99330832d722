public import Foundation

extension ActorNetwork {
  /// Reads the JSON that ``json()`` writes; members it does not know are left alone.
  ///
  /// - Throws: ``JSONReadingError`` when the data is damaged or of another schema.
  public init(json: Data) throws(JSONReadingError) {
    var articles: [ArticleRecord]?
    var actors: [PoliticalActor]?
    var links: [Link]?
    var statements: [Statement]?
    try JSONReadingError.reading(json, schema: Self.schema) { reader, key throws(JSONFailure) in
      switch key {
      case "articles": articles = try reader.array { reader throws(JSONFailure) in try ArticleRecord(from: &reader) }
      case "actors": actors = try reader.array { reader throws(JSONFailure) in try PoliticalActor(from: &reader) }
      case "links": links = try reader.array { reader throws(JSONFailure) in try Link(from: &reader) }
      case "statements": statements = try reader.array { reader throws(JSONFailure) in try Statement(from: &reader) }
      default: try reader.skip()
      }
    }
    guard let articles, let actors, let links, let statements else {
      let parts = [("articles", articles == nil), ("actors", actors == nil), ("links", links == nil), ("statements", statements == nil)]
      throw .malformed(what: "“\(parts.first { $0.1 }?.0 ?? "")” is missing", schema: Self.schema)
    }
    self.init(articles: articles, actors: actors, links: links, statements: statements)
  }
}

extension Link {
  /// Reads what ``write(to:)`` writes; its id and whether it is directed follow from the rest.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var kind: KindName?
    var relation: Relation.Kind?
    var sign = 0
    var source: String?
    var target: String?
    var weight: Double?
    var counts: Counts?
    var stances: StanceTally?
    var evidence: [Evidence]?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "kind": kind = try reader.word("kind of link")
      case "relation": relation = try reader.word("relation")
      case "sign": sign = try reader.integer()
      case "source": source = try reader.string()
      case "target": target = try reader.string()
      case "weight": weight = try reader.number()
      case "counts": counts = try reader.optional { reader throws(JSONFailure) in try Counts(from: &reader) }
      case "stances": stances = try reader.optional { reader throws(JSONFailure) in try StanceTally(from: &reader) }
      case "evidence": evidence = try reader.array { reader throws(JSONFailure) in try Evidence(from: &reader) }
      default: try reader.skip()
      }
    }
    let tie: Kind =
      switch try reader.required(kind, "kind") {
      case .comention: .comention
      case .statement: .statement
      case .relation: .relation(Relation(kind: try reader.required(relation, "relation"), sign: sign))
      }
    self.init(
      kind: tie,
      source: try reader.required(source, "source"),
      target: try reader.required(target, "target"),
      weight: try reader.required(weight, "weight"),
      counts: counts,
      stances: stances,
      evidence: try reader.required(evidence, "evidence"))
  }

  private enum KindName: String { case comention, statement, relation }
}

extension Link.Counts {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var sentence: Int?
    var paragraph: Int?
    var article: Int?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "sentence": sentence = try reader.integer()
      case "paragraph": paragraph = try reader.integer()
      case "article": article = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(
      sentence: try reader.required(sentence, "sentence"),
      paragraph: try reader.required(paragraph, "paragraph"),
      article: try reader.required(article, "article"))
  }
}

extension Link.StanceTally {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var support: Int?
    var oppose: Int?
    var neutral: Int?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "support": support = try reader.integer()
      case "oppose": oppose = try reader.integer()
      case "neutral": neutral = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(
      support: try reader.required(support, "support"),
      oppose: try reader.required(oppose, "oppose"),
      neutral: try reader.required(neutral, "neutral"))
  }
}

extension Evidence {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var article: String?
    var start: Int?
    var end: Int?
    var window: Window?
    var paragraph: Int?
    var statement: String?
    var stance: Stance?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "article": article = try reader.string()
      case "start": start = try reader.integer()
      case "end": end = try reader.integer()
      case "window": window = try reader.optional { reader throws(JSONFailure) in try reader.word("window") }
      case "paragraph": paragraph = try reader.optional { reader throws(JSONFailure) in try reader.integer() }
      case "statement": statement = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "stance": stance = try reader.optional { reader throws(JSONFailure) in try reader.word("stance") }
      default: try reader.skip()
      }
    }
    self.init(
      article: try reader.required(article, "article"),
      start: try reader.required(start, "start"),
      end: try reader.required(end, "end"),
      window: window,
      paragraph: paragraph,
      statement: statement,
      stance: stance)
  }
}
