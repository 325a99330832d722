public import Foundation

extension ActorNetwork {
  /// Reads the JSON that ``json()`` writes.
  ///
  /// - Throws: ``JSONReadingError`` when the data is damaged or of another schema.
  public init(json: Data) throws(JSONReadingError) {
    let file = try JSONReadingError.decoding(NetworkFile.self, from: json, schema: Self.schema)
    self.init(articles: file.articles, actors: file.actors, links: file.links, statements: file.statements)
  }
}

private struct NetworkFile: Decodable {
  let articles: [ArticleRecord]
  let actors: [PoliticalActor]
  let links: [Link]
  let statements: [Statement]
}

extension Link: Decodable {
  private enum CodingKeys: String, CodingKey {
    case kind, relation, source, target, weight, sign, counts, stances, evidence
  }

  /// Reads what ``write(to:)`` writes.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let kind: Kind
    switch try values.decode(String.self, forKey: .kind) {
    case "comention": kind = .comention
    case "statement": kind = .statement
    case "relation":
      kind = .relation(
        Relation(
          kind: try values.decode(Relation.Kind.self, forKey: .relation), sign: try values.decodeIfPresent(Int.self, forKey: .sign) ?? 0))
    case let other:
      throw DecodingError.dataCorruptedError(forKey: .kind, in: values, debugDescription: "“\(other)” is no kind of link")
    }
    self.init(
      kind: kind,
      source: try values.decode(String.self, forKey: .source),
      target: try values.decode(String.self, forKey: .target),
      weight: try values.decode(Double.self, forKey: .weight),
      counts: try values.decodeIfPresent(Counts.self, forKey: .counts),
      stances: try values.decodeIfPresent(StanceTally.self, forKey: .stances),
      evidence: try values.decode([Evidence].self, forKey: .evidence))
  }
}
