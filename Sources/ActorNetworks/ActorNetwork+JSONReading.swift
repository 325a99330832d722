public import Foundation

extension ActorNetwork {
  /// Why JSON is not a network.
  public enum ReadingError: Error, Hashable, CustomStringConvertible {
    /// The text is no JSON, or a part of it is not what the schema says; the string tells what and where.
    case malformed(String)
    /// The schema is none that this version reads.
    case unknownSchema(String)

    /// What was wrong, where, and what to do.
    public var description: String {
      switch self {
      case .malformed(let what): "not a network: \(what)"
      case .unknownSchema(let found):
        "the schema is “\(found)”, and this version reads “\(ActorNetwork.schema)”: write the network again with `rapport export`"
      }
    }
  }

  /// Reads the JSON that ``json()`` writes.
  ///
  /// - Throws: ``ReadingError`` when the data is damaged or of another schema.
  public init(json: Data) throws(ReadingError) {
    let decoder = JSONDecoder()
    let file: NetworkFile
    do {
      let header = try decoder.decode(NetworkFile.Header.self, from: json)
      guard header.schema == Self.schema else { throw ReadingError.unknownSchema(header.schema) }
      file = try decoder.decode(NetworkFile.self, from: json)
    } catch let error as ReadingError {
      throw error
    } catch let error as DecodingError {
      throw .malformed(error.place)
    } catch {
      throw .malformed(String(describing: error))
    }
    self.init(articles: file.articles, actors: file.actors, links: file.links, statements: file.statements)
  }
}

private struct NetworkFile: Decodable {
  struct Header: Decodable {
    let schema: String
  }
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

extension DecodingError {
  /// What was wrong and at which path, in words for a user.
  fileprivate var place: String {
    let (context, what): (Context, String) =
      switch self {
      case .keyNotFound(let key, let context): (context, "“\(key.stringValue)” is missing")
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): (context, context.debugDescription)
      @unknown default: (Context(codingPath: [], debugDescription: ""), String(describing: self))
      }
    let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    return path.isEmpty ? what : "\(what), at \(path.drop { $0 == "." })"
  }
}
