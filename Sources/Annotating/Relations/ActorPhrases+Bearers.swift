import ActorNetworks
import Language

/// Whom a description is of, and what kind of actor somebody is.
extension ActorPhrases {
  /// The mention that ends right before a description: of `Tehran, a staunch ally` and `Tehran is a staunch ally`, from `ally`.
  func bearer(describedBy noun: Int) -> Resolution.ResolvedMention? {
    var before = noun - 1
    while before > 0, noun - before < 6, [.determiner, .adjective, .adverb, .noun, .numeral].contains(document.tokens[before].tag),
      mention(at: before) == nil
    {
      before -= 1
    }
    if let owner = possessor(before: noun), owner.tokens.lowerBound > 1 {
      // Of `Iran's chief economist` the chief is none.
      guard noun + 1 >= document.tokens.count || document.tokens[noun + 1].tag != .noun else { return nil }
      let link = owner.tokens.lowerBound - 1
      return Self.descriptive.contains(document.word(link)) ? mention(at: link - 1) : nil
    }
    guard before > 0, before < noun - 1, Self.descriptive.contains(document.word(before)), Self.articles.contains(document.word(before + 1))
    else {
      return nil
    }
    return mention(at: before - 1)
  }

  /// The name that follows a description and its complement, with or without a comma and another title: of `the ambassador to Japan, Wang Yi`
  /// from `ambassador`, of `party leader and Prime Minister Boris Johnson` from `leader`.
  func bearer(announcedBy noun: Int) -> Resolution.ResolvedMention? {
    // Of `members of the council, Prime Minister Saeed` nobody is a member.
    guard document.word(noun) == Word(document.lemma(noun)) else { return nil }
    var next = noun + 1
    if next < document.tokens.count, document.tokens[next].tag == .adposition {
      next += 1
      while next < min(noun + 5, document.tokens.count), mention(at: next) == nil { next += 1 }
      guard next < document.tokens.count, let complement = mention(at: next) else { return nil }
      next = complement.tokens.upperBound
    }
    guard next + 1 < document.tokens.count else { return nil }
    if document.word(next) == Self.comma || next == noun + 1 && document.word(next) == Self.and && !isDefinite(noun) { next += 1 }
    let end = next == noun + 1 ? next : min(noun + 12, document.tokens.count)
    while next < end, mention(at: next) == nil, isTitle(next) { next += 1 }
    guard next < document.tokens.count, let person = mention(at: next), isPerson(person), person.form == .name,
      document.sentence(of: noun) == document.sentence(of: next)
    else { return nil }
    return person
  }

  /// Whether an article or an owner stands before a noun's phrase: `the party leader and Boris Johnson` are two.
  private func isDefinite(_ noun: Int) -> Bool {
    var before = noun - 1
    while before > 0, [.noun, .properNoun, .adjective].contains(document.tokens[before].tag) { before -= 1 }
    return before >= 0 && [.determiner, .particle, .pronoun].contains(document.tokens[before].tag)
  }

  /// Whether a word may lead up to a name: `Prime Minister`, `Mr.`
  private func isTitle(_ token: Int) -> Bool {
    document.isCapitalized(token) && [.noun, .properNoun, .adjective].contains(document.tokens[token].tag)
  }

  static let and = Word("and")
  static let comma = Word(",")
  private static let descriptive = Set<Word>(words: ", is was are were remains became")
  static let articles = Set<Word>(words: "a an the one")

  /// Whether a mention is of something that has members.
  func isGroup(_ mention: Resolution.ResolvedMention) -> Bool {
    ![.person, .country, .place].contains(kind(of: mention))
  }

  /// Whether a mention is of a person.
  func isPerson(_ mention: Resolution.ResolvedMention) -> Bool { kind(of: mention) == .person }

  /// Whether a mention is of something that wages war, or of people that may.
  func isArmed(_ mention: Resolution.ResolvedMention) -> Bool {
    [.country, .government, .armedGroup, .group, .coalition, .place, .internationalBody].contains(kind(of: mention))
  }
}
