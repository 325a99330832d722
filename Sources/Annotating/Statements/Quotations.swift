import Language

/// A mark of quotation, by what it can do.
enum QuotationMark: Hashable, Sendable {
  case opening, closing
  /// `"`, which opens and closes.
  case straight

  /// The mark that a token's bytes are; single quotation marks are none, for most of them are apostrophes.
  init?(_ bytes: some Collection<UInt8>) {
    guard let first = bytes.first, bytes.count <= 3 else { return nil }
    switch first {
    case 0x22 where bytes.count == 1: self = .straight
    case 0x60 where bytes.elementsEqual([0x60, 0x60]): self = .opening
    case 0x27 where bytes.elementsEqual([0x27, 0x27]): self = .closing
    case 0xC2 where bytes.elementsEqual([0xC2, 0xAB]): self = .opening
    case 0xC2 where bytes.elementsEqual([0xC2, 0xBB]): self = .closing
    case 0xE2 where bytes.elementsEqual([0xE2, 0x80, 0x9C]) || bytes.elementsEqual([0xE2, 0x80, 0x9E]): self = .opening
    case 0xE2 where bytes.elementsEqual([0xE2, 0x80, 0x9D]): self = .closing
    case 0xEF where bytes.elementsEqual([0xEF, 0xBC, 0x82]): self = .straight
    default: return nil
    }
  }
}

/// The passages of a document in double quotation marks.
///
/// Marks are paired within a paragraph, nested ones by depth; a passage left open runs to the end of its paragraph, as in speech that
/// is quoted over several. A closing mark without an opening one is ignored.
struct Quotations: Sendable {
  /// The passages in order, their marks included; none overlaps another.
  private(set) var passages: [Range<Int>] = []
  /// Whether the passage of the same index was left open.
  private(set) var isOpen: [Bool] = []
  /// For each token the index of its passage, −1 outside.
  private(set) var passageOfToken: [Int32]

  init(_ document: Document, shapes: [TokenShape]) {
    passageOfToken = Array(repeating: -1, count: document.tokens.count)
    for paragraph in document.paragraphs { pair(paragraph, of: document, shapes: shapes) }
    for (index, passage) in passages.enumerated() {
      for token in passage { passageOfToken[token] = Int32(index) }
    }
  }

  init(_ document: Document) { self.init(document, shapes: TokenShape.shapes(of: document)) }

  /// Whether a token stands within quotation marks or is one.
  func contains(_ token: Int) -> Bool { passageOfToken[token] >= 0 }

  /// Whether a token stands in a passage whose closing mark is there.
  func isClosed(at token: Int) -> Bool { passageOfToken[token] >= 0 && !isOpen[Int(passageOfToken[token])] }

  /// The passage that holds a token.
  func passage(of token: Int) -> Range<Int>? {
    passageOfToken[token] < 0 ? nil : passages[Int(passageOfToken[token])]
  }

  private mutating func pair(_ paragraph: Range<Int>, of document: Document, shapes: [TokenShape]) {
    var start = 0
    var depth = 0
    for token in paragraph where shapes[token].contains(.quotationMark) {
      guard let mark = QuotationMark(document.bytes[document.byteRange(token..<token + 1)]) else { continue }
      if opens(mark, shape: shapes[token], isFirst: token == paragraph.lowerBound, depth: depth) {
        if depth == 0 { start = token }
        depth += 1
      } else if depth > 0 {
        depth -= 1
        if depth == 0 { close(start..<token + 1, isOpen: false) }
      }
    }
    if depth > 0, start + 1 < paragraph.upperBound { close(start..<paragraph.upperBound, isOpen: true) }
  }

  private mutating func close(_ passage: Range<Int>, isOpen open: Bool) {
    passages.append(passage)
    isOpen.append(open)
  }

  /// A straight mark opens where none is open, and inside a passage where blanks stand before it and none behind.
  private func opens(_ mark: QuotationMark, shape: TokenShape, isFirst: Bool, depth: Int) -> Bool {
    switch mark {
    case .opening: return true
    case .closing: return false
    case .straight:
      if depth > 0 { return !isFirst && shape.contains(.spaceBefore) && !shape.contains(.spaceAfter) }
      return isFirst || shape.contains(.spaceBefore) || !shape.contains(.spaceAfter)
    }
  }
}
