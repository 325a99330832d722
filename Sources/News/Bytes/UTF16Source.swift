/// UTF-16 as UTF-8, so that every reader after it sees one encoding.
final class UTF16Source: ByteSource {
  enum ByteOrder { case littleEndian, bigEndian }

  private let source: any ByteSource
  private let byteOrder: ByteOrder
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?
  private var isAtStart = true

  init(_ source: any ByteSource, byteOrder: ByteOrder) {
    self.source = source
    self.byteOrder = byteOrder
  }

  /// Whether bytes are UTF-16, and in which order; told by the mark, or by the zero that every other byte of Latin text is.
  static func byteOrder(of head: [UInt8]) -> ByteOrder? {
    if head.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .bigEndian }
    let sample = head.prefix(4096)
    guard sample.count >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample.count / 2
    if zeros.odd * 2 > half && zeros.even * 20 < half { return .littleEndian }
    if zeros.even * 2 > half && zeros.odd * 20 < half { return .bigEndian }
    return nil
  }

  func next() throws(ReadingError) -> [UInt8] {
    while true {
      let piece = try source.next()
      var result: [UInt8] = []
      if piece.isEmpty { return flush() }
      result.reserveCapacity(piece.count)
      for byte in piece {
        guard let first = oddByte else {
          oddByte = byte
          continue
        }
        oddByte = nil
        append(byteOrder == .bigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first), to: &result)
      }
      if !result.isEmpty { return result }
    }
  }

  private func append(_ unit: UInt16, to result: inout [UInt8]) {
    defer { isAtStart = false }
    if isAtStart && unit == 0xFEFF { return }
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        append(Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(unit) - 0xDC00), to: &result)
        return
      }
      append(nil, to: &result)
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else {
      append(Unicode.Scalar(unit), to: &result)
    }
  }

  private func append(_ scalar: Unicode.Scalar?, to result: inout [UInt8]) {
    result.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }

  /// What a text that was cut in the middle of a character leaves behind.
  private func flush() -> [UInt8] {
    guard oddByte != nil || highSurrogate != nil else { return [] }
    oddByte = nil
    highSurrogate = nil
    return Array("\u{FFFD}".utf8)
  }
}
