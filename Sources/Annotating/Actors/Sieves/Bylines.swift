import ActorNetworks
import Language

/// Whose name stands alone above or below the text, as the author's does: *Antony J. Blinken, Secretary of State*. Places no mentions.
struct Bylines: Sieve {
  static let name = "byline"
  private static let longest = 14

  func apply(to board: inout MentionBoard) {
    let paragraphs = board.words.document.paragraphs
    for paragraph in Set(paragraphs.prefix(2) + paragraphs.suffix(3)).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard paragraph.count <= Self.longest, !paragraph.contains(where: { Self.isOfSentence($0, board) }) else { continue }
      for mention in board.mentions(in: paragraph) where board.actors[mention.actor].kind == .person { board.addAuthor(mention.actor) }
    }
  }

  private static func isOfSentence(_ token: Int, _ board: MentionBoard) -> Bool {
    [.verb, .auxiliary, .pronoun].contains(board.words.tag(token)) || board.words[token] == ":"
  }
}
