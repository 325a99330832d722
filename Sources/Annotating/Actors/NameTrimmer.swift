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

  /// The name within an entity; nil where only articles and titles stand.
  func span(_ entity: Entity) -> NameSpan? {
    var (start, end) = (entity.tokens.lowerBound, entity.tokens.upperBound)
    while start < end, Self.articles.contains(words[start]) || words.shape(start) == .mark { start += 1 }
    while end > start, Self.possessives.contains(words[end - 1]) || words.shape(end - 1) == .mark && words[end - 1] != "." { end -= 1 }
    // "Iraqi Foreign Minister Fuad Hussein" is a country, a title and a name.
    if let country = ends[start], country < end, titleEnd(country..<end) > country { start = country }
    let titled = titleEnd(start..<end)
    guard titled < end else { return nil }
    let title = titled > start ? start..<titled : titleBefore(start)
    return NameSpan(tokens: titled..<end, label: title == nil ? entity.label : .person, title: title)
  }

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
      } else if !(isFound && words[index] == "and" && index > sentence && words.isTitle(index - 1)) {
        break
      }
      index -= 1
    }
    return begin < start ? begin..<start : nil
  }

  private static let articles: Set = ["the", "a", "an"]
  private static let possessives: Set = ["'s", "'", "s'"]
}
