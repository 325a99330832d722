import ActorNetworks
import Language

/// Descriptions: *the group*, *the ministry*, *the country* of someone named already, and people who have no name, *critics*, *rebel factions*, *police*,
/// *a senior official*, where they act or speak. What the same words describe in an article is one actor.
struct Descriptions: Sieve {
  static let name = "description"
  let ranker: AntecedentRanker?
  /// How sure an actor without a name must be, as log-odds: one too many clutters the network.
  private static let caution: Float = 2

  func apply(to board: inout MentionBoard) {
    guard let ranker else { return }
    apply(to: &board) { board, anaphor, candidates in
      Self.choice(among: candidates, AntecedentOptions(anaphor, candidates, on: board), by: ranker)
    }
  }

  /// The place of the candidate that a ranker is sure enough of.
  static func choice(among candidates: [AntecedentCandidate], _ options: AntecedentOptions, by ranker: AntecedentRanker) -> Int? {
    guard let choice = ranker.choice(options) else { return nil }
    return candidates[choice.place].actor != nil || ranker.logOdds(choice.margin) > caution ? choice.place : nil
  }

  /// Resolves every description by a choice among its candidates.
  func apply(to board: inout MentionBoard, choosing choice: (MentionBoard, Anaphor, [AntecedentCandidate]) -> Int?) {
    for head in 0..<board.words.count where board.isFree(head..<head + 1) {
      guard let anaphor = Self.anaphor(endingAt: head, on: board) else { continue }
      let candidates = AntecedentCandidates(board: board).candidates(for: anaphor)
      guard let place = choice(board, anaphor, candidates) else { continue }
      if let actor = candidates[place].actor ?? Self.sameDescription(as: anaphor, on: board) {
        let name = board.actors[actor].name
        board.place(anaphor.tokens, as: actor, .nominal, by: Self.name, because: "“\(name)” fits best of \(candidates.count)")
      } else {
        let actor = Self.introduce(anaphor, on: &board)
        board.place(anaphor.tokens, as: actor, .nominal, by: Self.name, because: "acts or speaks without a name")
      }
    }
  }

  /// A noun phrase that may describe an actor.
  private static func anaphor(endingAt head: Int, on board: MentionBoard) -> Anaphor? {
    let noun = board.words.noun(endingAt: head)
    guard let start = noun?.start ?? board.words.title(endingAt: head)?.start else { return nil }
    guard let phrase = NounPhrase(endingAt: head, nounFrom: start, on: board), !phrase.isPredicate(on: board) else { return nil }
    let tokens = phrase.tokens(on: board)
    guard board.isFree(tokens), !isPartOfName(phrase, board.words) else { return nil }
    return Anaphor(tokens: tokens, head: head, pronoun: nil, kinds: noun?.noun.kinds ?? [.person], phrase: phrase)
  }

  /// *The West Bank*, *Georgian Interior Ministry*: several capitals make a name, though nobody's yet.
  private static func isPartOfName(_ phrase: NounPhrase, _ words: Words) -> Bool {
    words.tag(phrase.head) == .properNoun && phrase.core.count > phrase.noun.count && words.isCapitalised(phrase.head)
      && words.isCapitalised(phrase.noun.lowerBound - 1) && !words.startsSentence(phrase.noun.lowerBound - 1)
  }

  /// Who was described by the very same words before.
  private static func sameDescription(as anaphor: Anaphor, on board: MentionBoard) -> Int? {
    guard let phrase = anaphor.phrase, phrase.determiner.map({ !["a", "an", "another", "other"].contains(board.words[$0]) }) ?? true else {
      return nil
    }
    let words = board.words.text(phrase.core)
    return board.describedActors(by: board.words[anaphor.head]).first { actor in
      Words.fold(board.actors[actor].name) == words && board.actors[actor].descriptionOf == phrase.owner
    }
  }

  /// A new actor that is known by its description alone.
  private static func introduce(_ anaphor: Anaphor, on board: inout MentionBoard) -> Int {
    let core = anaphor.phrase?.core ?? anaphor.tokens
    let isPlural = board.words[anaphor.head].hasSuffix("s") || board.words.noun(endingAt: anaphor.head)?.noun.isCollective == true
    let kind =
      isPlural && anaphor.kinds.contains(.group) && board.words[anaphor.head].hasSuffix("s") ? .group : anaphor.kinds.first ?? .group
    var draft = ActorDraft(describedAs: board.words.document.text(core), kind: kind)
    draft.isPlural = isPlural
    draft.descriptionOf = anaphor.phrase?.owner
    draft.keys = [NameKey(board.words[anaphor.head])]
    return board.addDescribed(draft, as: board.words[anaphor.head])
  }
}
