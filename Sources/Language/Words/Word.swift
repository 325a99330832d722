/// A word whatever its case, as a number: two tokens with equal words are spelt alike but for case and the shape of an apostrophe.
///
/// Made for sets and tables that are asked for every token: `sayings.contains(document.word(index))` allocates nothing.
/// A 64-bit hash, so that two different words of a corpus are never met equal in practice.
public struct Word: Hashable, Sendable {
  let hash: UInt64

  /// The word of a spelling.
  public init(_ spelling: String) {
    let bytes = Array(spelling.utf8)
    self.init(bytes.span)
  }

  /// The word of UTF-8 bytes; linear in their number.
  init(_ bytes: borrowing Span<UInt8>) {
    self.init(bytes, in: 0..<bytes.count)
  }

  init(_ bytes: borrowing Span<UInt8>, in range: Range<Int>) {
    var hash = FeatureHash.seed
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = DecodedScalar(bytes, at: offset)
      hash = FeatureHash.mixed(hash, UInt64(LetterCase.folded(scalar.value)))
      offset += scalar.length
    }
    self.hash = hash
  }

  /// Feeds the hash, which is a good one already.
  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension Set<Word> {
  /// The words of spellings parted by blanks.
  public init(words spellings: String) {
    self = Set(spellings.split(whereSeparator: \.isWhitespace).map { Word(String($0)) })
  }
}

extension Document {
  /// The word at a token; linear in its length, allocates nothing.
  public func word(_ token: Int) -> Word {
    Word(bytes.span, in: Int(tokens[token].start)..<Int(tokens[token].end))
  }

  /// Whether a token begins with an upper-case letter.
  public func isCapitalized(_ token: Int) -> Bool {
    LetterCase.isUpper(DecodedScalar(bytes.span, at: Int(tokens[token].start)).value)
  }

  /// Whether blanks or nothing stand before a token.
  public func isSpaced(before token: Int) -> Bool {
    token == 0 || tokens[token - 1].end < tokens[token].start
  }

  /// The spelling of a token in lower case.
  public func lowercased(_ token: Int) -> String {
    let range = Int(tokens[token].start)..<Int(tokens[token].end)
    if bytes[range].allSatisfy({ $0 < 0x80 }) {
      return String(unsafeUninitializedCapacity: range.count) { spelling in
        for offset in 0..<range.count { spelling[offset] = UInt8(LetterCase.folded(UInt32(bytes[range.lowerBound + offset]))) }
        return range.count
      }
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text(token).unicodeScalars { scalars.append(Unicode.Scalar(LetterCase.folded(scalar.value)) ?? scalar) }
    return String(scalars)
  }
}
