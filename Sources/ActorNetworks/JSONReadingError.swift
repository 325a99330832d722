public import Foundation

/// Why JSON is none that Rapport wrote.
public enum JSONReadingError: Error, Hashable, CustomStringConvertible {
  /// The text is no JSON, or a part of it is not what the schema says; `what` tells which and where.
  case malformed(what: String, schema: String)
  /// The schema is another than the one that was wanted.
  case unknownSchema(found: String, wanted: String)

  /// What was wrong, where, and what to do; reads on from “FILE is”.
  public var description: String {
    switch self {
    case .malformed(let what, let schema): "not what “\(schema)” wants: \(what)"
    case .unknownSchema(let found, let wanted): "of the schema “\(found)”, where “\(wanted)” is wanted: write it again with this version"
    }
  }

  /// What a file of a schema holds.
  ///
  /// - Throws: ``JSONReadingError`` when the data is damaged or of another schema.
  public static func decoding<File: Decodable>(
    _ type: File.Type, from json: Data, schema: String
  ) throws(JSONReadingError) -> File {
    do {
      let decoder = JSONDecoder()
      let found = try decoder.decode(Header.self, from: json).schema
      guard found == schema else { throw JSONReadingError.unknownSchema(found: found, wanted: schema) }
      return try decoder.decode(type, from: json)
    } catch let error as JSONReadingError {
      throw error
    } catch let error as DecodingError {
      throw .malformed(what: error.place, schema: schema)
    } catch {
      throw .malformed(what: String(describing: error), schema: schema)
    }
  }

  private struct Header: Decodable {
    let schema: String
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
