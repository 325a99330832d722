/// Rows of a table as CSV (RFC 4180).
struct Rows {
  private(set) var text: String

  init(header: [String]) { text = Self.line(header) }

  mutating func add(_ fields: [String?]) { text += Self.line(fields.map { $0 ?? "" }) }

  private static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  private static func field(_ value: String) -> String {
    let needsQuotes = value.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    return needsQuotes ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
  }
}
