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
      if let title = span.title {
        for role in RoleReader(board: board).roles(in: title) { board.give(role, to: mention.actor) }
        if let gender = board.gender(ofTitle: title) { board.update(mention.actor) { $0.gender = gender } }
        board.close(title)
      }
      let next = span.tokens.upperBound
      if board.words[next] == ",", let (words, role) = RoleReader(board: board).apposition(from: next + 1) {
        board.give(role, to: mention.actor)
        board.close(words)
      }
      let before = span.tokens.lowerBound - 1
      if before > 1, board.words[before] == ",", let (words, role) = RoleReader(board: board).roleBefore(before) {
        board.give(role, to: mention.actor)
        board.close(words)
      }
    }
  }
}
