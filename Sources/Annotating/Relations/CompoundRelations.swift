import ActorNetworks
import Language

/// Relations in compounds and lists: `Iran-backed militias`, `pro-Iran factions`, `factions, including the brigade`.
struct CompoundRelations {
  let phrases: ActorPhrases

  private static let participles: [Word: RelationWord] = {
    let table: [(words: String, word: RelationWord)] = [
      ("backed supported funded financed armed trained sponsored supplied equipped", .adjacent(Relation(kind: .supports, sign: 1))),
      ("allied aligned affiliated linked", .adjacent(Relation(kind: .allyOf, sign: 1))),
      ("led controlled run dominated ruled governed", .adjacent(Relation(kind: .leads, sign: 0))),
      ("based headquartered", .reversed(Relation(kind: .locatedIn, sign: 0))),
    ]
    return table.reduce(into: [:]) { participles, row in
      for word in Set<Word>(words: row.words) { participles[word] = row.word }
    }
  }()
  private static let including: Set<Word> = [Word("including")]

  func add(to found: inout RelationCollector) {
    for token in phrases.document.tokens.indices.dropFirst().dropLast() where !found.isAttributed(token) {
      if phrases.document.word(token) == ActorPhrases.hyphen { addCompound(at: token, to: &found) }
      if Self.including.contains(phrases.document.word(token)) { addMembers(at: token, to: &found) }
      addPrefixed(at: token, to: &found)
    }
  }

  /// `Iran-backed militias`, also where they are an actor by that name.
  private func addCompound(at hyphen: Int, to found: inout RelationCollector) {
    guard let word = Self.participles[phrases.document.word(hyphen + 1)] else { return }
    let whole = phrases.mention(at: hyphen)
    let who = whole.map { _ in phrases.namesake(at: hyphen - 1) } ?? phrases.mention(at: hyphen - 1)
    guard let who, let whom = whole ?? bearer(after: hyphen + 1) else { return }
    found.add(word, from: who, to: whom, at: hyphen..<hyphen + 1)
  }

  /// `pro-Iran factions`, which is one word for the tokenizer.
  private func addPrefixed(at token: Int, to found: inout RelationCollector) {
    let bytes = phrases.document.bytes[phrases.document.byteRange(token..<token + 1)]
    guard bytes.count > 5, bytes.prefix(5).contains(UInt8(ascii: "-")) else { return }
    let parts = phrases.document.lowercased(token).split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[0] == "pro" || parts[0] == "anti", let other = phrases.namesakes[Word(String(parts[1]))] else { return }
    // The whole may be one name, or only the country may be marked.
    let whole = phrases.mention(at: token).flatMap { $0.actor == other ? nil : $0 }
    guard let who = whole ?? bearer(after: token) else { return }
    let relation = parts[0] == "pro" ? Relation(kind: .allyOf, sign: 1) : Relation(kind: .opposes, sign: -1)
    let whom = Resolution.ResolvedMention(tokens: token..<token + 1, actor: other, form: .name)
    found.add(.adjacent(relation), from: who, to: whom, at: token..<token + 1)
  }

  /// The mention whose head a modifier at a token qualifies, when it follows closely or covers the modifier.
  private func bearer(after modifier: Int) -> Resolution.ResolvedMention? {
    let tokens = phrases.document.tokens
    for next in (modifier + 1)..<min(modifier + 6, tokens.count) {
      if let mention = phrases.mention(at: next), mention.form != .demonym { return mention }
      guard [.adjective, .noun, .properNoun].contains(tokens[next].tag) || phrases.document.word(next) == ActorPhrases.hyphen else {
        return nil
      }
    }
    return nil
  }

  private func addMembers(at including: Int, to found: inout RelationCollector) {
    guard let whole = whole(before: including) else { return }
    let head = Int(phrases.document.tokens[including].head)
    guard head > including else { return }
    for part in phrases.mentions(denotedBy: head) where part.tokens.lowerBound > including {
      found.add(.adjacent(Relation(kind: .memberOf, sign: 0)), from: part, to: whole, at: including..<including + 1)
    }
  }

  /// The group that ends right before a word, or before a place it is in: `factions in Iraq, including`.
  private func whole(before word: Int) -> Resolution.ResolvedMention? {
    let comma = phrases.document.word(word - 1) == Self.comma ? word - 2 : word - 1
    guard comma >= 0, var mention = phrases.mention(at: comma) else { return nil }
    if let place = mention.tokens.first, place >= 2, phrases.document.word(place - 1) == Self.inside,
      let group = phrases.mention(at: place - 2)
    {
      mention = group
    }
    return mention.form != .pronoun && phrases.isGroup(mention) ? mention : nil
  }

  private static let (comma, inside) = (Word(","), Word("in"))
}
