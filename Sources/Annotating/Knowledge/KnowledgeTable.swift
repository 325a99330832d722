/// A table of knowledge: lines of `#` are comments, the first other line names the columns, fields are separated by tabs, items of a list
/// by `|`; an item with a trailing `?` needs support from the context.
struct KnowledgeTable: Sendable {
  /// An item of a list.
  struct Item: Hashable, Sendable {
    /// Its bytes in the table.
    var bytes: Range<Int>
    /// Whether the words often mean something else.
    var needsContext: Bool
  }

  /// The file it was read from.
  let file: String
  /// Its bytes.
  let bytes: [UInt8]
  /// The names of its columns.
  let columns: [String]
  /// How many rows it has.
  let count: Int
  /// Lines, counted from 1, whose number of fields is not the number of columns; they are left out.
  let brokenLines: [Int]
  private let fields: [Range<Int32>]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var columns: [String] = []
    var fields: [Range<Int32>] = []
    var broken: [Int] = []
    fields.reserveCapacity(bytes.count / 8)
    var line = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      line += 1
      defer { start = end + 1 }
      if start == end || bytes[start] == UInt8(ascii: "#") { continue }
      let before = fields.count
      Self.split(bytes, start..<end, at: 9) { fields.append(Int32($0.lowerBound)..<Int32($0.upperBound)) }
      if columns.isEmpty {
        columns = fields.map { String(decoding: bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self) }
        fields.removeAll()
      } else if fields.count - before != columns.count {
        broken.append(line)
        fields.removeSubrange(before...)
      }
    }
    self.columns = columns
    self.fields = fields
    count = columns.isEmpty ? 0 : fields.count / columns.count
    brokenLines = broken
  }

  /// The bytes of a field, empty when it is empty or the table has no such column.
  func field(_ row: Int, _ column: String) -> Range<Int> {
    guard let place = columns.firstIndex(where: { $0.utf8.count == column.utf8.count && $0 == column }) else { return 0..<0 }
    let field = fields[row * columns.count + place]
    return Int(field.lowerBound)..<Int(field.upperBound)
  }

  /// The words of a field, nil when it is empty.
  func text(_ row: Int, _ column: String) -> String? {
    let range = field(row, column)
    return range.isEmpty ? nil : text(range)
  }

  /// The words at a place.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The items of a list.
  func items(_ row: Int, _ column: String) -> [Item] {
    var items: [Item] = []
    Self.split(bytes, field(row, column), at: UInt8(ascii: "|")) { range in
      guard let last = range.last else { return }
      let needsContext = bytes[last] == UInt8(ascii: "?")
      items.append(Item(bytes: needsContext ? range.lowerBound..<last : range, needsContext: needsContext))
    }
    return items
  }

  /// The folded words of an item.
  func words(_ item: Item) -> [FoldedWord] { FoldedWord.words(in: bytes, item.bytes) }

  private static func split(_ bytes: [UInt8], _ range: Range<Int>, at separator: UInt8, _ body: (Range<Int>) -> Void) {
    guard !range.isEmpty else { return }
    var start = range.lowerBound
    for place in range where bytes[place] == separator {
      body(start..<place)
      start = place + 1
    }
    body(start..<range.upperBound)
  }
}
