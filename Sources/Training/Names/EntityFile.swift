import Foundation
import Language

/// Reads `data/entities/*.ndjson`: texts with BIO tags by Unicode scalars.
enum EntityFile {
  private struct Row: Decodable {
    var doc: String
    var text: String
    var sents: [[Tag]]
  }

  private struct Tag: Decodable {
    var start: Int
    var end: Int
    var tag: String

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      start = try fields.decode(Int.self)
      end = try fields.decode(Int.self)
      tag = try fields.decode(String.self)
    }
  }

  /// The texts of a file, marks in order.
  static func texts(path: String, source: AnnotatedText.Source) throws -> [AnnotatedText] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 10).map { line in
      let row = try decoder.decode(Row.self, from: line)
      return AnnotatedText(id: row.doc, text: row.text, source: source, annotations: row.sents.flatMap(annotations))
    }
  }

  private static func annotations(_ sentence: [Tag]) -> [NameAnnotation] {
    var result: [NameAnnotation] = []
    var last = "O"
    for tag in sentence {
      defer { last = tag.tag == "O" ? "O" : String(tag.tag.dropFirst(2)) }
      guard tag.tag != "O" else { continue }
      if tag.tag.hasPrefix("I-"), last == tag.tag.dropFirst(2), let open = result.popLast() {
        result.append(NameAnnotation(scalars: open.scalars.lowerBound..<tag.end, meaning: open.meaning))
      } else {
        result.append(NameAnnotation(scalars: tag.start..<tag.end, meaning: meaning(tag.tag.dropFirst(2))))
      }
    }
    return result
  }

  private static func meaning(_ label: Substring) -> NameAnnotation.Meaning {
    switch label {
    case "Person": .name([.person])
    case "Organization": .name([.organization])
    case "Location": .name([.location])
    case "Misc": .name([.miscellaneous])
    default: .unknown
    }
  }
}
