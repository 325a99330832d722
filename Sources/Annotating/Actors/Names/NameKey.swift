/// The words of a name that tell it apart: without marks, hyphens, the Arabic article, and *Jr.*
struct NameKey: Hashable, Sendable {
  let words: [String]

  init(_ name: String) {
    var words: [[UInt8]] = [[]]
    for scalar in name.unicodeScalars {
      switch LetterFolding.effect(of: scalar.value) {
      case .letters(let first, let second, _): words[words.count - 1] += [first] + (second.map { [$0] } ?? [])
      case .otherLetter: words[words.count - 1] += String(scalar).utf8
      case .apostrophe, .nothing: break
      case .hyphen, .blank: words.append([])
      case .mark: if scalar != "." { words.append([]) }
      }
    }
    var result = words.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.isEmpty && !Self.articles.contains($0) }
    if result.count > 1, let last = result.last, Self.generations.contains(last) { result.removeLast() }
    self.words = result
  }

  /// Whether a person of this fuller name can be called by another name: surname alone, given name and surname, initials, a spelling variant.
  func canBePersonCalled(_ short: NameKey) -> Bool {
    guard let last = words.last, let shortLast = short.words.last else { return false }
    if short.words.count == 1 {
      return last == shortLast || words.count > 2 && words.dropFirst().contains(shortLast) || Self.areSpellingsOfSurname(last, shortLast)
    }
    guard Self.areSpellings(last, shortLast) || words.dropFirst().contains(shortLast) else { return false }
    guard let first = words.first, let shortFirst = short.words.first else { return false }
    return words.contains(shortFirst) || Self.isInitial(shortFirst, of: first) || Self.isInitial(first, of: shortFirst)
      || last == shortLast && (Self.areSpellings(first, shortFirst) || ShortGivenNames.areOne(first, shortFirst))
  }

  /// Whether the words of a shorter name stand in this one in the same order.
  func contains(_ short: NameKey) -> Bool {
    var rest = words[...]
    for word in short.words {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return !short.words.isEmpty
  }

  private static func isInitial(_ a: String, of b: String) -> Bool { a.utf8.count == 1 && b.hasPrefix(a) }

  /// Whether two words are one name spelt twice: *Mohamed*, *Mohammed*; at most two letters differ in a name of five or more.
  static func areSpellings(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (x, y) = (Array(a.utf8), Array(b.utf8))
    guard x.first == y.first, min(x.count, y.count) >= 5, abs(x.count - y.count) <= 2 else { return false }
    return distance(x, y) <= (min(x.count, y.count) >= 7 ? 2 : 1)
  }

  /// Whether a surname alone is another spelling of a long one: *Fazlullah*, *Fuzlullah*; *Petrova* is a woman's.
  private static func areSpellingsOfSurname(_ a: String, _ b: String) -> Bool {
    min(a.utf8.count, b.utf8.count) >= 8 && a.utf8.count == b.utf8.count && areSpellings(a, b)
  }

  private static func distance(_ x: [UInt8], _ y: [UInt8]) -> Int {
    var row = Array(0...y.count)
    for i in x.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in y.indices {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (x[i] == y[j] ? 0 : 1))
        diagonal = above
      }
    }
    return row[y.count]
  }

  private static let articles: Set = ["al", "el", "ul", "the"]
  private static let generations: Set = ["jr", "sr"]
}
