public import ActorNetworks
public import Foundation

extension NetworkPatch {
  /// Reads the patch in the JSON that ``NetworkDiff/json(labels:assignment:)`` writes; what else the file tells is left alone.
  ///
  /// - Throws: ``JSONReadingError`` when the data is damaged or of another schema.
  public init(json: Data) throws(JSONReadingError) {
    var articles: [Change<ArticleRecord>]?
    var actors: [Change<PoliticalActor>]?
    var links: [Change<Link>]?
    var statements: [Change<Statement>]?
    try JSONReadingError.reading(json, schema: NetworkDiff.schema) { reader, key throws(JSONFailure) in
      switch key {
      case "articles": articles = try Self.changes(&reader) { reader throws(JSONFailure) in try ArticleRecord(from: &reader) }
      case "actors": actors = try Self.changes(&reader) { reader throws(JSONFailure) in try PoliticalActor(from: &reader) }
      case "links": links = try Self.changes(&reader) { reader throws(JSONFailure) in try Link(from: &reader) }
      case "statements": statements = try Self.changes(&reader) { reader throws(JSONFailure) in try Statement(from: &reader) }
      default: try reader.skip()
      }
    }
    guard let articles, let actors, let links, let statements else {
      let parts = [("articles", articles == nil), ("actors", actors == nil), ("links", links == nil), ("statements", statements == nil)]
      throw .malformed(what: "“\(parts.first { $0.1 }?.0 ?? "")” is missing", schema: NetworkDiff.schema)
    }
    self.init(articles: articles, actors: actors, links: links, statements: statements)
  }

  /// Reads changes as they stand in the file: the part before and after.
  private static func changes<Part: NetworkPart>(
    _ reader: inout JSONReader, _ part: (inout JSONReader) throws(JSONFailure) -> Part
  ) throws(JSONFailure) -> [Change<Part>] {
    try reader.array { reader throws(JSONFailure) in
      var old: Part?
      var new: Part?
      try reader.object { reader, key throws(JSONFailure) in
        switch key {
        case "old": old = try part(&reader)
        case "new": new = try part(&reader)
        default: try reader.skip()
        }
      }
      if let old, let new, old.partKey != new.partKey { throw JSONFailure("“old” and “new” are different parts") }
      guard let change = Change(from: old, to: new) else { throw JSONFailure("a change must differ in “old” and “new”") }
      return change
    }
  }
}
