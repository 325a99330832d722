import ActorNetworks
import Language

/// Descriptions of one body or country already named: *the group*, *the ministry*, *the country*.
struct Nominals: Sieve {
  static let name = "description"

  func apply(to board: inout MentionBoard) {
    for head in 0..<board.words.count where board.isFree(head..<head + 1) {
      guard let kinds = ActorNouns.kinds(of: board.words[head]) else { continue }
      guard let phrase = NounPhrase(endingAt: head, on: board), phrase.isDefinite(board.words), phrase.owner == nil else { continue }
      guard !phrase.isPredicate(on: board), board.words[head + 1] != "of" else { continue }
      guard let (actor, reason) = antecedent(of: phrase, kinds, on: board) else { continue }
      board.place(phrase.tokens(on: board), as: actor, .nominal, by: Self.name, because: reason)
    }
  }

  /// The actor met last whose name holds the noun, else the one met last of a fitting kind.
  private func antecedent(of phrase: NounPhrase, _ kinds: Set<PoliticalActor.Kind>, on board: MentionBoard) -> (Int, String)? {
    let noun = board.words[phrase.head]
    let mentions = board.mentions(before: phrase.head, sentences: 6)
    for mention in mentions where mention.form != .demonym && board.actors[mention.actor].headNoun == noun {
      return (mention.actor, "“\(board.actors[mention.actor].name)” is a \(noun)")
    }
    guard phrase.modifiers.isEmpty else { return nil }
    let near = mentions.prefix { board.words.sentences[$0.tokens.lowerBound] >= board.words.sentences[phrase.head] - 2 }
    let fitting = near.filter {
      $0.form != .demonym && kinds.contains(board.actors[$0.actor].kind)
        && (board.actors[$0.actor].headNoun.map { ActorNouns.kinds(of: $0) == nil } ?? true)
    }
    guard let first = fitting.first else { return nil }
    return (first.actor, "the \(board.actors[first.actor].kind.rawValue) met last")
  }
}
