import ActorNetworks
import Language

/// Unnamed people who speak: *critics*, *rebel factions*, *a senior official*. Each description is one actor.
struct Collectives: Sieve {
  static let name = "unnamed source"

  func apply(to board: inout MentionBoard) {
    var owners: [String: Int] = [:]
    for attribution in board.attributions {
      guard let source = attribution.source, board.mentions(in: source).allSatisfy({ $0.form == .demonym || $0.form == .name }) else {
        continue
      }
      guard let head = source.last(where: { board.isFree($0..<$0 + 1) && Self.isHuman(board.words[$0]) }) else { continue }
      guard let phrase = NounPhrase(endingAt: head, on: board) else { continue }
      let key = board.words.text(phrase.modifiers.lowerBound..<head + 1)
      let tokens = phrase.modifiers.lowerBound..<head + 1
      let actor =
        owners[key]
        ?? board.add(
          ActorDraft(describedAs: board.words.document.text(tokens), kind: ActorNouns.isCollective(board.words[head]) ? .group : .person))
      owners[key] = actor
      board.place(tokens, as: actor, .nominal, by: Self.name, because: "speaks without a name")
    }
  }

  private static func isHuman(_ word: String) -> Bool { ActorNouns.isCollective(word) || ActorNouns.isPerson(word) }
}
