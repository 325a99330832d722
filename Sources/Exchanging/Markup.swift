/// Writes XML, an element a line.
struct Markup {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// Writes an element around what the closure writes.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], _ content: (inout Markup) -> Void) {
    line("<\(name)\(Self.attributes(attributes))>")
    depth += 1
    content(&self)
    depth -= 1
    line("</\(name)>")
  }

  /// Writes an element that holds words, or nothing.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], words: String? = nil) {
    let opening = "<\(name)\(Self.attributes(attributes))"
    line(words.map { "\(opening)>\(Self.escaped($0))</\(name)>" } ?? "\(opening)/>")
  }

  private mutating func line(_ markup: String) { text += String(repeating: "  ", count: depth) + markup + "\n" }

  private static func attributes(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
  }

  /// Text as it may stand in XML 1.0; what may not stand there at all becomes a replacement character.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": escaped.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
