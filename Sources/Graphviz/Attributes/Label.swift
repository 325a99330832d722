/// What is written in a node, beside an edge, or over a graph.
///
/// Whether a label is HTML is said, never guessed: `.text("<b>")` shows the three characters.
public enum Label: Hashable, Sendable {
  /// Plain text, shown as it stands; lines are centred.
  case text(String)
  /// A label in Graphviz's HTML: text with `<b>`, `<font …>`, `<br/>`, or one `<table>`. Must be well-formed; escape what comes from outside
  /// with ``escapingHTML(_:)``.
  case html(String)
  /// Text in which Graphviz reads its escapes, such as `\N` for the id of the node or `\l` for a line end that aligns left.
  case escaped(String)

  /// Text as it may stand inside an HTML label.
  public static func escapingHTML(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "<br/>"
      case "\t": escaped += " "
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Label {
  init(_ value: AttributeValue) {
    switch value {
    case .html(let html): self = .html(html)
    case .plain(let text): self = EscapedText.decode(text).map(Label.text) ?? .escaped(text)
    }
  }

  var attributeValue: AttributeValue {
    switch self {
    case .text(let text): .plain(EscapedText.encode(text))
    case .escaped(let text): .plain(text)
    case .html(let html): .html(html)
    }
  }
}
