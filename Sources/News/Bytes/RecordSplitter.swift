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
    /// A line break outside quotes.
    case row
  }

  private let boundary: Boundary
  private let limit: Int
  private var stream: ByteStream
  private var piece: [UInt8] = []
  private var position = 0
  private var number = 0
  private var scanner = JSONObjectScanner()
  private var isQuoted = false

  init(_ stream: ByteStream, boundary: Boundary, limit: Int) {
    self.stream = stream
    self.boundary = boundary
    self.limit = limit
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
      if isTooLarge { record = [] } else { record += boundary == .object && record.isEmpty ? part.drop { $0 != UInt8(ascii: "{") } : part }
      position += part.count
      if end != nil { return finished(record, isTooLarge) }
    }
  }

  private mutating func finished(_ bytes: [UInt8], _ isTooLarge: Bool) -> Record {
    number += 1
    if isTooLarge { return Record(number: number, bytes: nil) }
    var bytes = bytes
    if boundary != .object, bytes.last == 0x0A { bytes.removeLast() }
    if boundary != .object, bytes.last == 0x0D { bytes.removeLast() }
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
    case .row:
      for index in rest.indices {
        if piece[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
        if piece[index] == 0x0A, !isQuoted { return index + 1 }
      }
      return nil
    }
  }
}
