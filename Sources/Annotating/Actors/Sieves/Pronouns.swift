import ActorNetworks
import Language

/// Pronouns of the third person: the best antecedent before them by gender, number, distance and prominence.
struct Pronouns: Sieve {
  static let name = "pronoun"

  func apply(to board: inout MentionBoard) {
    for token in 0..<board.words.count {
      guard let pronoun = Pronoun(board.words[token]), pronoun.person == .third, board.isFree(token..<token + 1) else { continue }
      guard !pronoun.isPleonastic(at: token, in: board.words) else { continue }
      let ranker = AntecedentRanker(board: board, pronoun: pronoun, token: token)
      guard let antecedent = ranker.best() else { continue }
      let name = board.actors[antecedent.actor].name
      board.place(token..<token + 1, as: antecedent.actor, .pronoun, by: Self.name, because: "after “\(name)”: \(antecedent.reason)")
    }
  }
}

/// What a pronoun asks of its antecedent.
struct Pronoun: Sendable {
  enum Person: Sendable { case first, second, third }
  enum Number: Sendable { case singular, plural }
  let person: Person
  let number: Number
  var gender: Gender?
  /// Whether it stands for a thing: *it*.
  var isNeuter = false
  var isPossessive = false
  var isReflexive = false
  let word: String

  init?(_ word: String) {
    self.word = word
    switch word {
    case "he", "him", "his", "himself": (person, number, gender) = (.third, .singular, .masculine)
    case "she", "her", "hers", "herself": (person, number, gender) = (.third, .singular, .feminine)
    case "it", "its", "itself": (person, number, isNeuter) = (.third, .singular, true)
    case "they", "them", "their", "theirs", "themselves": (person, number) = (.third, .plural)
    case "i", "me", "my", "mine", "myself": (person, number) = (.first, .singular)
    case "we", "us", "our", "ours", "ourselves": (person, number) = (.first, .plural)
    default: return nil
    }
    isPossessive = ["his", "her", "its", "their", "my", "our"].contains(word)
    isReflexive = word.hasSuffix("self") || word.hasSuffix("selves")
  }

  /// Whether an actor can be meant, as far as kind, number and gender tell.
  func agrees(with actor: ActorDraft) -> Bool {
    if isNeuter { return actor.kind != .person && !(actor.kind == .group && actor.isPlural) }
    if gender != nil { return actor.kind == .person && (actor.gender == gender || actor.gender == nil) }
    return number == .singular || actor.kind != .person
  }

  /// Whether *it* stands for no one: "it is clear that", "it was reported".
  func isPleonastic(at token: Int, in words: Words) -> Bool {
    guard word == "it" else { return false }
    var next = token + 1
    while Self.skipped.contains(words[next]) { next += 1 }
    guard Self.copulas.contains(words[next]) || Self.seeming.contains(words[next]) else { return false }
    if Self.seeming.contains(words[next]) { return true }
    next += 1
    while Self.skipped.contains(words[next]) { next += 1 }
    let end = min(next + 8, words.sentence(at: token).upperBound)
    guard next < end else { return false }
    return Self.impersonal.contains(words[next]) || (next..<end).contains { words[$0] == "that" || words[$0] == "to" || words[$0] == "who" }
  }

  private static let copulas: Set = ["is", "was", "be", "been", "'s", "has", "would", "will", "may", "might", "could"]
  private static let seeming: Set = ["seems", "appears", "seemed", "appeared", "remains", "turned"]
  private static let skipped: Set = [
    "not", "n't", "also", "be", "been", "now", "still", "very", "has", "had", "will", "would", "may", "might", "could", "can", "must",
  ]
  private static let impersonal: Set = [
    "clear", "unclear", "important", "possible", "impossible", "likely", "unlikely", "reported", "believed", "thought", "known", "unknown",
    "hoped", "estimated",
    "necessary", "expected", "announced", "said", "understood", "time", "true", "not", "critical", "difficult", "easy", "hard", "essential",
    "alleged", "claimed", "revealed", "confirmed",
  ]
}
