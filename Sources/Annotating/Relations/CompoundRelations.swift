import ActorNetworks
import Language

/// Relations in compounds and lists: `Iran-backed militias`, `pro-Iran factions`, `factions, including the brigade`.
struct CompoundRelations {
  let phrases: ActorPhrases

  private static let participles: [Word: Relation] = {
    let table: [(String, Relation)] = [
      ("backed supported funded financed armed trained sponsored supplied equipped", Relation(kind: .supports, sign: 1)),
      ("allied aligned affiliated linked", Relation(kind: .allyOf, sign: 1)),
      ("led controlled run dominated", Relation(kind: .leads, sign: 0)),
    ]
    return table.reduce(into: [:]) { words, row in
      for word in row.0.split(separator: " ") { words[Word(String(word))] = row.1 }
    }
  }()
  private static let (hyphen, pro, anti) = (Word("-"), Word("pro"), Word("anti"))
  private static let including: Set<Word> = [Word("including")]

  func add(to found: inout RelationCollector) {
    for token in phrases.document.tokens.indices.dropFirst().dropLast() where !found.isAttributed(token) {
      if phrases.document.word(token) == Self.hyphen { addCompound(at: token, to: &found) }
      if Self.including.contains(phrases.document.word(token)) { addMembers(at: token, to: &found) }
    }
  }

  private func addCompound(at hyphen: Int, to found: inout RelationCollector) {
    let (before, after) = (hyphen - 1, hyphen + 1)
    let prefix = phrases.document.word(before)
    if prefix == Self.pro || prefix == Self.anti, let whom = phrases.mention(at: after), let who = bearer(after: whom.tokens.upperBound - 1)
    {
      let relation = prefix == Self.pro ? Relation(kind: .allyOf, sign: 1) : Relation(kind: .opposes, sign: -1)
      found.add(.adjacent(relation), from: who, to: whom, at: hyphen)
    } else if let relation = Self.participles[phrases.document.word(after)], let who = phrases.mention(at: before),
      let whom = bearer(after: after)
    {
      found.add(.adjacent(relation), from: who, to: whom, at: hyphen)
    }
  }

  /// The mention whose head a modifier at a token qualifies, when it follows closely or covers the modifier.
  private func bearer(after modifier: Int) -> Resolution.ResolvedMention? {
    let tokens = phrases.document.tokens
    for next in (modifier + 1)..<min(modifier + 6, tokens.count) {
      if let mention = phrases.mention(at: next), mention.form != .demonym { return mention }
      guard [.adjective, .noun, .properNoun, .punctuation].contains(tokens[next].tag) else { return nil }
    }
    return nil
  }

  private func addMembers(at including: Int, to found: inout RelationCollector) {
    let whole = stride(from: including - 1, through: max(0, including - 3), by: -1).lazy.compactMap(phrases.mention).first
    guard let whole else { return }
    let head = Int(phrases.document.tokens[including].head)
    guard head > including else { return }
    for part in phrases.mentions(denotedBy: head) where part.tokens.lowerBound > including {
      found.add(.adjacent(Relation(kind: .memberOf, sign: 0)), from: part, to: whole, at: including)
    }
  }
}

extension RelationWord {
  /// A relation that the order of words alone shows.
  fileprivate static func adjacent(_ relation: Relation) -> RelationWord {
    RelationWord(relation: relation, isReversed: false, attachment: .object)
  }
}
