/// Finds the words of a text in one pass over its bytes.
struct FoldedWordScanner {
  private let bytes: [UInt8]
  private let limit: Int
  private var position: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    limit = range.upperBound
  }

  /// The next word, or nil at the end.
  mutating func next() -> FoldedWord? {
    while position < limit {
      let (scalar, width) = scalar(at: position)
      switch LetterFolding.effect(of: scalar) {
      case .letters, .otherLetter: return word()
      case .blank, .apostrophe, .nothing: position += width
      case .hyphen:
        let isDash = position > 0 && bytes[position - 1] == 0x20
        position += width
        if isDash { return mark(scalar, from: position - width) }
      case .mark:
        position += width
        if scalar == 0x26 { return ampersand() }
        if scalar == 0x2E && dotIsSilent { continue }
        return mark(scalar, from: position - width)
      }
    }
    return nil
  }

  // MARK: Words

  private var hash: UInt64 = FNV.basis
  private var length = 0
  private var capitals = 0
  private var lowerCase = 0
  private var dots = 0
  /// Whether a full stop here belongs to the abbreviation before it (`St.`, `U.S.`) rather than ending a sentence.
  private var dotIsSilent = false

  private mutating func word() -> FoldedWord {
    hash = FNV.basis
    (length, capitals, lowerCase, dots) = (0, 0, 0, 0)
    let start = position
    var end = position
    var isCapitalized = false
    scan: while position < limit {
      let (scalar, width) = scalar(at: position)
      switch LetterFolding.effect(of: scalar) {
      case .letters(let first, let second, let isCapital):
        if length == 0 { isCapitalized = isCapital }
        add(first)
        if let second { add(second) }
        if isCapital { capitals += 1 } else if first > 57 { lowerCase += 1 }
      case .otherLetter:
        for offset in position..<position + width { hash = FNV.adding(bytes[offset], to: hash) }
        length += 1
        lowerCase += 1
      case .apostrophe:
        guard letterFollows(position + width), !possessiveFollows(position + width) else { break scan }
      case .nothing: break
      case .mark:
        guard scalar == 0x2E, length == dots + 1, abbreviationContinues(position + width) else { break scan }
        dots += 1
      case .hyphen, .blank: break scan
      }
      position += width
      end = position
    }
    dotIsSilent = dots > 0 || (length <= 3 && isCapitalized)
    foldArticle()
    skipPossessive()
    return FoldedWord(
      hash: hash, start: start, end: end, length: length, isCapitalized: isCapitalized, isAllCapitals: capitals > 0 && lowerCase == 0)
  }

  private mutating func add(_ letter: UInt8) {
    hash = FNV.adding(letter, to: hash)
    length += 1
  }

  /// `el`, and the assimilated articles before a hyphen, become `al`.
  private mutating func foldArticle() {
    guard length == 2 || length == 3 else { return }
    let hyphenFollows = position < limit && bytes[position] == 0x2D
    if hash == FNV.el || (hyphenFollows && FNV.assimilatedArticles.contains(hash)) { hash = FNV.al }
  }

  private mutating func skipPossessive() {
    guard position < limit else { return }
    let (scalar, width) = scalar(at: position)
    if case .apostrophe = LetterFolding.effect(of: scalar), possessiveFollows(position + width) { position += width + 1 }
  }

  private func letterFollows(_ place: Int) -> Bool {
    guard place < limit else { return false }
    return switch LetterFolding.effect(of: scalar(at: place).scalar) {
    case .letters, .otherLetter: true
    default: false
    }
  }

  private func possessiveFollows(_ place: Int) -> Bool {
    place < limit && bytes[place] | 32 == UInt8(ascii: "s") && !letterFollows(place + 1)
  }

  /// Whether what follows a dot is one capital that ends there or before another dot.
  private func abbreviationContinues(_ place: Int) -> Bool {
    guard place < limit, bytes[place] >= 65, bytes[place] <= 90 else { return false }
    return !letterFollows(place + 1)
  }

  // MARK: Marks

  private mutating func mark(_ scalar: UInt32, from start: Int) -> FoldedWord {
    var hash = FNV.basis
    hash = FNV.adding(0, to: hash)
    for byte in bytes[start..<position] { hash = FNV.adding(byte, to: hash) }
    dotIsSilent = false
    return FoldedWord(hash: hash, start: start, end: position, length: 0, isCapitalized: false, isAllCapitals: false)
  }

  private mutating func ampersand() -> FoldedWord {
    dotIsSilent = false
    return FoldedWord(hash: FNV.and, start: position - 1, end: position, length: 3, isCapitalized: false, isAllCapitals: false)
  }

  // MARK: Scalars

  /// Decodes one scalar; a malformed byte is a mark.
  private func scalar(at place: Int) -> (scalar: UInt32, width: Int) {
    let lead = bytes[place]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard width > 1, place + width <= limit else { return (0x80, 1) }
    var value = UInt32(lead) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (value, width)
  }
}

/// The hash function FNV-1a of 64 bits (Fowler, Noll and Vo 1991).
enum FNV {
  static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  static let el = hash("el")
  static let al = hash("al")
  static let and = hash("and")
  /// The article before letters it takes the sound of: `ash-Sharaa`, `an-Nusra`, `as-Saud`.
  static let assimilatedArticles: Set<UInt64> = Set(["as", "ash", "an", "ar", "at", "ad", "az", "ul"].map(hash))

  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  static func hash(_ text: String) -> UInt64 { text.utf8.reduce(basis) { adding($1, to: $0) } }
}
