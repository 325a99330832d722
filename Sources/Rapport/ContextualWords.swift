import News

/// Words of an article with those around them in their line.
public struct ContextualWords: Hashable, Sendable {
  /// What stands before the words, at most ``reach`` Unicode scalars, whole words only.
  public let before: String
  /// The words themselves.
  public let words: String
  /// What stands behind the words.
  public let after: String

  /// How far the words around reach, in Unicode scalars.
  static let reach = 90

  /// The words between two Unicode scalars of an article; nil where they lie outside it.
  init?(in text: ArticleText, from start: Int, to end: Int) {
    guard let words = text.decoded(within: start, end) else { return nil }
    self.words = words
    let left = text.decoded(within: max(0, start - Self.reach), start) ?? ""
    let right = text.decoded(within: end, min(text.scalarCount, end + Self.reach)) ?? ""
    let line = left.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).last ?? ""
    let isLeftWhole = line.count < left.count || start <= Self.reach
    before = isLeftWhole ? String(line) : "…" + line.drop { !$0.isWhitespace }
    let rest = right.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first ?? ""
    let isRightWhole = rest.count < right.count || end + Self.reach >= text.scalarCount
    after = isRightWhole ? String(rest) : String(rest.reversed().drop { !$0.isWhitespace }.reversed()) + "…"
  }

  /// All on one line, the words themselves between «guillemets».
  var marked: String {
    "\(before)«\(words)»\(after)".split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
  }
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
