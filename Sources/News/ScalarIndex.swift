/// Turns UTF-8 byte offsets of one text into Unicode scalar offsets and back.
///
/// Keeps one scalar count for every 64 bytes, so that either way costs a scan of at most one block; pure ASCII keeps nothing.
struct ScalarIndex: Hashable, Sendable {
  private static let blockSize = 64
  /// Scalars before byte `64 * i`; empty when every byte is a scalar.
  private let blocks: [Int32]
  /// The number of scalars.
  let count: Int

  init(_ text: String) {
    var blocks: [Int32] = []
    var count: Int32 = 0
    var isASCII = true
    var offset = 0
    for byte in text.utf8 {
      if offset % Self.blockSize == 0 { blocks.append(count) }
      if Self.startsScalar(byte) { count += 1 } else { isASCII = false }
      offset += 1
    }
    self.blocks = isASCII ? [] : blocks
    self.count = Int(count)
  }

  /// The scalar that a byte offset stands at.
  func scalar(atByte byte: Int, in text: String) -> Int {
    guard !blocks.isEmpty else { return byte }
    let block = min(byte / Self.blockSize, blocks.count - 1)
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: block * Self.blockSize)
    let to = utf8.index(from, offsetBy: byte - block * Self.blockSize)
    return Int(blocks[block]) + utf8[from..<to].count(where: Self.startsScalar)
  }

  /// The byte that a scalar begins at; the end of the text for ``count``.
  func byte(atScalar scalar: Int, in text: String) -> Int {
    guard !blocks.isEmpty else { return scalar }
    let block = lastBlock(startingAtOrBefore: scalar)
    let utf8 = text.utf8
    var at = utf8.index(utf8.startIndex, offsetBy: block * Self.blockSize)
    var byte = block * Self.blockSize
    // `missing` scalars begin before the one looked for.
    var missing = scalar - Int(blocks[block])
    while at < utf8.endIndex {
      if Self.startsScalar(utf8[at]) {
        if missing == 0 { break }
        missing -= 1
      }
      at = utf8.index(after: at)
      byte += 1
    }
    return byte
  }

  private func lastBlock(startingAtOrBefore scalar: Int) -> Int {
    var low = 0
    var high = blocks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(blocks[middle]) <= scalar { low = middle } else { high = middle }
    }
    return low
  }

  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
