package import Foundation

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

  /// What a file of a schema holds: `member` gets every key but the schema and must read or skip its value.
  ///
  /// - Throws: ``JSONReadingError`` when the data is damaged or of another schema.
  package static func reading(
    _ json: Data, schema: String, _ member: (inout JSONReader, String) throws(JSONFailure) -> Void
  ) throws(JSONReadingError) {
    var found: String?
    do throws(JSONFailure) {
      var reader = try JSONReader(Array(json))
      // The schema says how to read the rest, so it is looked for first; in files that Rapport wrote it stands in front.
      var ahead = reader
      found = try ahead.leadingString(of: "schema")
      if found == schema {
        try reader.object { reader, key throws(JSONFailure) in
          if key == "schema" { try reader.skip() } else { try member(&reader, key) }
        }
        try reader.end()
      }
    } catch {
      throw .malformed(what: error.description, schema: schema)
    }
    if let found, found != schema { throw .unknownSchema(found: found, wanted: schema) }
  }
}
