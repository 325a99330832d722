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
      guard let head = source.last(where: { board.isFree($0..<$0 + 1) && Self.kind(at: $0, board.words) != nil }) else { continue }
      let start = board.words.noun(endingAt: head)?.start ?? board.words.title(endingAt: head)?.start ?? head
      guard let kind = Self.kind(at: head, board.words), let phrase = NounPhrase(endingAt: head, nounFrom: start, on: board) else {
        continue
      }
      let key = board.words.text(phrase.core)
      let actor = owners[key] ?? board.add(ActorDraft(describedAs: board.words.document.text(phrase.core), kind: kind))
      owners[key] = actor
      board.place(phrase.core, as: actor, .nominal, by: Self.name, because: "speaks without a name")
    }
  }

  private static func kind(at head: Int, _ words: Words) -> PoliticalActor.Kind? {
    if let noun = words.noun(endingAt: head)?.noun { return noun.isCollective ? .group : nil }
    return words.title(endingAt: head).map { _ in .person }
  }
}
