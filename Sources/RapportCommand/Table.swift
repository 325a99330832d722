/// Lines up rows in columns for people to read.
struct Table {
  let header: [String]
  var rows: [[String]] = []
  /// Columns that hold numbers and stand flush right.
  var numeric: Set<Int> = []

  /// The table as text; the last column is never padded.
  var text: String {
    let all = [header] + rows
    let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in line(row, widths) + "\n" }.joined()
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    row.indices.map { column in
      let blanks = String(repeating: " ", count: widths[column] - row[column].count)
      if numeric.contains(column) { return blanks + row[column] }
      return column == row.count - 1 ? row[column] : row[column] + blanks
    }.joined(separator: "  ")
  }

  /// The table as CSV (RFC 4180).
  var csv: String { ([header] + rows).map(Self.csvLine).joined() }

  /// A row as a line of CSV.
  static func csvLine(_ row: [String]) -> String { row.map(field).joined(separator: ",") + "\r\n" }

  private static func field(_ value: String) -> String {
    guard value.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else { return value }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }
}
