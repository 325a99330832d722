/// Plain text as Graphviz's “escString”, in which backslashes and entities mean something.
///
/// Text becomes markup-free by construction: `&` and `<` are written as entities, which Graphviz decodes in labels and leaves alone elsewhere.
/// So a plain label can never have the same characters as an HTML one, which Graphviz would confuse with it.
enum EscapedText {
  static func encode(_ text: String) -> String {
    var encoded = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": encoded.append(contentsOf: #"\\"#.unicodeScalars)
      case "&": encoded.append(contentsOf: "&amp;".unicodeScalars)
      case "<": encoded.append(contentsOf: "&lt;".unicodeScalars)
      case ">": encoded.append(contentsOf: "&gt;".unicodeScalars)
      case "\n" where previous == "\r": break
      case "\n", "\r": encoded.append(contentsOf: #"\n"#.unicodeScalars)
      case "\t": encoded.append(" ")
      // No control character is allowed in XML.
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": encoded.append("\u{FFFD}")
      default: encoded.append(scalar)
      }
      previous = scalar
    }
    return String(encoded)
  }

  /// The text that `encode` would write this way, or `nil` where the value means more than plain text.
  static func decode(_ value: String) -> String? {
    var decoded = String.UnicodeScalarView()
    var rest = value.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        switch rest.popFirst() {
        case "\\": decoded.append("\\")
        case "n": decoded.append("\n")
        default: return nil
        }
      case "&":
        guard let (entity, character) = entities.first(where: { rest.starts(with: $0.name.unicodeScalars) }) else { return nil }
        rest = rest.dropFirst(entity.unicodeScalars.count)
        decoded.append(character)
      case "<", ">", "\n", "\r", "\t": return nil
      default: decoded.append(scalar)
      }
    }
    return String(decoded)
  }

  private static let entities: [(name: String, scalar: Unicode.Scalar)] = [("amp;", "&"), ("lt;", "<"), ("gt;", ">")]
}
