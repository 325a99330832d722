import Language

/// Cuts the entities that Language found down to names.
struct NameTrimmer: Sendable {
  private let words: Words
  /// The end of the table's name that starts at a token.
  private let ends: [Int: Int]

  init(words: Words, known: [KnownName]) {
    self.words = words
    ends = Dictionary(known.map { ($0.tokens.lowerBound, $0.tokens.upperBound) }) { first, _ in first }
  }

  /// The name within an entity; nil where only articles and titles stand, and for addresses.
  func span(_ entity: Entity) -> NameSpan? {
    let cut = withoutCompound(entity.tokens)
    var (start, end) = (cut.lowerBound, cut.upperBound)
    while start < end, Self.articles.contains(words[start]) || words.shape(start) == .mark || Self.possessives.contains(words[start]) {
      start += 1
    }
    if end - start > 1, isDayBeside(start) {
      start += 1
      guard words.isCapitalised(start) else { return nil }
    }
    // "Deputy Secretary of State for Regional Security Mira Resnick": what a title ran into is no name.
    if start > 0, words.isTitle(start), words.isTitle(start - 1), words.title(endingAt: start - 1) == nil {
      while start < end, words.isTitle(start) { start += 1 }
      guard words.isCapitalised(start) else { return nil }
    }
    while end > start, Self.possessives.contains(words[end - 1]) || words.shape(end - 1) == .mark && words[end - 1] != "." { end -= 1 }
    // "Iraqi Foreign Minister Fuad Hussein" is a country, a title and a name.
    if let country = ends[start], country < end, titleEnd(country..<end) > country { start = country }
    let titled = isBody(entity.label, endingAt: end - 1) ? start : titleEnd(start..<end)
    guard titled < end, !(titled..<end).contains(where: isAddress), !isMoney(titled..<end), !isCredit(titled) else { return nil }
    let title = titled > start ? start..<titled : titleBefore(start)
    return NameSpan(tokens: titled..<end, label: title == nil ? entity.label : .person, title: title)
  }

  /// *General Postal Company*: no title opens the name of a body that its last word shows to be one.
  private func isBody(_ label: Entity.Label, endingAt last: Int) -> Bool { label == .organization && NameHeads.kind(words[last]) != nil }

  /// *UN-led* speaks of the UN, *anti-Houthi* of the Houthis.
  private func withoutCompound(_ tokens: Range<Int>) -> Range<Int> {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while end - start > 2, words[end - 2] == "-", words.shape(end - 1) == .lower { end -= 2 }
    while end - start > 2, words[start + 1] == "-", words.shape(start) == .lower, words[start] != "al", words[start] != "el" { start += 2 }
    return start..<end
  }

  /// Whether a day only stands before a name, as in *on Friday Ford Motor Company announced*, rather than in one, as in *the Sunday Times*.
  private func isDayBeside(_ token: Int) -> Bool {
    Words.days.contains(words[token]) && (Self.wordsBeforeDays.contains(words[token - 1]) || ends[token + 1] != nil)
  }

  private func isAddress(_ token: Int) -> Bool {
    let bytes = words.document.bytes[words.document.byteRange(token..<token + 1)]
    return bytes.contains(UInt8(ascii: "@")) || bytes.starts(with: "http".utf8) || bytes.starts(with: "www.".utf8)
  }

  /// *Image: Jane Roe*, under a picture, names whoever took it.
  private func isCredit(_ start: Int) -> Bool { words[start - 1] == ":" && Self.pictures.contains(words[start - 2]) }

  /// *US$ 20*, *U.S. dollars*: money speaks of no state.
  func isMoney(_ tokens: Range<Int>) -> Bool { Self.currencies.contains(words[tokens.upperBound]) || words[tokens.upperBound - 1] == "us$" }

  /// One past the title that a name starts with: *Foreign Minister Fuad Hussein*, *General Sir Richard Dannatt*.
  private func titleEnd(_ range: Range<Int>) -> Int {
    var end = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if words.isTitle(index) {
        index += 1
        if index < range.upperBound, words[index] == "." { index += 1 }
        if index + 1 < range.upperBound, words[index] == "of", RoleModifiers.contains(words[index + 1]) {
          index += 2
          while index < range.upperBound, RoleModifiers.contains(words[index]) || words[index] == "and" { index += 1 }
        }
        end = index
      } else if RoleModifiers.contains(words[index]), index + 1 < range.upperBound {
        index += 1
      } else {
        break
      }
    }
    return end
  }

  /// The title in the words before a name: *prime minister Gordon Brown*, *Secretary of State Colin Powell*.
  func titleBefore(_ start: Int) -> Range<Int>? {
    let sentence = words.firstToken(ofSentenceAt: start)
    var begin = start
    var index = start - 1
    if index > sentence, words[index] == "." { index -= 1 }
    while index >= sentence, start - index <= 8 {
      let isFound = begin < start
      if words.isTitle(index) || isFound && RoleModifiers.contains(words[index]) {
        begin = index
      } else if !isFound, RoleModifiers.contains(words[index]), index - 2 >= sentence, words[index - 1] == "of", words.isTitle(index - 2) {
        begin = index - 2
        index -= 2
      } else if !(isFound && words[index] == "and" && index > sentence && words.isTitle(index - 1) && !isAnother(titleEndingAt: index - 1))
      {
        break
      }
      index -= 1
    }
    return begin < start ? begin..<start : nil
  }

  /// Whether somebody else is meant by a title before *and*: *the Secretary and Foreign Minister Shoukry* are two.
  private func isAnother(titleEndingAt end: Int) -> Bool {
    var start = end
    while words.isTitle(start - 1) || RoleModifiers.contains(words[start - 1]) { start -= 1 }
    return words[start - 1] == "the"
  }

  private static let articles: Set = ["the", "a", "an"]
  private static let currencies: Set = [
    "$", "dollar", "dollars", "pound", "pounds", "euro", "euros", "rupee", "rupees", "peso", "pesos", "yen", "won", "lira",
  ]
  private static let pictures: Set = ["image", "photo", "photograph", "picture", "photographer", "credit", "screenshot"]
  private static let wordsBeforeDays: Set = ["on", "last", "next", "this", "early", "late", "since", "until", "by", "before", "after"]
  private static let possessives: Set = ["'s", "'", "s'"]
}
