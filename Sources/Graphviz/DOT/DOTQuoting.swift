/// How names and values stand in DOT: always in quotation marks, because unquoted `1e9` or `1abc` would be read as two words.
enum DOTQuoting {
  /// The bytes a value may have: `dot` and everything else that reads DOT through Graphviz's file reader fails on a token of 16,384.
  static let limit = 16_000

  static func quoted(_ name: String) -> String { quote(escaped: protected(name)) }

  /// A value in quotation marks or angle brackets, cut where it is too long.
  static func quoted(_ value: AttributeValue, limit: Int?) -> String {
    switch value {
    case .html(let html):
      let html = html.replacingScalar("\0", with: "\u{FFFD}")
      guard hasBalancedBrackets(html) else { return quoted(.plain(plainText(of: html)), limit: limit) }
      guard let limit, html.utf8.count > limit else { return "<\(html)>" }
      return quoted(.plain(plainText(of: html)), limit: limit)
    case .plain(let text):
      let escaped = protected(text)
      guard let limit, escaped.utf8.count > limit else { return quote(escaped: escaped) }
      return quote(escaped: cut(escaped, to: limit))
    }
  }

  private static func quote(escaped: String) -> String { "\"\(escaped)\"" }

  /// Escapes quotation marks and keeps backslashes from doing so: one before a quotation mark, a line end or the end is doubled.
  private static func protected(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C || $0 == 0 }) else { return text }
    var result = String.UnicodeScalarView()
    var backslashes = 0
    for scalar in text.unicodeScalars {
      if ["\"", "\n", "\r"].contains(scalar), !backslashes.isMultiple(of: 2) { result.append("\\") }
      if scalar == "\"" { result.append("\\") }
      backslashes = scalar == "\\" ? backslashes + 1 : 0
      result.append(scalar == "\0" ? "\u{FFFD}" : scalar)
    }
    if !backslashes.isMultiple(of: 2) { result.append("\\") }
    return String(result)
  }

  /// Cuts escaped text, not within an escape or an entity, and says so with an ellipsis.
  private static func cut(_ text: String, to limit: Int) -> String {
    var kept = Substring(text.prefix(bytes: limit - 3)).unicodeScalars
    let backslashes = kept.reversed().prefix { $0 == "\\" }.count
    if !backslashes.isMultiple(of: 2) { kept.removeLast() }
    if let ampersand = kept.suffix(10).lastIndex(of: "&"), !kept[ampersand...].contains(";") { kept = kept[..<ampersand] }
    return String(kept) + "…"
  }

  /// Whether DOT's reader, which counts angle brackets, finds the end of the label where it is.
  private static func hasBalancedBrackets(_ html: String) -> Bool {
    var depth = 0
    for byte in html.utf8 {
      if byte == 0x3C { depth += 1 }
      if byte == 0x3E { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// What an HTML label says, without its tags.
  private static func plainText(of html: String) -> String {
    var text = String.UnicodeScalarView()
    var isInTag = false
    for scalar in html.unicodeScalars {
      switch scalar {
      case "<": isInTag = true
      case ">":
        if isInTag, text.last != " " { text.append(" ") }
        isInTag = false
      default: if !isInTag { text.append(scalar) }
      }
    }
    return String(text)
  }
}

extension String {
  func replacingScalar(_ scalar: Unicode.Scalar, with replacement: Unicode.Scalar) -> String {
    guard unicodeScalars.contains(scalar) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == scalar ? replacement : $0 }))
  }
}
