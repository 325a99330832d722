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
    guard before > 0, before < noun - 1, Self.descriptive.contains(document.word(before)), Self.articles.contains(document.word(before + 1))
    else {
      return nil
    }
    return mention(at: before - 1)
  }

  /// The name that follows a description and its complement behind a comma: of `the ambassador to Japan, Wang Yi`, from `ambassador`.
  func bearer(announcedBy noun: Int) -> Resolution.ResolvedMention? {
    var next = noun + 1
    if next < document.tokens.count, document.tokens[next].tag == .adposition {
      next += 1
      while next < min(noun + 5, document.tokens.count), mention(at: next) == nil { next += 1 }
      guard next < document.tokens.count, let complement = mention(at: next) else { return nil }
      next = complement.tokens.upperBound
    }
    guard next + 1 < document.tokens.count, document.word(next) == Self.comma, let person = mention(at: next + 1), isPerson(person),
      person.form == .name
    else { return nil }
    return person
  }

  private static let comma = Word(",")
  private static let descriptive = Set<Word>(words: ", is was are were remains became")
  private static let articles = Set<Word>(words: "a an the one")

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
