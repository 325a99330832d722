import ActorNetworks
import Language

/// *I* and *we* inside words attributed to someone: the one who speaks, or the body that he speaks for.
struct Speakers: Sieve {
  static let name = "speaker"

  func apply(to board: inout MentionBoard) {
    for token in 0..<board.words.count {
      guard let pronoun = Pronoun(board.words[token]), pronoun.person == .first, board.isFree(token..<token + 1) else { continue }
      guard let speaker = board.speech(at: token)?.speaker else { continue }
      let actor = pronoun.number == .singular ? speaker : body(of: speaker, on: board)
      guard pronoun.number == .plural || board.actors[actor].kind == .person || board.actors[actor].kind == .group else { continue }
      board.place(
        token..<token + 1, as: actor, .pronoun, by: Self.name, because: "said by “\(board.actors[speaker].name)”")
    }
  }

  /// Whom a person means by *we*: the country or body that he holds a position in.
  private func body(of speaker: Int, on board: MentionBoard) -> Int {
    board.actors[speaker].roles.compactMap(\.of).first ?? speaker
  }
}
