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
      candidates.removeAll { board.keepsApart(name, from: board.actors[$0]) }
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
      // "Sunni, Shia and Kurdish parties": a community bears no man's name.
      if key.words.count == 1, words.noun(endingAt: span.tokens.upperBound - 1)?.noun.kinds.first == .group { return false }
      return (span.label == .person || span.label != .nationality && key.words.count == 1 && span.known == nil)
        && actor.keys.contains { $0 == key || $0.canBePersonCalled(key) }
    case .country, .place, .group: return actor.keys.contains(key)
    default:
      // "the Council" is any body whose name says so; a place or a people is no short name of a body.
      let isNoun = words.noun(endingAt: span.tokens.upperBound - 1) != nil
      let isPlace = span.known != nil && NameHeads.kind(words[span.tokens.upperBound - 1]) == nil
      guard span.title == nil, !isPlace, span.label == .organization || isNoun else { return false }
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

  /// The one candidate; of several whose gender fits the title and a pronoun behind, the one mentioned in this sentence or the one before;
  /// else the one the article speaks of most, and of two as frequent the one met last.
  private static func choose(among candidates: [Int], for span: NameSpan, on board: MentionBoard) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    let fitting = fitting(span.title.flatMap(board.gender) ?? genderBehind(span, on: board), candidates, on: board)
    let sentence = board.words.sentences[span.tokens.lowerBound]
    func rank(_ actor: Int) -> (Int, Int, Int) {
      let place = board.lastPlace(of: actor, before: span.tokens.lowerBound)
      let isNear = place >= 0 && board.words.sentences[place] + 1 >= sentence
      return isNear ? (1, place, 0) : (0, board.mentionCount(of: actor), place)
    }
    return fitting.max { rank($0) < rank($1) }
  }

  private static func fitting(_ gender: Gender?, _ candidates: [Int], on board: MentionBoard) -> [Int] {
    guard let gender else { return candidates }
    let known = candidates.filter { board.actors[$0].gender == gender }
    let possible = candidates.filter { board.actors[$0].gender == nil }
    return !known.isEmpty ? known : !possible.isEmpty ? possible : candidates
  }

  /// What the first *he* or *she* behind a name in its sentence tells, where the name is the subject.
  private static func genderBehind(_ span: NameSpan, on board: MentionBoard) -> Gender? {
    let words = board.words
    guard
      words.document.tokens[span.tokens.upperBound - 1].dependency == .nsubj
        || words.document.tokens[span.tokens.lowerBound].dependency == .nsubj
    else { return nil }
    let behind = span.tokens.upperBound..<words.sentence(at: span.tokens.lowerBound).upperBound
    return behind.lazy.filter { !words.quotations.contains($0) }.compactMap { Pronoun(words[$0])?.gender }.first
  }
}
