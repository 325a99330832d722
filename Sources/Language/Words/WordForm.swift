/// What features see of a token: its spelling with digits made alike, its ends, its shape.
package struct WordForm: Sendable {
  /// The spelling in lower case, every digit as 0.
  package var lower: UInt64
  /// The spelling as written, every digit as 0.
  package var exact: UInt64
  /// The first four scalars in lower case, 16 bits each, the first lowest.
  package var prefix: UInt64
  /// The last four scalars in lower case, 16 bits each, the last lowest.
  package var suffix: UInt64
  /// Runs of capitals, small letters, digits and marks, 3 bits a run: "Shi'ite" is capital, small, mark, small.
  package var shape: UInt64

  /// What stands before the first token of a sentence and after its last.
  package static let outside = WordForm(lower: 1, exact: 1, prefix: 1, suffix: 1, shape: 0)

  private init(lower: UInt64, exact: UInt64, prefix: UInt64, suffix: UInt64, shape: UInt64) {
    self.lower = lower
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.shape = shape
  }

  /// The form of a token; linear in its length.
  package init(_ bytes: borrowing Span<UInt8>, in range: Range<Int>) {
    self.init(lower: FeatureHash.seed, exact: FeatureHash.seed, prefix: 0, suffix: 0, shape: 0)
    var count: UInt64 = 0
    var lastKind: UInt64 = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = DecodedScalar(bytes, at: offset)
      offset += scalar.length
      let isDigit = scalar.value &- 0x30 < 10
      let folded = isDigit ? 0x30 : UInt64(LetterCase.folded(scalar.value))
      let kind = Self.kind(of: scalar.value, folded: folded, isDigit: isDigit)
      lower = FeatureHash.quicklyMixed(lower, folded)
      exact = FeatureHash.quicklyMixed(exact, kind == Self.capital ? folded | 1 << 32 : folded)
      if count < 4 { prefix |= (folded & 0xFFFF) << (16 * count) }
      suffix = suffix << 16 | folded & 0xFFFF
      if kind != lastKind, shape >> 57 == 0 { shape = shape << 3 | kind }
      lastKind = kind
      count += 1
    }
  }

  /// The form as it would be without capitals, for text that is all capitals.
  package var uncapitalized: WordForm {
    WordForm(lower: lower, exact: lower, prefix: prefix, suffix: suffix, shape: shape | 1 << 62)
  }

  package var isCapitalized: Bool {
    var first = shape & ~(1 << 62)
    while first > 7 { first >>= 3 }
    return first == Self.capital
  }

  /// Whether the token has letters and all are capitals, and it is longer than one.
  var isAllCapitals: Bool { shape == Self.capital && suffix > 0xFFFF }

  /// Whether the last character is a mark that may end a sentence: neither letter nor digit, no dash and no comma.
  var endsWithMark: Bool { shape & 7 > 3 && shape & 7 != 5 && suffix & 0xFFFF != 0x2C }

  private static let capital: UInt64 = 1

  private static func kind(of scalar: UInt32, folded: UInt64, isDigit: Bool) -> UInt64 {
    if isDigit { return 3 }
    if folded != UInt64(scalar), LetterCase.isUpper(scalar) { return capital }
    switch ScalarClass(scalar) {
    case .letter: return 2
    case .digit: return 3
    case .hyphen, .dash: return 5
    case .period: return 6
    default: return 4
    }
  }
}

extension WordForm {
  /// The forms of tokens.
  package static func forms(of tokens: [Token], in bytes: [UInt8]) -> [WordForm] {
    tokens.map { WordForm(bytes.span, in: Int($0.start)..<Int($0.end)) }
  }

  /// Takes a sentence for small letters where at least three words and four fifths of its words are all capitals.
  package static func lowerCapitals(of forms: inout [WordForm], in sentence: Range<Int>) {
    var letters = 0
    var capitals = 0
    for index in sentence where forms[index].shape == 2 || forms[index].shape == capital || forms[index].isCapitalized {
      letters += 1
      if forms[index].isAllCapitals { capitals += 1 }
    }
    guard capitals >= 3, 5 * capitals >= 4 * letters else { return }
    for index in sentence where forms[index].isCapitalized { forms[index] = forms[index].uncapitalized }
  }
}
