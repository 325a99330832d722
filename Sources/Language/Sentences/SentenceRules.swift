/// Where sentences end by rule: marks, what closes after them, abbreviations, and how the next word begins.
struct SentenceRules {
  /// For every token, whether a sentence begins there by rule within its paragraph; linear in the number of tokens.
  func beginnings(in document: Document) -> [Bool] {
    var beginnings = [Bool](repeating: false, count: document.tokens.count)
    for paragraph in document.paragraphs {
      var token = paragraph.lowerBound
      while token < paragraph.upperBound {
        let end = mayEnd(at: token, in: document) ? closed(token + 1, in: document, limit: min(paragraph.upperBound, token + 8)) : token
        if end > token, end < paragraph.upperBound, begins(at: end, after: token, in: document) {
          beginnings[end] = true
          token = end
        } else {
          token += 1
        }
      }
    }
    return beginnings
  }

  /// The sentences of all paragraphs, as ranges of tokens.
  func sentences(of document: Document) -> [Range<Int>] {
    let beginnings = beginnings(in: document)
    return document.paragraphs.flatMap { paragraph in
      let starts = [paragraph.lowerBound] + paragraph.dropFirst().filter { beginnings[$0] }
      return zip(starts, starts.dropFirst() + [paragraph.upperBound]).map { $0..<$1 }
    }
  }

  /// Past closing quotation marks and brackets that stand right after a mark.
  private func closed(_ token: Int, in document: Document, limit: Int) -> Int {
    var end = token
    while end < limit, !document.isSpaced(before: end), Self.closers.contains(document.word(end)) { end += 1 }
    return end
  }

  private func mayEnd(at token: Int, in document: Document) -> Bool {
    let last = document.bytes[Int(document.tokens[token].end) - 1]
    if last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?") { return true }
    return last >= 0x80 && Self.enders.contains(document.word(token))
  }

  /// Whether a sentence begins at a token, where the last one may end with `mark`.
  private func begins(at token: Int, after mark: Int, in document: Document) -> Bool {
    let isFullStop = Self.enders.contains(document.word(mark)) || document.tokens[mark].end - document.tokens[mark].start == 1
    guard document.isSpaced(before: token) || (isFullStop && document.isCapitalized(token)) else { return false }
    let first = firstWord(from: token, in: document)
    if isFullStop { return first.map { !isLowerCase($0, in: document) } ?? true }
    // The mark belongs to an abbreviation: only a word that likes to begin sentences ends the one before.
    guard let first, !Abbreviations.announces(document.word(mark)) else { return false }
    return document.isCapitalized(first) && Self.beginners.contains(document.word(first))
  }

  /// The first token at or after a place that is neither a quotation mark nor a bracket.
  private func firstWord(from token: Int, in document: Document) -> Int? {
    var first = token
    while first < document.tokens.count, first < token + 4 {
      guard Self.openers.contains(document.word(first)) else { return first }
      first += 1
    }
    return nil
  }

  private func isLowerCase(_ token: Int, in document: Document) -> Bool {
    let scalar = DecodedScalar(document.bytes.span, at: Int(document.tokens[token].start)).value
    return ScalarClass(scalar) == .letter && !LetterCase.isUpper(scalar) && LetterCase.hasCase(scalar)
  }

  private static let enders = Set(words: ". ! ? … 。 ！ ？ ۔ ؟ । .. ... .... !! !!! ?? ??? ?! !?")
  private static let closers = Set(words: "\" ” ’ ' '' » ) ] } 」 』")
  private static let openers = Set(words: "\" “ ‘ ' `` « ( [ { 「 『 - – — • · *")
  private static let beginners = Set(
    words: """
      the a an he she it they we i you this that these those there his her its their our my in on at by for from with but and or so yet as if when while
      after before since although though because however meanwhile according also still now then what who why how where which no not some many most all both
      each every one two another other earlier later last more asked mr ms mrs under during despite
      """)
}
