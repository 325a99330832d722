import ActorNetworks
import Language

/// What the words of a title take from, or add to, what its head says.
struct OfficeTitles {
  let document: Document

  /// What is no longer so, or only claimed.
  private static let former = Set<Word>(
    words: "former formerly ex late ousted onetime then once previous previously ex-deputy would-be self-proclaimed self-declared")
  private static let deputy = Set<Word>(words: "vice deputy assistant junior under")
  /// Heads that with one of these words before them name who leads.
  private static let highest: [Word: Set<Word>] = [
    Word("minister"): Set(words: "prime first chief"), Word("general"): Set(words: "secretary director"),
    Word("secretary"): Set(words: "general"), Word("officer"): Set(words: "executive"),
  ]
  private static let (secretary, general) = (Word("secretary"), Word("general"))
  private static let (of, staff, chief, recently) = (Word("of"), Word("staff"), Word("chief"), Word("recently"))
  private static let determiners = Set<Word>(words: "a an the its his her their our")

  /// The relation that a title asserts whose head asserts one by itself; nil for a former office.
  func relation(_ word: RelationWord, ofHead head: Int) -> RelationWord? {
    let title = (max(0, head - 4)..<head).reversed().prefix { [.noun, .properNoun, .adjective, .adverb].contains(document.tokens[$0].tag) }
    // Also before the article: `formerly the director`.
    let before = head - title.count - 1
    let isFormer =
      title.contains { Self.former.contains(document.word($0)) }
      || before > 0 && Self.determiners.contains(document.word(before))
        && (Self.former.contains(document.word(before - 1)) || document.word(before - 1) == Self.recently)
    if isFormer { return nil }
    if document.word(head) == Self.secretary, head + 1 < document.tokens.count, document.word(head + 1) == Self.general, !isDeputy(title) {
      return word.with(.leads)
    }
    if word.relation.kind == .leads, isDeputy(title) || isChiefOfStaff(head) { return word.with(.memberOf) }
    let above = Self.highest[document.word(head)]
    if word.relation.kind == .memberOf, let nearest = title.first, above?.contains(document.word(nearest)) == true, !isDeputy(title) {
      return word.with(.leads)
    }
    return word
  }

  /// The same, of an owner: a president that a party qualifies belongs to it but leads a state.
  func relation(_ word: RelationWord, ofHead head: Int, of owner: PoliticalActor.Kind) -> RelationWord? {
    let own = relation(word, ofHead: head)
    // A party's candidate belongs to it, that for a seat does not yet.
    if owner != .party, Self.hopeful.contains(document.word(head)) { return nil }
    if [.country, .place, .group].contains(owner), Self.professions.contains(document.word(head)) { return nil }
    guard owner == .party else { return own.flatMap { led($0, ofHead: head) } }
    let belongs = own?.relation.kind == .leads ? Self.ofStates : own?.relation.kind == .represents ? Self.elected : []
    return belongs.contains(document.word(head)) ? own?.with(.memberOf) : own
  }

  /// What a leader leads who but leads a part: the majority's belongs to the senate, the opposition's need not.
  private func led(_ word: RelationWord, ofHead head: Int) -> RelationWord? {
    guard word.relation.kind == .leads, head > 0 else { return word }
    let before = document.word(head - 1)
    if Self.opposed.contains(before) { return nil }
    return Self.parts.contains(before) ? word.with(.memberOf) : word
  }

  private static let opposed = Set<Word>(words: "opposition rebel protest separatist militant dissident insurgent")
  private static let parts = Set<Word>(words: "majority minority")
  private static let elected = Set<Word>(words: "representative representatives delegate delegates")
  /// What one is in a country, but not for it: an Iraqi analyst.
  private static let professions = Set<Word>(
    words: """
      activist activists analyst analysts economist economists editor editors lecturer professor professors researcher researchers reporter
      reporters correspondent journalist journalists columnist scientist scientists cleric clerics organiser organizer strategist manager
      executive employee employees consultant lawyer lawyers attorney attorneys bishop imam fan fans agent agents
      """)
  private static let hopeful = Set<Word>(words: "candidate candidates nominee nominees")
  private static let ofStates = Set<Word>(words: "president minister governor mayor premier chancellor speaker king queen")

  private func isDeputy(_ title: ReversedCollection<Range<Int>>.SubSequence) -> Bool {
    title.contains { Self.deputy.contains(document.word($0)) }
  }

  private func isChiefOfStaff(_ head: Int) -> Bool {
    head + 2 < document.tokens.count && document.word(head) == Self.chief && document.word(head + 1) == Self.of
      && document.word(head + 2) == Self.staff
  }
}

extension RelationWord {
  /// A relation that the order of words alone shows.
  static func adjacent(_ relation: Relation) -> RelationWord {
    RelationWord(relation: relation, isReversed: false, attachment: .object)
  }

  /// The same, running from the second actor to the first.
  static func reversed(_ relation: Relation) -> RelationWord {
    RelationWord(relation: relation, isReversed: true, attachment: .object)
  }

  /// The same word asserting a relation of another kind.
  func with(_ kind: Relation.Kind) -> RelationWord {
    RelationWord(relation: Relation(kind: kind, sign: relation.sign), isReversed: isReversed, attachment: attachment)
  }
}
