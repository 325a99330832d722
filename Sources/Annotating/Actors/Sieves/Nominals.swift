import ActorNetworks
import Language

/// Descriptions of one body or country already named: *the group*, *the ministry*, *the country*.
struct Nominals: Sieve {
  static let name = "description"
  let ranker: AntecedentRanker?

  func apply(to board: inout MentionBoard) {
    guard let ranker else { return }
    apply(to: &board) { board, anaphor, candidates in ranker.choice(AntecedentOptions(anaphor, candidates, on: board))?.place }
  }

  /// Resolves every description by a choice among its candidates.
  func apply(to board: inout MentionBoard, choosing choice: (MentionBoard, Anaphor, [AntecedentCandidate]) -> Int?) {
    for head in 0..<board.words.count where board.isFree(head..<head + 1) {
      guard let anaphor = Self.anaphor(endingAt: head, on: board) else { continue }
      let candidates = AntecedentCandidates(board: board).candidates(for: anaphor)
      guard !candidates.isEmpty, let place = choice(board, anaphor, candidates) else { continue }
      let name = board.actors[candidates[place].actor].name
      board.place(
        anaphor.tokens, as: candidates[place].actor, .nominal, by: Self.name, because: "“\(name)” fits best of \(candidates.count)")
    }
  }

  /// A noun phrase that may describe an actor named elsewhere.
  private static func anaphor(endingAt head: Int, on board: MentionBoard) -> Anaphor? {
    guard let (start, noun) = board.words.noun(endingAt: head), let phrase = NounPhrase(endingAt: head, nounFrom: start, on: board) else {
      return nil
    }
    guard !phrase.isPredicate(on: board) else { return nil }
    return Anaphor(tokens: phrase.tokens(on: board), head: head, pronoun: nil, kinds: noun.kinds)
  }
}
