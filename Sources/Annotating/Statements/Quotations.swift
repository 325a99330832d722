import Language

/// A mark of quotation, by what it can do.
enum QuotationMark: Hashable, Sendable {
  case opening, closing
  /// `"`, which opens and closes.
  case straight

  /// The mark that a token's bytes are.
  init?(_ bytes: some Collection<UInt8>) {
    switch Array(bytes.prefix(4)) {
    case [0x22], [0xEF, 0xBC, 0x82]: self = .straight
    case [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9E], [0xC2, 0xAB], [0x60, 0x60]: self = .opening
    case [0xE2, 0x80, 0x9D], [0xC2, 0xBB], [0x27, 0x27]: self = .closing
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
  /// For each token the index of its passage, −1 outside.
  private(set) var passageOfToken: [Int32]

  init(_ document: Document, words: WordForms) {
    passageOfToken = Array(repeating: -1, count: document.tokens.count)
    for paragraph in document.paragraphs { pair(paragraph, of: document, words: words) }
    for (index, passage) in passages.enumerated() {
      for token in passage { passageOfToken[token] = Int32(index) }
    }
  }

  /// Whether a token stands within quotation marks or is one.
  func contains(_ token: Int) -> Bool { passageOfToken[token] >= 0 }

  /// The passage that holds a token.
  func passage(of token: Int) -> Range<Int>? {
    passageOfToken[token] < 0 ? nil : passages[Int(passageOfToken[token])]
  }

  /// Whether no word of a range stands outside quotation marks.
  func cover(_ range: Range<Int>, words: WordForms) -> Bool {
    range.allSatisfy { contains($0) || words.shapes[$0].isDisjoint(with: [.word, .digit]) }
  }

  private mutating func pair(_ paragraph: Range<Int>, of document: Document, words: WordForms) {
    var start = 0
    var depth = 0
    for token in paragraph where words.shapes[token].contains(.quotationMark) {
      guard let mark = QuotationMark(document.bytes[document.byteRange(token..<token + 1)]) else { continue }
      if opens(mark, at: token, depth: depth, in: paragraph, words: words) {
        if depth == 0 { start = token }
        depth += 1
      } else if depth > 0 {
        depth -= 1
        if depth == 0 { passages.append(start..<token + 1) }
      }
    }
    if depth > 0, start + 1 < paragraph.upperBound { passages.append(start..<paragraph.upperBound) }
  }

  /// A straight mark opens where none is open, and inside a passage where blanks stand before it and none behind.
  private func opens(_ mark: QuotationMark, at token: Int, depth: Int, in paragraph: Range<Int>, words: WordForms) -> Bool {
    switch mark {
    case .opening: return true
    case .closing: return false
    case .straight:
      let shape = words.shapes[token]
      let clearlyOpens =
        (token == paragraph.lowerBound || shape.contains(.spaceBefore)) && !shape.contains(.spaceAfter)
        && token + 1 < paragraph.upperBound
      let clearlyCloses = shape.contains(.spaceAfter) && !shape.contains(.spaceBefore) && token > paragraph.lowerBound
      return depth == 0 ? !clearlyCloses : clearlyOpens
    }
  }
}
