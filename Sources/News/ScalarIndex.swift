/// Turns UTF-8 byte offsets of a repaired text into Unicode scalar offsets of the text before repair.
///
/// Keeps one scalar count for every 64 bytes and the shift that each repair causes; pure ASCII without repairs keeps nothing.
struct ScalarIndex: Hashable, Sendable {
  private static let blockSize = 64
  /// Scalars before byte `64 * i` of the repaired text; empty when every byte is a scalar.
  private let blocks: [Int32]
  /// Where repairs stand, in scalars of both texts, in order.
  private let shifts: [Shift]
  private let repairedCount: Int

  private struct Shift: Hashable, Sendable {
    let repaired: Range<Int>
    let decoded: Range<Int>
  }

  init(repaired: String, repairs: [Repair]) {
    var blocks: [Int32] = []
    var count: Int32 = 0
    var isASCII = true
    for (offset, byte) in repaired.utf8.enumerated() {
      if offset % Self.blockSize == 0 { blocks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 } else { isASCII = false }
    }
    self.blocks = isASCII ? [] : blocks
    repairedCount = Int(count)
    var drift = 0
    shifts = repairs.map { repair in
      let start = repair.scalars.lowerBound + drift
      let length = repair.now.unicodeScalars.count
      drift += length - repair.scalars.count
      return Shift(repaired: start..<start + length, decoded: repair.scalars)
    }
  }

  var decodedCount: Int {
    repairedCount - (shifts.last.map { $0.repaired.upperBound - $0.decoded.upperBound } ?? 0)
  }

  func decodedRange(ofRepairedBytes bytes: Range<Int>, in text: String) -> Range<Int> {
    let start = scalar(atByte: bytes.lowerBound, in: text)
    let end = scalar(atByte: bytes.upperBound, in: text)
    guard !shifts.isEmpty else { return start..<end }
    let low = decoded(start, roundingUp: false)
    return low..<max(low, decoded(end, roundingUp: true))
  }

  private func scalar(atByte byte: Int, in text: String) -> Int {
    guard !blocks.isEmpty else { return byte }
    let block = min(byte / Self.blockSize, blocks.count - 1)
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: block * Self.blockSize)
    let to = utf8.index(from, offsetBy: byte - block * Self.blockSize)
    return Int(blocks[block]) + utf8[from..<to].count { $0 & 0xC0 != 0x80 }
  }

  /// The decoded offset of a repaired one; an offset inside a repair goes to the repair's start, or to its end when rounding up.
  private func decoded(_ scalar: Int, roundingUp: Bool) -> Int {
    guard let shift = shifts.last(where: { $0.repaired.lowerBound < scalar || (!roundingUp && $0.repaired.lowerBound == scalar) }) else {
      return scalar
    }
    if scalar >= shift.repaired.upperBound { return scalar - shift.repaired.upperBound + shift.decoded.upperBound }
    return roundingUp ? shift.decoded.upperBound : shift.decoded.lowerBound
  }
}
