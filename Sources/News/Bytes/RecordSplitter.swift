/// A record cut out of a stream.
struct Record {
  /// From 1: the line, for records by lines, else the ordinal.
  var number: Int
  /// Its bytes without the line break behind it; nil when there are more than the limit.
  var bytes: [UInt8]?
}

/// Cuts a stream into records while it arrives, holding no more than one.
struct RecordSplitter {
  /// What ends a record.
  enum Boundary {
    case line
    /// The end of an outermost JSON object; what stands between objects is dropped.
    case object
    /// A line break outside quotes; a quote counts only where a field begins, behind the delimiter.
    case row(delimiter: UInt8)
  }

  private let boundary: Boundary
  private let limit: Int
  private var stream: ByteStream
  private var piece: [UInt8] = []
  private var position = 0
  private var number = 0
  private var scanner = JSONObjectScanner()
  private var quotes = QuoteScanner()

  init(_ stream: ByteStream, boundary: Boundary, limit: Int) {
    self.stream = stream
    self.boundary = boundary
    self.limit = limit
  }

  private var isByObject: Bool {
    if case .object = boundary { true } else { false }
  }

  /// The next record; nil at the end. A record that the end cuts off is returned as it is.
  mutating func next() throws(ReadingError) -> Record? {
    var record: [UInt8] = []
    var isTooLarge = false
    while true {
      if position == piece.count {
        piece = try stream.next()
        position = 0
        if piece.isEmpty {
          guard !record.isEmpty || isTooLarge else { return nil }
          return finished(record, isTooLarge)
        }
      }
      let end = endOfRecord()
      let part = piece[position..<(end ?? piece.count)]
      if record.count + part.count > limit { isTooLarge = true }
      if isTooLarge { record = [] } else { record += isByObject && record.isEmpty ? part.drop { $0 != UInt8(ascii: "{") } : part }
      position += part.count
      if end != nil { return finished(record, isTooLarge) }
    }
  }

  private mutating func finished(_ bytes: [UInt8], _ isTooLarge: Bool) -> Record {
    number += 1
    if isTooLarge { return Record(number: number, bytes: nil) }
    var bytes = bytes
    if !isByObject, bytes.last == 0x0A { bytes.removeLast() }
    if !isByObject, bytes.last == 0x0D { bytes.removeLast() }
    return Record(number: number, bytes: bytes)
  }

  /// One past the byte that ends the record, if it stands in this piece.
  private mutating func endOfRecord() -> Int? {
    let rest = piece[position...]
    switch boundary {
    case .line:
      return rest.firstIndex(of: 0x0A).map { $0 + 1 }
    case .object:
      for index in rest.indices where scanner.closesObject(with: piece[index]) { return index + 1 }
      return nil
    case .row(let delimiter):
      for index in rest.indices where quotes.endsRow(with: piece[index], delimiter: delimiter) { return index + 1 }
      return nil
    }
  }
}

/// Follows a table byte by byte just far enough to know which line breaks end a row.
private struct QuoteScanner {
  private var isQuoted = false
  private var isAtStart = true
  private var hasJustClosed = false

  /// Whether a byte is a line break that ends a row.
  mutating func endsRow(with byte: UInt8, delimiter: UInt8) -> Bool {
    if byte == UInt8(ascii: "\"") {
      // The second of two quotes inside quotes opens again what the first has closed.
      let closes = isQuoted
      if isQuoted || isAtStart || hasJustClosed { isQuoted.toggle() }
      hasJustClosed = closes
      isAtStart = false
      return false
    }
    hasJustClosed = false
    guard !isQuoted else { return false }
    isAtStart = byte == delimiter || byte == 0x0A
    return byte == 0x0A
  }
}
