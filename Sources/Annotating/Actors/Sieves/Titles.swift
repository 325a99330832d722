import ActorNetworks
import Language

/// Titles that stand for one person: *the prime minister*, *the Iraqi president*, *Mr. President*.
struct Titles: Sieve {
  static let name = "title"

  func apply(to board: inout MentionBoard) {
    for head in 0..<board.words.count where ActorNouns.isPerson(board.words[head]) && board.isFree(head..<head + 1) {
      guard let phrase = NounPhrase(endingAt: head, on: board), phrase.isDefinite, !phrase.isPredicate(on: board) else { continue }
      guard let (actor, reason) = holder(of: phrase, on: board) else { continue }
      board.place(phrase.tokens(on: board), as: actor, .title, by: Self.name, because: reason)
    }
  }

  /// The person with this position who was met last.
  private func holder(of phrase: NounPhrase, on board: MentionBoard) -> (Int, String)? {
    let words = board.words
    let head = words[phrase.head]
    let modifiers = Set(phrase.modifiers.map { words[$0] }).subtracting(NounPhrase.determiners)
    let fitting = board.people(withRole: head).filter { actor in
      board.actors[actor].roles.contains { role in
        guard role.head == head else { return false }
        let title = Set(Words.fold(role.title).split(separator: " ").map(String.init))
        guard modifiers.isSubset(of: title.union(Self.silent)) else { return false }
        guard let of = phrase.owner, let its = role.of else { return true }
        return of == its || board.actors[of].kind == .person
      }
    }
    guard let actor = fitting.max(by: { board.lastPlace(of: $0, before: phrase.head) < board.lastPlace(of: $1, before: phrase.head) })
    else { return nil }
    guard board.lastPlace(of: actor, before: phrase.head) >= 0 else { return nil }
    return (actor, "“\(words.document.text(phrase.head))” is a position of “\(board.actors[actor].name)”")
  }

  private static let silent: Set = ["current", "incumbent", "newly", "elected", "mr", "mr.", "madam", "new"]
}
