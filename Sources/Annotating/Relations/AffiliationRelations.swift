import ActorNetworks
import Language

/// Whose a person is, by the place of the names alone: `Steve Peers of the university`, `President Herzog of Israel`, `Republican Larry Hogan`,
/// `Amnesty's Man-kei Tam`.
struct AffiliationRelations {
  let words: RelationWords
  let phrases: ActorPhrases

  private static let (of, from, comma) = (Word("of"), Word("from"), Word(","))
  private static let determiners = Set<Word>(words: "the a an")
  private static let offices: Set<Relation.Kind> = [.leads, .memberOf, .represents]

  func add(of person: Resolution.ResolvedMention, to found: inout RelationCollector) {
    if let owner = owner(of: person) {
      found.add(.adjacent(Relation(kind: .memberOf, sign: 0)), from: owner, to: person, at: person.tokens)
    }
    guard phrases.isPerson(person), person.form == .name || person.form == .alias else { return }
    if let (other, at) = mention(behind: person), let word = word(before: person, of: other) {
      found.add(word, from: person, to: other, at: at)
    }
    if let other = mention(before: person) ?? party(describing: person) {
      found.add(.adjacent(Relation(kind: .memberOf, sign: 0)), from: person, to: other, at: person.tokens)
    }
  }

  /// The person whose a body is said to be: `Putin's United Russia party`, `Garang's movement, the Sudan People's Liberation Movement`.
  private func owner(of body: Resolution.ResolvedMention) -> Resolution.ResolvedMention? {
    guard body.form == .name || body.form == .alias, Self.bodies.contains(phrases.kind(of: body)), body.tokens.lowerBound > 1 else {
      return nil
    }
    var before = body.tokens.lowerBound - 1
    if Self.determiners.contains(phrases.document.word(before)) { before -= 1 }
    if before > 2, phrases.document.word(before) == Self.comma, Self.nouns.contains(phrases.document.word(before - 1)) { before -= 2 }
    guard before > 0, let owner = phrases.mention(at: before - 1), owner.tokens.upperBound == before, phrases.isPossessive(owner),
      phrases.isPerson(owner)
    else { return nil }
    return owner
  }

  private static let bodies: Set<PoliticalActor.Kind> = [.party, .armedGroup, .coalition]
  private static let nouns = Set<Word>(words: "party movement group faction militia alliance coalition bloc")

  /// The mention that a name is followed by with `of`, or, behind a comma, with `from`, and where that is said.
  private func mention(behind person: Resolution.ResolvedMention) -> (Resolution.ResolvedMention, Range<Int>)? {
    let document = phrases.document
    var next = person.tokens.upperBound
    guard next + 1 < document.tokens.count, person.form == .name else { return nil }
    let isParted = document.word(next) == Self.comma
    if isParted { next += 1 }
    guard document.word(next) == Self.of || isParted && document.word(next) == Self.from else { return nil }
    let start = next
    next += 1
    if next < document.tokens.count, Self.determiners.contains(document.word(next)) { next += 1 }
    guard next < document.tokens.count, let other = phrases.mention(at: next), other.form == .name || other.form == .alias,
      other.tokens.lowerBound == next, !phrases.isPossessive(other), !phrases.isPerson(other)
    else { return nil }
    return (other, start..<start + 1)
  }

  /// The party of whom a name is said to be one: `Joe Knollenberg, a Republican`, `Joe Knollenberg is a Republican`.
  private func party(describing person: Resolution.ResolvedMention) -> Resolution.ResolvedMention? {
    let document = phrases.document
    let link = person.tokens.upperBound
    guard link + 2 < document.tokens.count, Self.links.contains(document.word(link)), Self.articles.contains(document.word(link + 1)) else {
      return nil
    }
    var next = link + 2
    while next < min(link + 4, document.tokens.count - 1), document.tokens[next].tag == .adjective, phrases.mention(at: next) == nil {
      next += 1
    }
    guard let party = phrases.mention(at: next), phrases.kind(of: party) == .party, party.form != .nominal,
      party.tokens.upperBound < document.tokens.count
    else { return nil }
    // Of `a Republican senator` the noun says what the person is.
    return [.noun, .properNoun, .adjective].contains(document.tokens[party.tokens.upperBound].tag) ? nil : party
  }

  private static let links = Set<Word>(words: ", is was")
  private static let articles = Set<Word>(words: "a an")

  /// What the title before a name, or no title, says of one whom an actor is named with.
  private func word(before person: Resolution.ResolvedMention, of other: Resolution.ResolvedMention) -> RelationWord? {
    let head = person.tokens.lowerBound - 1
    let senses = head >= 0 ? words.bonds[Word(phrases.document.lemma(head))] : nil
    guard !isOwned(head) else { return nil }
    if let sense = senses?.first(where: { Self.offices.contains($0.relation.kind) }) {
      return OfficeTitles(document: phrases.document).relation(sense, ofHead: head, of: phrases.kind(of: other))
    }
    return phrases.isGroup(other) && phrases.kind(of: other) != .group ? .adjacent(Relation(kind: .memberOf, sign: 0)) : nil
  }

  /// Whether a title is another's already: `the council's chairman`, `AU chairman`.
  private func isOwned(_ title: Int) -> Bool {
    var before = title
    while before >= 0, title - before < 5, [.noun, .properNoun, .adjective].contains(phrases.document.tokens[before].tag) {
      if phrases.mention(at: before) != nil { return true }
      // The owner of the title before is not this one's: `AU chairman President el-Sisi of Egypt`.
      if before < title, words.bonds[Word(phrases.document.lemma(before))] != nil { return false }
      before -= 1
    }
    return false
  }

  /// The party that stands right before a name, or the body that owns it.
  private func mention(before person: Resolution.ResolvedMention) -> Resolution.ResolvedMention? {
    let (before, next) = (person.tokens.lowerBound - 1, person.tokens.upperBound)
    guard before > 0 else { return nil }
    // Part of a longer name: `Harvard's John F. Kennedy School`.
    if next < phrases.document.tokens.count, phrases.document.tokens[next].tag == .properNoun { return nil }
    if let party = phrases.mention(at: before) {
      return phrases.kind(of: party) == .party && party.form != .nominal && party.form != .pronoun ? party : nil
    }
    guard let owner = phrases.mention(at: before - 1), phrases.isPossessive(owner), owner.tokens.upperBound == before,
      owner.form != .pronoun,
      [.organisation, .party, .armedGroup, .media, .internationalBody].contains(phrases.kind(of: owner))
    else { return nil }
    return owner
  }
}
