import Language

/// The tokens of a document as numbers that are quick to compare: a hash of each word in lower case and what it looks like.
struct WordForms: Sendable {
  /// What the bytes of a token tell by themselves.
  struct Shape: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let capitalized = Shape(rawValue: 1)
    static let word = Shape(rawValue: 2)
    static let quotationMark = Shape(rawValue: 4)
    static let comma = Shape(rawValue: 8)
    static let terminal = Shape(rawValue: 16)
    static let digit = Shape(rawValue: 32)
    static let spaceBefore = Shape(rawValue: 64)
    static let spaceAfter = Shape(rawValue: 128)
  }

  /// A hash of each token in lower case; equal words have equal hashes.
  private(set) var hashes: [UInt64] = []
  private(set) var shapes: [Shape] = []

  init(_ document: Document) {
    hashes.reserveCapacity(document.tokens.count)
    shapes.reserveCapacity(document.tokens.count)
    document.bytes.withUnsafeBufferPointer { bytes in
      for token in document.tokens {
        let range = Int(token.start)..<Int(token.end)
        hashes.append(Self.hash(bytes[range]))
        shapes.append(Self.shape(of: range, in: bytes))
      }
    }
  }

  /// FNV-1a of UTF-8 bytes, ASCII capitals lowered.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte >= 65 && byte <= 90 ? byte | 32 : byte)) &* 0x100_0000_01B3
    }
  }

  private static func shape(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Shape {
    let first = bytes[range.lowerBound]
    var shape: Shape = []
    switch first {
    case 65...90: shape = [.word, .capitalized]
    case 97...122: shape = .word
    case 48...57: shape = .digit
    case 0x2C: shape = .comma
    case 0x2E, 0x21, 0x3F: shape = .terminal
    default:
      if QuotationMark(bytes[range]) != nil {
        shape = .quotationMark
      } else if first >= 0xC3 && first != 0xE2 {
        shape = .word
      }
    }
    if range.lowerBound == 0 || bytes[range.lowerBound - 1] <= 32 { shape.insert(.spaceBefore) }
    if range.upperBound == bytes.count || bytes[range.upperBound] <= 32 { shape.insert(.spaceAfter) }
    return shape
  }
}

/// A set of words, by hash.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  /// Makes a set of the words in a text, separated by blanks.
  init(_ words: String) {
    hashes = Set(words.utf8.split { $0 == 32 || $0 == 10 }.map(WordForms.hash))
  }

  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
