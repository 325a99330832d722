import ActorNetworks
import Language

/// Positions of people, read from the title before a name and the apposition behind it; whose position it is, where the text says.
///
/// It places no mentions; the words it reads are closed to later sieves, because a title beside a name is no mention of its own.
struct Roles: Sieve {
  static let name = "title beside a name"

  func apply(to board: inout MentionBoard) {
    for span in board.names {
      guard let mention = board.mention(at: span.tokens.lowerBound), board.actors[mention.actor].kind == .person else { continue }
      let words = board.words
      if let title = span.title {
        let reader = RoleReader(board: board)
        if let role = reader.role(title: title) { board.give(role, to: mention.actor) }
        if let gender = board.gender(ofTitle: title) { board.update(mention.actor) { $0.gender = gender } }
        board.close(title)
      }
      guard words[span.tokens.upperBound] == "," else { continue }
      if let (title, role) = RoleReader(board: board).apposition(from: span.tokens.upperBound + 1) {
        board.give(role, to: mention.actor)
        board.close(title)
      }
    }
  }
}

/// Reads positions in noun phrases.
struct RoleReader {
  let board: MentionBoard

  /// The role that a title before a name tells: *Iraqi Foreign Minister*, *Chelyabinsk regional Deputy Governor*.
  func role(title: Range<Int>) -> ActorDraft.Role? {
    let words = board.words
    guard let head = title.last(where: { ActorNouns.isPerson(words[$0]) }) ?? nil, !Honorifics.contains(words[head]) else { return nil }
    var start = title.lowerBound
    while start < title.upperBound, Honorifics.contains(words[start]) || board.mention(at: start) != nil { start += 1 }
    guard start <= head else { return nil }
    return ActorDraft.Role(title: words.document.text(start..<title.upperBound), head: words[head], of: owner(before: title.lowerBound))
  }

  /// The role told behind a name and a comma: *head of the Political Thinking Center*, *the Lebanese defense minister*.
  func apposition(from start: Int) -> (title: Range<Int>, role: ActorDraft.Role)? {
    let words = board.words
    guard start < words.count else { return nil }
    let end = min(start + 9, words.sentence(at: max(start - 1, 0)).upperBound)
    var index = start
    var first = start
    if ["the", "a", "an", "then", "now"].contains(words[index]) { index += 1 }
    var of: Int?
    while index < end {
      if let mention = board.mention(at: index) {
        of = mention.actor
        index = mention.tokens.upperBound
        if words[index] == "'s" || words[index] == "'" { index += 1 }
        first = index
        continue
      }
      let word = words[index]
      if ActorNouns.isPerson(word) { break }
      guard words.shape(index) != .mark || word == "-", !Self.stops.contains(word) else { return nil }
      index += 1
    }
    guard index < end, ActorNouns.isPerson(words[index]) else { return nil }
    while index + 1 < end, ActorNouns.isPerson(words[index + 1]) { index += 1 }
    let head = index
    if words[first] == "the" || words[first] == "a" || words[first] == "an" { first += 1 }
    guard first <= head else { return nil }
    var last = head + 1
    if ["of", "for", "at", "in", "to"].contains(words[last]) {
      if RoleModifiers.contains(words[last + 1]), words[last] == "of" { last += 2 }
      of = ownerAfter(last) ?? of
    }
    return (first..<last, ActorDraft.Role(title: words.document.text(first..<last), head: words[head], of: of))
  }

  /// Whose position it is: the country or body that stands right before the title.
  func owner(before start: Int) -> Int? {
    var index = start - 1
    let words = board.words
    var steps = 0
    while index >= 0, steps < 3 {
      if let mention = board.mention(at: index) {
        return board.actors[mention.actor].kind == .person ? nil : mention.actor
      }
      guard words.shape(index) == .lower && RoleModifiers.contains(words[index]) || words[index] == "'s" || words[index] == "'" else {
        return nil
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// The actor named right after *of*, *for*, *at*.
  private func ownerAfter(_ preposition: Int) -> Int? {
    var index = preposition
    let words = board.words
    while index < min(preposition + 4, words.count) {
      if let mention = board.mention(at: index) { return mention.actor }
      guard ["of", "for", "at", "in", "to", "the"].contains(words[index]) else { return nil }
      index += 1
    }
    return nil
  }

  private static let stops: Set = [
    "who", "which", "that", "said", "was", "is", "has", "and", "but", "were", "are", "had", "told", "whose", "with", "after", "as",
  ]
}
