/// A document as the name recogniser reads it: words, candidates, runs of capitals, gazetteer matches, and what the rest of the document tells.
package struct NameText {
  /// How the letters of a sentence are set.
  enum Setting: UInt8 {
    case running, titleCase, allCaps
  }

  var tokens: [NameToken]
  let sentences: [Range<Int>]
  /// Whether a token may be in a name.
  package internal(set) var isCandidate: [Bool]
  /// The setting of each token's sentence.
  var settings: [Setting]
  /// Whether only marks stand before a token in its sentence.
  var startsSentence: [Bool]
  /// The run of name-like tokens around each token, empty for the others; joined by hyphens only.
  var runs: [Range<Int32>]
  /// The same, joined by connecting words such as "of" and "for" too.
  var wideRuns: [Range<Int32>]
  /// For each token the gazetteer classes that cover it: bit `4 × class + position`.
  var phrases: [UInt32]
  var memory: NameMemory

  /// Reads a document's tokens; time and space linear in its length.
  package init(_ document: Document, lexicon: NameLexicon) {
    sentences = document.sentences
    let count = document.tokens.count
    tokens = Self.tokens(of: document, lexicon: lexicon)
    isCandidate = [Bool](repeating: false, count: count)
    settings = [Setting](repeating: .running, count: count)
    startsSentence = [Bool](repeating: false, count: count)
    runs = [Range<Int32>](repeating: 0..<0, count: count)
    wideRuns = runs
    phrases = [UInt32](repeating: 0, count: count)
    memory = NameMemory()
    for sentence in sentences {
      findSetting(of: sentence)
      findCandidates(in: sentence)
      findRuns(in: sentence)
      findPhrases(in: sentence, lexicon: lexicon)
    }
    memory = NameMemory(self, bytes: document.bytes, places: document.tokens)
  }

  private static func tokens(of document: Document, lexicon: NameLexicon) -> [NameToken] {
    var scratch: [UInt8] = []
    var tokens: [NameToken] = []
    tokens.reserveCapacity(document.tokens.count)
    let bytes = document.bytes.span
    var end: Int32 = -1
    for place in document.tokens {
      var token = NameToken(bytes, in: Int(place.start)..<Int(place.end), folded: &scratch)
      token.isGlued = place.start == end
      token.word = lexicon.word(token)
      end = place.end
      tokens.append(token)
    }
    return tokens
  }

  private mutating func findSetting(of sentence: Range<Int>) {
    var lower = 0
    var upper = 0
    var allCaps = 0
    var isAtStart = true
    for index in sentence {
      startsSentence[index] = isAtStart
      let token = tokens[index]
      switch token.form {
      case .lower: if token.scalarCount > 3 { lower += 1 }
      case .capitalized, .mixed: upper += 1
      case .allCaps: allCaps += 1
      case .number, .mark: continue
      }
      isAtStart = false
    }
    var setting = Setting.running
    if allCaps >= 3, allCaps * 10 >= (lower + upper + allCaps) * 8 {
      setting = .allCaps
    } else if upper + allCaps >= 4, (upper + allCaps) * 10 >= (lower + upper + allCaps) * 7 {
      setting = .titleCase
    }
    guard setting != .running else { return }
    for index in sentence { settings[index] = setting }
  }

  /// Whether a token is written as a name and no word that capitals stand on for another reason.
  func isNameLike(_ index: Int) -> Bool {
    tokens[index].hasUpper
      && !(tokens[index].word.classes.contains(.usuallyLower) && (startsSentence[index] || settings[index] != .running))
  }

  /// Capitals, numbers beside them, and the small words that names are joined by.
  private mutating func findCandidates(in sentence: Range<Int>) {
    var lastUpper = -10
    for index in sentence where tokens[index].hasUpper {
      isCandidate[index] = true
      if index - lastUpper <= 4, (lastUpper + 1..<index).allSatisfy({ NameConnector.joins(tokens[$0]) }) {
        for between in max(lastUpper + 1, sentence.lowerBound)..<index { isCandidate[between] = true }
      }
      var before = index - 1
      while before >= sentence.lowerBound, index - before <= 2, NameConnector.leads(tokens[before]) {
        isCandidate[before] = true
        before -= 1
      }
      lastUpper = index
    }
    for index in sentence.dropFirst() where !isCandidate[index] && isCandidate[index - 1] {
      let token = tokens[index]
      isCandidate[index] = token.form == .number || (token.isGlued && (NameConnector.isHyphen(token) || tokens[index - 1].form == .mark))
    }
  }

  private mutating func findRuns(in sentence: Range<Int>) {
    var start = sentence.lowerBound
    var wideStart = -1
    var wideEnd = -1
    while start < sentence.upperBound {
      guard isNameLike(start) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < sentence.upperBound {
        if isNameLike(end) {
          end += 1
        } else if end + 1 < sentence.upperBound, NameConnector.isHyphen(tokens[end]), tokens[end].isGlued, tokens[end + 1].isGlued,
          isNameLike(end + 1)
        {
          end += 2
        } else {
          break
        }
      }
      for index in start..<end { runs[index] = Int32(start)..<Int32(end) }
      if wideStart < 0 || start - wideEnd > 2 || !(wideEnd..<start).allSatisfy({ NameConnector.isPreposition(tokens[$0]) }) {
        wideStart = start
      }
      wideEnd = end
      for index in wideStart..<wideEnd { wideRuns[index] = Int32(wideStart)..<Int32(wideEnd) }
      start = end
    }
  }

  private mutating func findPhrases(in sentence: Range<Int>, lexicon: NameLexicon) {
    for start in sentence where tokens[start].hasUpper {
      var hash = NameHash.empty
      var best: (end: Int, classes: PhraseClasses)?
      for end in start..<min(start + 8, sentence.upperBound) {
        hash = NameLexicon.extending(hash, by: tokens[end].folded)
        guard let classes = lexicon.phrase(hash) else { break }
        if classes.rawValue & 127 != 0 { best = (end + 1, classes) }
        if !classes.contains(.begins) { break }
      }
      if let best { mark(start..<best.end, best.classes) }
    }
  }

  private mutating func mark(_ range: Range<Int>, _ classes: PhraseClasses) {
    for kind in 0..<PhraseClasses.count where classes.rawValue & 1 << UInt8(kind) != 0 {
      for index in range {
        let position = NameTag.Position(of: index, in: range)
        phrases[index] |= 1 << UInt32(4 * kind + position.rawValue)
      }
    }
  }
}

extension NameText {
  /// Keeps the tags of a first reading for the second.
  package mutating func remember(_ tags: [UInt8]) { memory.remember(tags) }

  /// Whether this is the second reading.
  var isRemembering: Bool { !memory.tags.isEmpty }

  /// Whether the first reading saw a token's word elsewhere too.
  func remembers(_ index: Int) -> Bool { memory.recollection(of: index) != nil }

  /// How a token is written and set, as one small number.
  package func writing(of index: Int) -> UInt32 {
    UInt32(tokens[index].form.rawValue) << 3 | UInt32(settings[index].rawValue) << 1 | (startsSentence[index] ? 1 : 0)
  }
}
