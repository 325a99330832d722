import ActorNetworks
import Language

/// Parts of a fuller name in the same article: surnames, given names, bodies called by a part of their name.
struct ShortNames: Sieve {
  static let name = "part of a name"

  func apply(to board: inout MentionBoard) {
    var byWord = board.actorsByNameWord()
    for span in board.names where board.isFree(span.tokens) {
      let name = board.words.document.text(span.tokens)
      let key = NameKey(name)
      guard let last = key.words.last else { continue }
      var candidates = (byWord[last] ?? []).filter { Self.fits(board.actors[$0], key, span, board.words) }
      if candidates.isEmpty { candidates = Self.calledByGivenName(key, span, byWord[last] ?? [], on: board) }
      if let owner = Self.choose(among: candidates, for: span, on: board) {
        let form: Mention.Form = board.actors[owner].kind == .person ? .name : .alias
        board.place(span.tokens, as: owner, form, by: Self.name, because: "part of “\(board.actors[owner].name)”")
      } else if let kind = NameClassifier(words: board.words).kind(of: span) {
        let actor = board.add(ActorDraft(name: name, key: key, kind: kind))
        for word in Set(key.words) { byWord[word, default: []].append(actor) }
        board.place(span.tokens, as: actor, .name, by: FullNames.name, because: "a new name")
      }
    }
  }

  private static func fits(_ actor: ActorDraft, _ key: NameKey, _ span: NameSpan, _ words: Words) -> Bool {
    switch actor.kind {
    case .person:
      return (span.label == .person || span.label != .nationality && key.words.count == 1 && span.known == nil)
        && actor.keys.contains { $0 == key || $0.canBePersonCalled(key) }
    case .country, .place, .group: return actor.keys.contains(key)
    default:
      // "the Council" is any body whose name says so; a place or a people is no short name of a body.
      let isNoun = words.noun(endingAt: span.tokens.upperBound - 1) != nil
      guard span.title == nil, span.known == nil, span.label == .organization || isNoun else { return false }
      return actor.keys.contains { $0 == key || ($0.words.first == key.words.first || isNoun) && $0.contains(key) }
    }
  }

  /// The only person whose given name stands alone: *Tuilaepa*, of Tuilaepa Sailele Malielegaoi.
  private static func calledByGivenName(_ key: NameKey, _ span: NameSpan, _ actors: [Int], on board: MentionBoard) -> [Int] {
    guard key.words.count == 1, span.label == .person, span.known == nil else { return [] }
    let called = actors.filter { actor in
      board.actors[actor].kind == .person && board.actors[actor].keys.contains { $0.words.count > 1 && $0.words.first == key.words[0] }
    }
    return called.count == 1 ? called : []
  }

  /// The one candidate; of several the one met last before, unless its gender does not fit the title.
  private static func choose(among candidates: [Int], for span: NameSpan, on board: MentionBoard) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    let gender = span.title.flatMap(board.gender)
    let fitting = candidates.filter { gender == nil || board.actors[$0].gender == nil || board.actors[$0].gender == gender }
    return fitting.max { board.lastPlace(of: $0, before: span.tokens.lowerBound) < board.lastPlace(of: $1, before: span.tokens.lowerBound) }
  }
}
