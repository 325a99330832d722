import Language

/// What the bytes of a token tell by themselves.
struct TokenShape: OptionSet, Hashable, Sendable {
  var rawValue: UInt16
  /// Letters or digits: what counts as a word.
  static let word = TokenShape(rawValue: 1)
  static let capitalized = TokenShape(rawValue: 2)
  static let allCapitals = TokenShape(rawValue: 4)
  static let quotationMark = TokenShape(rawValue: 8)
  static let comma = TokenShape(rawValue: 16)
  /// A period, a question mark, an exclamation mark.
  static let terminal = TokenShape(rawValue: 32)
  static let colon = TokenShape(rawValue: 64)
  /// A semicolon, a dash, a bracket.
  static let divider = TokenShape(rawValue: 128)
  static let spaceBefore = TokenShape(rawValue: 256)
  static let spaceAfter = TokenShape(rawValue: 512)
  static let digit = TokenShape(rawValue: 1024)

  /// Marks that part clauses or end them.
  static let punctuation: TokenShape = [.comma, .terminal, .colon, .divider]

  /// The shape of the token in a range of bytes.
  init(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    let first = bytes[range.lowerBound]
    self =
      switch first {
      case 0x41...0x5A: [.word, .capitalized]
      case 0x61...0x7A: .word
      case 0x30...0x39: [.word, .digit]
      case 0x2C: .comma
      case 0x2E, 0x21, 0x3F: .terminal
      case 0x3A: .colon
      case 0x3B, 0x28, 0x29, 0x5B, 0x5D: .divider
      case 0x2D: range.count == 1 || bytes[range.lowerBound + 1] == 0x2D ? .divider : .word
      case 0xE2: Self.general(bytes[range])
      case 0xC3...0xF4: .word
      default: []
      }
    if contains(.capitalized), range.count > 1, bytes[range].allSatisfy({ $0 < 0x61 || $0 > 0x7A }) { insert(.allCapitals) }
    if !contains(.word), QuotationMark(bytes[range]) != nil { insert(.quotationMark) }
    if range.lowerBound == 0 || bytes[range.lowerBound - 1] <= 32 { insert(.spaceBefore) }
    if range.upperBound == bytes.count || bytes[range.upperBound] <= 32 { insert(.spaceAfter) }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The shapes of a document's tokens.
  static func shapes(of document: Document) -> [TokenShape] {
    document.bytes.withUnsafeBufferPointer { bytes in
      document.tokens.map { TokenShape(of: Int($0.start)..<Int($0.end), in: bytes) }
    }
  }

  /// Dashes, quotation marks and what else stands in the block of general punctuation.
  private static func general(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> TokenShape {
    guard bytes.count >= 3, bytes[bytes.startIndex + 1] == 0x80 else { return [] }
    let last = bytes[bytes.startIndex + 2]
    // U+2019 as in ’s begins a word when more follows.
    if last == 0x99 && bytes.count > 3 { return .word }
    return (0x92...0x95).contains(last) ? .divider : []
  }
}
