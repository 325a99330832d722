/// Rows of a table as text (RFC 4180), read with patience: a quote in the middle of an unquoted field is just a quote.
struct TableReader {
  let delimiter: UInt8
  private(set) var header: [String] = []

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// A field's name as it is compared: lower case, without quotes and blanks around it.
  static func fieldName(_ name: String) -> String {
    String(name.unicodeScalars.filter { $0 != "\"" }).trimmingBlanks().lowercased()
  }

  /// Takes the first row for the names of the fields.
  mutating func readHeader(_ row: [UInt8]) { header = cells(row).map(Self.fieldName) }

  /// The fields of a row; nil for a blank one.
  func fields(_ row: [UInt8]) -> ArticleFields? {
    let cells = cells(row)
    guard cells.contains(where: { !$0.isEmpty }) else { return nil }
    var fields = ArticleFields()
    for (name, value) in zip(header, cells) where !name.isEmpty && !value.isEmpty { fields.set(name, value) }
    return fields
  }

  private func cells(_ row: [UInt8]) -> [String] {
    var cells: [String] = []
    var at = 0
    while true {
      let cell = cell(in: row, from: &at)
      cells.append(TextDecoding.decode(cell).text)
      guard at < row.count else { return cells }
      at += 1
      if at == row.count { return cells + [""] }
    }
  }

  /// The field that begins at a place, which is moved to the delimiter behind it or to the end.
  private func cell(in row: [UInt8], from at: inout Int) -> [UInt8] {
    let start = at
    if at < row.count, row[at] == UInt8(ascii: "\""), let quoted = quotedCell(in: row, from: &at) { return quoted }
    at = row[start...].firstIndex(of: delimiter) ?? row.count
    return Array(row[start..<at])
  }

  /// A field in quotes; nil when words stand behind the closing one, so that the quotes are part of what is said.
  private func quotedCell(in row: [UInt8], from at: inout Int) -> [UInt8]? {
    var cell: [UInt8] = []
    var index = at + 1
    while index < row.count {
      if row[index] != UInt8(ascii: "\"") {
        cell.append(row[index])
        index += 1
      } else if index + 1 < row.count, row[index + 1] == UInt8(ascii: "\"") {
        cell.append(row[index])
        index += 2
      } else {
        let rest = row[(index + 1)...]
        let end = rest.firstIndex { $0 != 0x20 } ?? row.count
        guard end == row.count || row[end] == delimiter else { return nil }
        at = end
        return cell
      }
    }
    return nil
  }
}
