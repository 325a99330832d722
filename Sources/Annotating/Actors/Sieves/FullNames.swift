import ActorNetworks
import Language

/// Names that no table knows: each name of two words or more is an actor, and every place where the very same name stands refers to it.
struct FullNames: Sieve {
  static let name = "full name"

  func apply(to board: inout MentionBoard) {
    var owners: [NameKey: Int] = [:]
    for span in board.names where board.isFree(span.tokens) {
      let name = board.words.document.text(span.tokens)
      let key = NameKey(name)
      guard key.words.count > 1 else { continue }
      if let owner = owners[key] {
        board.place(span.tokens, as: owner, .name, by: Self.name, because: "the same words as before")
        continue
      }
      guard let kind = NameClassifier(words: board.words).kind(of: span) else { continue }
      let actor = board.add(ActorDraft(name: name, key: key, kind: kind))
      owners[key] = actor
      board.place(span.tokens, as: actor, .name, by: Self.name, because: "a new name")
    }
  }
}
