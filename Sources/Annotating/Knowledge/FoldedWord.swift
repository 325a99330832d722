import Language

/// A word of a name or of a text, reduced to what all spellings of it have in common.
///
/// Case, diacritics and apostrophes do not matter (`Da’esh` is `DAESH`), dots in abbreviations do not (`U.S.` is `US`), and the Arabic article
/// is one word in all its forms when a hyphen follows it (`al-`, `el-`, `ash-`). A possessive `’s` is no part of a word. Marks other than
/// hyphens are words too, so that no name is found across them.
struct FoldedWord: Hashable, Sendable {
  /// FNV-1a of the folded letters. Words are compared by this alone: among a million different words the chance that any two meet is below
  /// one in ten million.
  var hash: UInt64
  /// First byte of the word in what was scanned.
  var start: Int
  /// One past its last byte.
  var end: Int
  /// Letters and digits in it.
  var length: Int
  /// Whether it begins with a capital.
  var isCapitalized: Bool
  /// Whether it has letters and all of them are capitals.
  var isAllCapitals: Bool
  /// Whether it begins with a token and ends with one; true of words that come from no document.
  var startsToken = true
  var endsToken = true
  /// The tokens it spans; empty for words that come from no document.
  var tokens = 0..<0

  /// The words of a text.
  static func words(in bytes: [UInt8], _ range: Range<Int>) -> [FoldedWord] {
    var scanner = FoldedWordScanner(bytes, range)
    var words: [FoldedWord] = []
    words.reserveCapacity(range.count / 6 + 1)
    while let word = scanner.next() { words.append(word) }
    return words
  }

  /// The words of a text.
  static func words(in text: String) -> [FoldedWord] {
    let bytes = Array(text.utf8)
    return words(in: bytes, 0..<bytes.count)
  }

  /// The words of a document with the tokens they stand in, in one pass.
  static func words(in document: Document) -> [FoldedWord] {
    var scanner = FoldedWordScanner(document.bytes, 0..<document.bytes.count)
    var words: [FoldedWord] = []
    words.reserveCapacity(document.tokens.count)
    let tokens = document.tokens
    var token = 0
    while var word = scanner.next() {
      while token < tokens.count, Int(tokens[token].end) <= word.start { token += 1 }
      guard token < tokens.count else { break }
      var last = token
      while last + 1 < tokens.count, Int(tokens[last + 1].start) < word.end { last += 1 }
      word.tokens = token..<last + 1
      words.append(word)
    }
    for index in words.indices.dropLast() where words[index + 1].tokens.lowerBound < words[index].tokens.upperBound {
      words[index].endsToken = isBareMark(words[index + 1])
      words[index + 1].startsToken = isBareMark(words[index])
    }
    return words
  }

  /// Whether this is a mark rather than a word: marks that a tokenizer left on a word do not keep it from being found.
  private static func isBareMark(_ word: FoldedWord) -> Bool { word.length == 0 }
}
