/// Writes XML with numbers to a tenth of a point, so that bytes do not depend on a machine's rounding.
struct SVGWriter {
  private(set) var text = ""

  /// Writes an element; attributes that are nil are left out.
  mutating func element(_ name: String, _ attributes: [(String, String?)] = [], _ content: (inout SVGWriter) -> Void) {
    open(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: [(String, String?)]) {
    open(name, attributes)
    text += "/>"
  }

  /// Writes an element that holds words.
  mutating func element(_ name: String, _ attributes: [(String, String?)] = [], words: String) {
    element(name, attributes) { $0.words(words) }
  }

  mutating func words(_ words: String) { text += Self.escaped(words) }

  mutating func lineBreak() { text += "\n" }

  /// Writes what is XML already.
  mutating func markup(_ markup: String) { text += markup }

  private mutating func open(_ name: String, _ attributes: [(String, String?)]) {
    text += "<\(name)"
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(Self.escaped(value))\"" }
    }
  }

  /// Text that may stand in an element or an attribute: markup escaped, and without what XML 1.0 does not allow at all.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\t": escaped.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A number to a tenth, without a fraction where there is none.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }

  /// A place as two numbers.
  static func point(_ place: Vector) -> String { "\(number(place.x)),\(number(place.y))" }
}
