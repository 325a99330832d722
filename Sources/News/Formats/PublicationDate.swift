/// Dates of publication as people and machines write them.
enum PublicationDate {
  /// `yyyy-MM-dd` or an instant in ISO 8601; nil for what cannot be told, as 05/12/2024, which is May or December.
  static func normalised(_ text: String) -> String? {
    let text = text.trimmingBlanks()
    if isPlainDay(text) { return text }
    if let match = text.prefixMatch(of: /(\d{4})-(\d{2})-(\d{2})/), isDay(match.1, match.2, match.3) {
      let rest = text[match.range.upperBound...]
      guard let time = rest.wholeMatch(of: /[T ](\d{2}:\d{2}(:\d{2})?(\.\d+)?)\s?(Z|UTC|[+-]\d{2}:?\d{2})?/) else { return String(match.0) }
      let zone = time.4.map { $0 == "UTC" ? "Z" : String($0) } ?? ""
      return "\(match.0)T\(time.1)\(zone)"
    }
    if let match = text.prefixMatch(of: /(\d{4})[\/.]?(\d{2})[\/.]?(\d{2})(?!\d)/), isDay(match.1, match.2, match.3) {
      return "\(match.1)-\(match.2)-\(match.3)"
    }
    if let match = text.firstMatch(of: /(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})/) { return day(match.3, match.2, match.1) }
    if let match = text.firstMatch(of: /([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/) { return day(match.3, match.1, match.2) }
    return nil
  }

  /// Whether a text is `yyyy-MM-dd` and no more, as nearly all are: told without a regular expression, which costs as much as reading the article.
  private static func isPlainDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2D }) else { return false }
    return isDay(parts[0], parts[1], parts[2])
  }

  /// The date that a file name begins with: `2024-12-05-baghdad.txt`.
  static func leading(_ name: String) -> String? {
    guard let match = name.prefixMatch(of: /(\d{4}-\d{2}-\d{2})(?!\d)/) else { return nil }
    return normalised(String(match.1))
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> String? {
    guard let index = months.firstIndex(of: String(month.prefix(3)).lowercased()) else { return nil }
    let month = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
    let day = day.count == 1 ? "0\(day)" : String(day)
    return isDay(year, month[...], day[...]) ? "\(year)-\(month)-\(day)" : nil
  }

  private static func isDay(_ year: Substring, _ month: Substring, _ day: Substring) -> Bool {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { return false }
    return (1500...2999).contains(year) && (1...12).contains(month) && (1...31).contains(day)
  }
}
