import Language
import News

/// Text in which names are marked, `{PERSON Angela Merkel} met her`, and the same text as the recogniser marks it.
enum MarkedNames {
  /// The text without its marks.
  static func plain(_ marked: String) -> String {
    var plain = marked
    for label in Entity.Label.allCases { plain = plain.replacing("{\(label.rawValue) ", with: "") }
    return plain.replacing("}", with: "")
  }

  /// The text with marks around the entities of a document.
  static func marked(_ document: Document) -> String {
    var bytes: [UInt8] = []
    var end = 0
    for entity in document.entities {
      let place = document.byteRange(entity.tokens)
      bytes += document.bytes[end..<place.lowerBound] + Array("{\(entity.label.rawValue) ".utf8) + document.bytes[place] + Array("}".utf8)
      end = place.upperBound
    }
    return String(decoding: bytes + document.bytes[end...], as: UTF8.self)
  }

  /// What the shipped model marks in a text.
  static func recognized(_ text: String) throws -> String { marked(try document(of: text)) }

  /// A text as the shipped models read it.
  static func document(of text: String) throws -> Document {
    try analyzer.get().document(of: Article(id: "test", text: ArticleText(decoded: text)))
  }

  private static let analyzer = Result { try LanguageAnalyzer() }
}
