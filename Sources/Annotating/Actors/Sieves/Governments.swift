import ActorNetworks
import Language

/// Governments that the text names as such: *the Iraqi government*, *Government of Egypt*, *the Assad regime*, *the Bush administration*.
///
/// Runs before the names inside them are placed, because inside a longer name nothing else is mentioned.
struct Governments: Sieve {
  static let name = "government of"

  func apply(to board: inout MentionBoard) {
    for head in 0..<board.words.count where Self.nouns.contains(board.words[head]) && board.isFree(head..<head + 1) {
      guard let (tokens, country) = before(head, &board) ?? after(head, &board) else { continue }
      let actor = board.addGovernment(of: country) ?? country
      board.place(tokens, as: actor, .name, by: Self.name, because: "the government of “\(board.actors[country].name)”")
    }
  }

  /// *Iraqi government*, *UK government*, *Assad regime*.
  private func before(_ head: Int, _ board: inout MentionBoard) -> (Range<Int>, Int)? {
    guard var span = board.name(endingAt: head) ?? board.name(endingAt: head + 1), span.tokens.lowerBound < head else { return nil }
    // Language may take "Assad regime" for one name.
    span.tokens = span.tokens.lowerBound..<head
    if let known = span.known {
      if let candidate = known.candidates.first(where: { board.knowledge.actors[$0.actor].kind == .country && $0.form != .people }) {
        return (span.tokens.lowerBound..<head + 1, board.actor(known: candidate.actor))
      }
    }
    return leader(span, &board).map { (span.tokens.lowerBound..<head + 1, $0) }
  }

  /// Whether a description speaks of the government of a country or person named before it: *Kenya's new government*.
  static func isSomebodys(_ anaphor: Anaphor, on board: MentionBoard) -> Bool {
    guard let phrase = anaphor.phrase, let owner = phrase.owner, !phrase.isModifier, nouns.contains(board.words[anaphor.head]) else {
      return false
    }
    return board.actors[owner].kind == .country || board.actors[owner].kind == .person
  }

  /// *The government*, *the regime*, without a word on whose: that of the country that the article speaks of at least twice as often as of any
  /// other. An administration without more is one of the United States.
  static func ofMainCountry(_ tokens: Range<Int>, _ board: inout MentionBoard) -> Int? {
    let noun = board.words[tokens.upperBound - 1]
    guard tokens.count == 2, board.words[tokens.lowerBound] == "the", nouns.contains(noun),
      board.words[tokens.upperBound] != "of", board.words[tokens.upperBound] != "and"
    else { return nil }
    guard let main = board.mainCountry, main.isDominant, noun != "administration" || main.code == "USA",
      let state = board.knowledge.country(code: main.code), let country = board.actor(ofID: state.id)
    else { return nil }
    return board.addGovernment(of: country)
  }

  /// The country that an actor leads: *Johnson's government*.
  func country(ledBy person: Int, _ board: inout MentionBoard) -> Int? {
    guard let known = board.actors[person].known, board.actors[person].kind == .person else { return nil }
    return country(ledBy: [known], &board)
  }

  /// The country that a leader of this name leads or led: *the Assad regime*.
  private func leader(_ span: NameSpan, _ board: inout MentionBoard) -> Int? {
    let knowledge = board.knowledge
    let name = board.words.document.text(span.tokens)
    return country(ledBy: knowledge.people(surnamed: name) + (span.known?.candidates.map(\.actor) ?? []), &board)
  }

  private func country(ledBy people: [Int], _ board: inout MentionBoard) -> Int? {
    let knowledge = board.knowledge
    let states = people.flatMap { knowledge.terms(ofPerson: $0) }.filter {
      $0.office.leadsCountry && (board.date == nil || $0.covers(board.date))
    }
    .map(\.of)
    let country = states.lazy.compactMap { knowledge.index(ofID: $0) }.first { knowledge.actors[$0].kind == .country }
    return country.map { board.actor(known: $0) }
  }

  /// *Government of Egypt*, *the government in Baghdad*.
  private func after(_ head: Int, _ board: inout MentionBoard) -> (Range<Int>, Int)? {
    let link = Self.behindPeople(head + 1, board.words)
    let preposition = board.words[link]
    guard preposition == "of" || preposition == "in" else { return nil }
    let start = board.words[link + 1] == "the" ? link + 2 : link + 1
    guard let span = board.name(startingAt: start), let known = span.known else { return nil }
    guard
      let candidate = known.candidates.first(where: { board.knowledge.actors[$0.actor].kind == .country && $0.form.mentionForm != .demonym }
      )
    else { return nil }
    // What somebody governs is named with it, where they govern is another mention.
    return (head..<(preposition == "of" && link == head + 1 ? span.tokens.upperBound : head + 1), board.actor(known: candidate.actor))
  }

  /// One past *and the people* at a place, as in *the government and people of Kenya*.
  private static func behindPeople(_ start: Int, _ words: Words) -> Int {
    guard words[start] == "and" else { return start }
    let noun = words[start + 1] == "the" ? start + 2 : start + 1
    return words[noun] == "people" ? noun + 1 : start
  }

  static let nouns: Set = ["government", "administration", "regime", "junta"]
}
