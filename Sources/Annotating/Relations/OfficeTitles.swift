import ActorNetworks
import Language

/// What the words of a title take from, or add to, what its head says.
struct OfficeTitles {
  let document: Document

  /// What is no longer so, or only claimed.
  private static let former = Set<Word>(words: "former ex late ousted onetime then ex-deputy would-be self-proclaimed self-declared")
  private static let deputy = Set<Word>(words: "vice deputy assistant junior under")
  /// Heads that with the word before them name who leads.
  private static let highest: [Word: Word] = [Word("minister"): Word("prime"), Word("general"): Word("secretary")]

  /// The relation that a title asserts whose head asserts one by itself; nil for a former office.
  func relation(_ word: RelationWord, ofHead head: Int) -> RelationWord? {
    let title = (max(0, head - 4)..<head).reversed().prefix { [.noun, .properNoun, .adjective, .adverb].contains(document.tokens[$0].tag) }
    if title.contains(where: { Self.former.contains(document.word($0)) }) { return nil }
    if title.contains(where: { Self.deputy.contains(document.word($0)) }), word.relation.kind == .leads { return word.with(.memberOf) }
    if word.relation.kind == .memberOf, let above = Self.highest[document.word(head)], title.first.map(document.word) == above {
      return word.with(.leads)
    }
    return word
  }
}

extension RelationWord {
  /// A relation that the order of words alone shows.
  static func adjacent(_ relation: Relation) -> RelationWord {
    RelationWord(relation: relation, isReversed: false, attachment: .object)
  }

  /// The same word asserting a relation of another kind.
  fileprivate func with(_ kind: Relation.Kind) -> RelationWord {
    RelationWord(relation: Relation(kind: kind, sign: relation.sign), isReversed: isReversed, attachment: attachment)
  }
}
