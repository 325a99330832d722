import ActorNetworks
import Language

/// Pronouns: those outside quotations first, because the speaker of a quotation may be one; then those inside, where *I* is who speaks.
struct Pronouns: Sieve {
  static let name = "pronoun"
  let ranker: AntecedentRanker?
  /// A pronoun mostly means somebody; rare words beside it speak for nobody more than they should.
  private static let reserve: Float = 1
  /// The same where the pronoun speaks: whoever speaks is somebody.
  private static let reserveOfSources: Float = 4

  func apply(to board: inout MentionBoard) {
    guard let ranker else { return }
    apply(to: &board) { board, anaphor, candidates in
      if let topic = Self.topic(of: anaphor, among: candidates, on: board) { return topic }
      let reserve = board.isSource(anaphor.tokens) ? Self.reserveOfSources : Self.reserve
      return Self.choice(AntecedentOptions(anaphor, candidates, on: board), by: ranker, reserve: reserve)
    }
  }

  /// The place of the one person whose name opens the paragraph, for a *he* or *she* in the same sentence, with nobody else named in between:
  /// *Mona Darwish, head of the council, left what she called a sham*.
  private static func topic(of anaphor: Anaphor, among candidates: [AntecedentCandidate], on board: MentionBoard) -> Int? {
    let words = board.words
    let start = words.sentence(at: anaphor.head).lowerBound
    guard let pronoun = anaphor.pronoun, pronoun.gender != nil, words.startsParagraph(start), !words.quotations.contains(anaphor.head)
    else { return nil }
    let before = board.mentions(in: start..<anaphor.head).filter { board.actors[$0.actor].kind == .person }
    guard let first = before.first, first.form == .name, first.tokens.lowerBound == start, pronoun.agrees(with: board.actors[first.actor]),
      before.allSatisfy({ $0.actor == first.actor })
    else { return nil }
    return candidates.firstIndex { $0.actor == first.actor }
  }

  /// The place of the candidate that a ranker prefers.
  static func choice(_ options: AntecedentOptions, by ranker: AntecedentRanker, reserve: Float = reserve) -> Int? {
    ranker.choice(options, reserve: reserve)?.place
  }

  /// Resolves every pronoun by a choice among its candidates.
  func apply(to board: inout MentionBoard, choosing choice: (MentionBoard, Anaphor, [AntecedentCandidate]) -> Int?) {
    let tokens = 0..<board.words.count
    for token in tokens where !board.words.quotations.contains(token) { resolve(token, on: &board, choice) }
    for token in tokens where board.words.quotations.contains(token) { resolve(token, on: &board, choice) }
  }

  private func resolve(
    _ token: Int, on board: inout MentionBoard, _ choice: (MentionBoard, Anaphor, [AntecedentCandidate]) -> Int?
  ) {
    guard let pronoun = Pronoun(board.words[token]), board.isFree(token..<token + 1), !isName(token, board.words) else { return }
    let anaphor = Anaphor(tokens: token..<token + 1, head: token, pronoun: pronoun)
    let candidates = AntecedentCandidates(board: board).candidates(for: anaphor)
    guard !candidates.isEmpty, let place = choice(board, anaphor, candidates) else { return }
    let chosen = candidates[place]
    guard let actor = chosen.actor else { return }
    let name = board.actors[actor].name
    let reason = chosen.isSpeaker ? "“\(name)” speaks" : "“\(name)” fits best of \(candidates.count)"
    board.place(anaphor.tokens, as: actor, .pronoun, by: Self.name, because: reason)
    if let gender = pronoun.gender, board.actors[actor].gender == nil { board.update(actor) { $0.gender = gender } }
  }

  /// *US* is a state and *IT* a trade, *His Majesty* a title, and *[T]his* a word that an editor mended.
  private func isName(_ token: Int, _ words: Words) -> Bool {
    if words.shape(token) == .upper && words.folded[token].utf8.count > 1 { return true }
    if words.isCapitalised(token + 1), Self.honours.contains(words[token + 1]) { return true }
    return words[token - 1] == "]" && words.adjoins(token - 1) || words[token + 1] == "]" && words.adjoins(token + 1)
  }

  private static let honours: Set = [
    "majesty", "majesties", "highness", "highnesses", "excellency", "excellencies", "holiness", "eminence", "royal", "imperial", "serene",
    "honour",
    "honor", "grace", "lordship", "ladyship", "beatitude", "worship",
  ]
}
