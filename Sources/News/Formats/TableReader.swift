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
    var cell: [UInt8] = []
    var isQuoted = false
    var isAtStart = true
    var at = 0
    while at < row.count {
      let byte = row[at]
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if at + 1 < row.count, row[at + 1] == UInt8(ascii: "\"") {
          cell.append(byte)
          at += 1
        } else {
          isQuoted = false
        }
      } else if byte == delimiter {
        cells.append(TextDecoding.decode(cell).text)
        cell = []
        isAtStart = true
        at += 1
        continue
      } else if byte == UInt8(ascii: "\""), isAtStart {
        isQuoted = true
      } else {
        cell.append(byte)
      }
      isAtStart = false
      at += 1
    }
    return cells + [TextDecoding.decode(cell).text]
  }
}
