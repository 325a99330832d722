import ActorNetworks
import Language

/// Reads positions in noun phrases.
struct RoleReader {
  let board: MentionBoard

  private var words: Words { board.words }

  /// The word that says what a title is: *secretary* of state, foreign *minister*.
  static func head(of title: Range<Int>, _ words: Words) -> String {
    let end = title.dropFirst().first { words[$0] == "of" || words[$0] == "for" } ?? title.upperBound
    return words[end - 1]
  }

  /// The roles that a title before a name tells: *Iraqi Foreign Minister*, *Prime Minister and Defence Minister*.
  func roles(in title: Range<Int>) -> [ActorDraft.Role] {
    let owner = owner(before: title.lowerBound)
    return title.compactMap { end in
      guard let (start, known) = words.title(endingAt: end), start >= title.lowerBound,
        !known.offices.isEmpty || known.title.contains(" ") || known.gender == nil
      else { return nil }
      var first = start
      while first > title.lowerBound, RoleModifiers.contains(words[first - 1]) { first -= 1 }
      return role(first..<end + 1, known, of: owner)
    }
  }

  private func role(_ tokens: Range<Int>, _ known: KnownTitle, of owner: Int?) -> ActorDraft.Role {
    ActorDraft.Role(
      title: words.document.text(tokens), head: Self.head(of: tokens, words), offices: known.offices, gender: known.gender, of: owner)
  }

  /// The role told behind a name and a comma: *head of the Political Thinking Center*, *the Lebanese defense minister*.
  func apposition(from start: Int) -> (words: Range<Int>, role: ActorDraft.Role)? {
    guard start < words.count else { return nil }
    let end = min(start + 12, words.sentence(at: start - 1).upperBound)
    var index = start
    var first = start
    var owner: Int?
    while index < end {
      if let (begin, known) = words.title(endingAt: index), begin >= first, words.title(endingAt: index + 1) == nil {
        while first < begin, ["the", "a", "an"].contains(words[first]) { first += 1 }
        let of = ownerAfter(index + 1) ?? owner
        return (first..<index + 1, role(first..<index + 1, known, of: of))
      }
      if let mention = board.mention(at: index) {
        owner = mention.actor
        index = mention.tokens.upperBound
        if words[index] == "'s" || words[index] == "'" { index += 1 }
        first = index
        continue
      }
      guard words.shape(index) != .mark || words[index] == "-", !Self.stops.contains(words[index]) else { return nil }
      guard ![PartOfSpeech.verb, .auxiliary, .pronoun].contains(words.tag(index)) else { return nil }
      index += 1
    }
    return nil
  }

  /// The role told before a comma and a name: *the Lebanese Prime Minister, Fouad Siniora*.
  func roleBefore(_ comma: Int) -> (words: Range<Int>, role: ActorDraft.Role)? {
    var end = comma
    var owner: Int?
    if let mention = board.mention(at: comma - 1), board.actors[mention.actor].kind != .person {
      var of = mention.tokens.lowerBound - 1
      if words[of] == "the" { of -= 1 }
      guard ["of", "for", "at"].contains(words[of]) else { return nil }
      owner = mention.actor
      end = of
    }
    guard end > 0, let (start, known) = words.title(endingAt: end - 1) else { return nil }
    var first = start
    while first > 0, RoleModifiers.contains(words[first - 1]), words.sentences[first - 1] == words.sentences[comma] { first -= 1 }
    guard ["the", "'s", "his", "her", "its", "their"].contains(words[first - 1]) || board.mention(at: first - 1) != nil else { return nil }
    return (first..<end, role(first..<end, known, of: owner ?? self.owner(before: first)))
  }

  /// Whose position it is: the country or body that stands right before the title.
  func owner(before start: Int) -> Int? {
    var index = start - 1
    for _ in 0..<3 where index >= 0 {
      if let mention = board.mention(at: index) { return board.actors[mention.actor].kind == .person ? nil : mention.actor }
      guard RoleModifiers.contains(words[index]) || words[index] == "'s" || words[index] == "'" else { return nil }
      index -= 1
    }
    return nil
  }

  /// The actor named right after *of*, *for*, *at*.
  func ownerAfter(_ preposition: Int) -> Int? {
    guard ["of", "for", "at", "in", "to"].contains(words[preposition]) else { return nil }
    for index in preposition + 1..<min(preposition + 4, words.count) {
      if let mention = board.mention(at: index) { return mention.actor }
      guard words[index] == "the" else { return nil }
    }
    return nil
  }

  private static let stops: Set = [
    "who", "which", "that", "said", "was", "is", "has", "and", "but", "were", "are", "had", "told", "whose", "with", "after", "as",
  ]
}
