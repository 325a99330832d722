/// Cuts text into paragraphs and tokens by the conventions of the English Web Treebank (Bies et al. 2012; Universal Dependencies 2).
///
/// A line break ends a paragraph. Blanks, control characters and NUL part tokens. Clitics are tokens ("do|n't", "Iran|'s"), hyphens and slashes between words
/// too ("al|-|Sham"), save after prefixes ("non-lethal") and in numbers; an apostrophe inside a name stays ("Kata'ib"), and one that ends it
/// stays where no quotation is open ("Shia' Al-Sudani"). Addresses stay whole. Linear in the bytes: every look ahead is bounded.
struct Tokenizer {
  /// What a text was cut into.
  struct Result {
    /// Tokens in order.
    var tokens: [Token] = []
    /// Paragraphs as ranges of tokens.
    var paragraphs: [Range<Int>] = []
  }

  let bytes: [UInt8]
  var result = Result()
  /// One past the last byte of the run without blanks that is being read.
  var chunkEnd = 0
  /// Whether that run looks like an address.
  var isAddress = false
  /// Whether a single quotation mark was opened in this paragraph and not closed.
  var isQuoteOpen = false

  /// The tokens and paragraphs of UTF-8 text.
  static func tokens(of bytes: [UInt8]) -> Result {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.readAll()
    return tokenizer.result
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    result.tokens.reserveCapacity(bytes.count / 5)
  }

  private mutating func readAll() {
    var at = 0
    var paragraphStart = 0
    while at < bytes.count {
      let scalar = self.scalar(at)
      switch ScalarClass(scalar.value) {
      case .blank, .extender: at += scalar.length
      case .lineBreak:
        endParagraph(from: &paragraphStart)
        at += scalar.length
      default:
        if at >= chunkEnd { beginChunk(at: at) }
        at = max(readToken(at: at), at + scalar.length)
      }
    }
    endParagraph(from: &paragraphStart)
  }

  private mutating func endParagraph(from start: inout Int) {
    if result.tokens.count > start { result.paragraphs.append(start..<result.tokens.count) }
    start = result.tokens.count
    isQuoteOpen = false
  }

  /// Finds the end of a run without blanks and whether it holds an address.
  private mutating func beginChunk(at start: Int) {
    var at = start
    isAddress = false
    while at < bytes.count {
      let scalar = self.scalar(at)
      let kind = ScalarClass(scalar.value)
      if kind == .blank || kind == .lineBreak { break }
      if scalar.value == 0x3A, byte(at + 1) == 0x2F, byte(at + 2) == 0x2F { isAddress = true }
      if scalar.value == 0x40 { isAddress = true }
      at += scalar.length
    }
    if bytes[start] | 32 == 0x77, byte(start + 1) | 32 == 0x77, byte(start + 2) | 32 == 0x77, byte(start + 3) == 0x2E { isAddress = true }
    chunkEnd = at
  }

  /// Reads the tokens that begin at a byte and returns where the next begins.
  private mutating func readToken(at start: Int) -> Int {
    if isAddress, let end = addressEnd(at: start) { return add(start, end) }
    let scalar = self.scalar(start)
    switch ScalarClass(scalar.value) {
    case .letter: return readWord(at: start)
    case .digit: return readNumber(at: start)
    case .apostrophe: return readApostrophe(at: start)
    case .period:
      if isDigit(start + 1), !isAlphanumeric(before: start) { return readNumber(at: start) }
      return add(start, runEnd(at: start))
    case .mark, .hyphen, .dash: return readMark(at: start)
    default: return add(start, start + scalar.length)
    }
  }

  /// Appends a token and returns its end.
  @discardableResult mutating func add(_ start: Int, _ end: Int) -> Int {
    result.tokens.append(Token(start: start, end: end))
    return end
  }
}

// MARK: Looking at bytes

extension Tokenizer {
  @inline(__always)
  func scalar(_ at: Int) -> DecodedScalar { DecodedScalar(bytes.span, at: at) }

  /// The byte at an offset, zero beyond the end.
  @inline(__always)
  func byte(_ at: Int) -> UInt8 { at >= 0 && at < bytes.count ? bytes[at] : 0 }

  func isDigit(_ at: Int) -> Bool { byte(at) &- 0x30 < 10 }

  func scalarClass(at: Int) -> ScalarClass { at < bytes.count ? ScalarClass(scalar(at).value) : .blank }

  func isLetter(_ at: Int) -> Bool { scalarClass(at: at) == .letter }

  func isUpper(_ at: Int) -> Bool { at < bytes.count && LetterCase.isUpper(scalar(at).value) }

  /// Where the scalar before an offset begins.
  func before(_ at: Int) -> Int {
    var start = at - 1
    while start > 0, bytes[start] & 0xC0 == 0x80, at - start < 4 { start -= 1 }
    return start
  }

  func isAlphanumeric(before at: Int) -> Bool {
    guard at > 0 else { return false }
    let kind = ScalarClass(scalar(before(at)).value)
    return kind == .letter || kind == .digit
  }

  /// One past the letters, digits and what belongs to them from an offset on.
  func lettersEnd(at start: Int, digits: Bool) -> Int {
    var at = start
    while at < bytes.count {
      let scalar = self.scalar(at)
      let kind = ScalarClass(scalar.value)
      guard kind == .letter || kind == .extender || (digits && kind == .digit) else { break }
      at += scalar.length
    }
    return at
  }

  /// One past the run of one same byte.
  func runEnd(at start: Int) -> Int {
    var at = start + 1
    while at < bytes.count, bytes[at] == bytes[start] { at += 1 }
    return at
  }

  func word(_ start: Int, _ end: Int) -> Word { Word(bytes.span, in: start..<end) }

  /// One past an address that begins at an offset, trailing punctuation left out; nil where none begins.
  private func addressEnd(at start: Int) -> Int? {
    guard isLetter(start) || isDigit(start) || byte(start) == 0x40 else { return nil }
    var end = start
    var looksRight = byte(start) == 0x40 && isLetter(start + 1)
    // No address is longer; a bound keeps a text without blanks linear.
    let limit = min(chunkEnd, start + 1000)
    while end < limit {
      let byte = bytes[end]
      if [0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x60, 0x7C].contains(byte) || scalar(end).value == 0x201D { break }
      if byte == 0x40 || (byte == 0x3A && self.byte(end + 1) == 0x2F && self.byte(end + 2) == 0x2F) { looksRight = true }
      end += scalar(end).length
    }
    if bytes[start] | 32 == 0x77, byte(start + 1) | 32 == 0x77, byte(start + 2) | 32 == 0x77, byte(start + 3) == 0x2E { looksRight = true }
    guard looksRight else { return nil }
    while end > start + 1 {
      let last = before(end)
      let value = scalar(last).value
      guard [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x27, 0x2019].contains(value) else { break }
      end = last
    }
    return end
  }
}
