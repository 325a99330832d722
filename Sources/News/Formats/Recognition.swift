/// What a file holds, told by its first bytes.
enum Recognition: Equatable {
  case text
  case html
  /// One JSON object a line.
  case jsonLines
  /// JSON objects one after another, in an array or not, with line breaks anywhere.
  case jsonObjects
  /// Rows with the delimiter given, the names of the fields in the first.
  case table(UInt8)
  case empty
  /// A file of a kind that holds no articles, named for the user.
  case other(ReadingError.Code, String)

  /// How many bytes it wants to see.
  static let headLength = 1 << 16

  init(head: [UInt8], name: String) {
    if let binary = Self.binary(head) {
      self = .other(.binary, binary)
      return
    }
    let start = Self.skippingBlanks(head[...])
    guard start < head.count else {
      self = .empty
      return
    }
    let rest = head[start...]
    switch rest.first {
    case UInt8(ascii: "{") where Self.opensObject(rest): self = Self.isByLines(rest, name) ? .jsonLines : .jsonObjects
    case UInt8(ascii: "[") where Self.opensArrayOfObjects(rest): self = .jsonObjects
    case UInt8(ascii: "<"): self = Self.markup(rest)
    default: self = Self.drawing(rest) ?? Self.table(rest, name) ?? Self.plain(rest)
    }
  }

  // MARK: Binary files

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF: turn it into text first, for example with pdftotext"),
    (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an Office document: unpack it or save it as text first"),
    (Array("SQLite format 3\u{0}".utf8), "a database, which this version does not read"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
    (Array("{\\rtf".utf8), "a rich-text document: save it as text first"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an Office document: save it as text first"), (Array("BZh".utf8), "packed with bzip2: unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "packed with xz: unpack it first"), ([0x28, 0xB5, 0x2F, 0xFD], "packed with zstd: unpack it first"),
  ]

  private static func binary(_ head: [UInt8]) -> String? {
    if let (_, name) = signatures.first(where: { head.starts(with: $0.0) }) { return name }
    let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls > 4 && controls * 20 > head.count ? "no text: one byte in \(head.count / controls) is a control character" : nil
  }

  // MARK: JSON

  private static func opensObject(_ bytes: ArraySlice<UInt8>) -> Bool {
    let next = skippingBlanks(bytes.dropFirst())
    return next < bytes.endIndex && (bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "}"))
  }

  private static func opensArrayOfObjects(_ bytes: ArraySlice<UInt8>) -> Bool {
    let next = skippingBlanks(bytes.dropFirst())
    return next < bytes.endIndex && (bytes[next] == UInt8(ascii: "]") || bytes[next] == UInt8(ascii: "{") && opensObject(bytes[next...]))
  }

  /// Whether every line is an object: the first one closes on its line, or the next one opens like it.
  private static func isByLines(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
    if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") { return true }
    guard let lineEnd = bytes.firstIndex(of: 0x0A) else { return true }
    var scanner = JSONObjectScanner()
    if bytes[..<lineEnd].contains(where: { scanner.closesObject(with: $0) }) { return true }
    let next = skippingBlanks(bytes[lineEnd...])
    return next < bytes.endIndex && bytes[next] == UInt8(ascii: "{") && bytes[next - 1] == 0x0A
  }

  // MARK: Markup and drawings

  private static let tags: Set = [
    "html", "head", "body", "meta", "title", "link", "script", "style", "article", "main", "section", "div", "p", "h1", "h2", "table",
    "span",
    "header", "nav", "ul", "blockquote",
  ]

  private static func markup(_ bytes: ArraySlice<UInt8>) -> Recognition {
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    if start.hasPrefix("<!doctype html") || start.contains("<html") { return .html }
    if start.hasPrefix("<svg") || start.contains("<svg ") && start.hasPrefix("<?xml") { return .other(.drawing, "a drawing") }
    if start.hasPrefix("<?xml") || start.hasPrefix("<!doctype") { return .other(.binary, "XML that is no HTML: convert it first") }
    if start.hasPrefix("<!--") { return .html }
    let tag = start.dropFirst().prefix { $0.isLetter || $0.isNumber }
    return tags.contains(String(tag)) ? .html : .text
  }

  private static func drawing(_ bytes: ArraySlice<UInt8>) -> Recognition? {
    let words = String(decoding: bytes.prefix(200), as: UTF8.self).split(whereSeparator: \.isWhitespace).prefix(4)
    guard let first = words.first, ["strict", "graph", "digraph"].contains(first), words.contains(where: { $0.hasSuffix("{") }) else {
      return nil
    }
    return .other(.drawing, "a drawing")
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> Recognition {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    return start.contains("<html") && start.contains("<head") ? .html : .text
  }

  // MARK: Tables

  private static func table(_ bytes: ArraySlice<UInt8>, _ name: String) -> Recognition? {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
      let fields = Set(line.split(separator: delimiter).map { TableReader.fieldName(String(decoding: $0, as: UTF8.self)) })
      if fields.contains("text"), fields.count > 1 { return .table(delimiter) }
    }
    if name.hasSuffix(".csv") { return .table(UInt8(ascii: ",")) }
    return name.hasSuffix(".tsv") ? .table(UInt8(ascii: "\t")) : nil
  }

  private static func skippingBlanks(_ bytes: ArraySlice<UInt8>) -> Int {
    var at = bytes.startIndex
    while at < bytes.endIndex, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
    return at
  }
}
