/// What is known of words before reading: distributional clusters, usual case, and gazetteers.
package struct NameLexicon: Sendable {
  /// What the lexicon says of a word.
  struct Word {
    /// Clusters from fine to coarse, counted from 1; 0 where the word has none.
    var fine: UInt16 = 0
    var middle: UInt16 = 0
    var coarse: UInt16 = 0
    var classes = WordClasses()
  }

  private let forms: HashedTable
  private let words: HashedTable
  private let phrases: HashedTable
  private let hierarchy: [(middle: UInt16, coarse: UInt16)]

  /// Builds the tables that look words up.
  package init(_ source: NameLexiconSource) {
    forms = HashedTable(keys: source.formKeys) { UInt32(source.formClusters[$0]) }
    words = HashedTable(keys: source.wordKeys) { UInt32(source.wordClasses[$0]) }
    phrases = HashedTable(keys: source.phraseKeys) { UInt32(source.phraseClasses[$0]) }
    hierarchy = [(0, 0)] + zip(source.middleOfFine, source.coarseOfFine).map { (middle: $0, coarse: $1) }
  }

  /// What is known of a token: its cluster as written, else with only its first letter in upper case, else in lower case.
  @inline(__always)
  func word(_ token: NameToken) -> Word {
    var word = Word()
    word.classes.rawValue = UInt16(truncatingIfNeeded: words[token.folded] ?? 0)
    guard let fine = forms[token.exact] ?? forms[token.titled] ?? forms[token.folded], Int(fine) < hierarchy.count else { return word }
    word.fine = UInt16(truncatingIfNeeded: fine)
    word.middle = hierarchy[Int(fine)].middle
    word.coarse = hierarchy[Int(fine)].coarse
    return word
  }

  /// The classes of a phrase of the gazetteer by its hash; `begins` where a longer phrase goes on from here.
  @inline(__always)
  func phrase(_ hash: UInt32) -> PhraseClasses? {
    phrases[hash].map { PhraseClasses(rawValue: UInt8(truncatingIfNeeded: $0)) }
  }

  /// The hash of a phrase with one more word, in lower case.
  @inline(__always)
  package static func extending(_ phrase: UInt32, by folded: UInt32) -> UInt32 { NameHash.feature(0, phrase, folded) }
}

/// What a single word usually is.
package struct WordClasses: OptionSet, Sendable {
  package var rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }
  /// Nine of ten times in lower case where the place allows either.
  package static let usuallyLower = Self(rawValue: 1)
  /// Nine of ten times in upper case.
  package static let usuallyUpper = Self(rawValue: 2)
  package static let givenName = Self(rawValue: 4)
  package static let surname = Self(rawValue: 8)
  package static let title = Self(rawValue: 16)
  package static let calendar = Self(rawValue: 32)
  package static let facility = Self(rawValue: 64)
}

/// What a phrase of the gazetteer names.
package struct PhraseClasses: OptionSet, Sendable {
  package var rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let country = Self(rawValue: 1)
  package static let demonym = Self(rawValue: 2)
  package static let place = Self(rawValue: 4)
  package static let organization = Self(rawValue: 8)
  package static let armedGroup = Self(rawValue: 16)
  package static let person = Self(rawValue: 32)
  /// A longer phrase begins with this one.
  package static let begins = Self(rawValue: 128)
  /// How many classes there are, ``begins`` aside.
  static let count = 6
}
