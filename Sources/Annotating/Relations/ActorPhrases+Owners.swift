import ActorNetworks
import Language

/// Whose a noun is, and which mentions are but owners.
extension ActorPhrases {
  /// The mention that owns a noun or qualifies it: `Iran's`, `Iranian`, `of Iran`.
  func owner(of noun: Int) -> Resolution.ResolvedMention? {
    for dependent in edges.dependents(of: noun).map(Int.init).reversed() where dependent < noun {
      guard [.nmod, .amod, .compound].contains(document.tokens[dependent].dependency), let mention = mention(at: dependent) else {
        continue
      }
      // A noun that is a mention with what qualifies it owns itself.
      return mention.tokens.contains(noun) || isInterlocutor(mention) || isPart(mention, ofNameBefore: noun) ? nil : mention
    }
    return possessor(before: noun)
  }

  /// The mention with a possessive that stands before a noun and its adjectives: `Iran's closest ally`.
  func possessor(before noun: Int) -> Resolution.ResolvedMention? {
    var before = noun - 1
    while before > 0, noun - before < 4, mention(at: before) == nil, [.adjective, .adverb].contains(document.tokens[before].tag) {
      before -= 1
    }
    guard before > 0, let owner = mention(at: before - 1), owner.tokens.upperBound == before, isPossessive(owner) else { return nil }
    return owner
  }

  /// Whether a mention but begins a longer name that nobody took for one: of `Samoa Observer editor` the first word.
  private func isPart(_ mention: Resolution.ResolvedMention, ofNameBefore noun: Int) -> Bool {
    let next = mention.tokens.upperBound
    return next < noun && mention.form != .demonym && !document.isCapitalized(noun) && document.tokens[next].tag == .properNoun
      && document.isCapitalized(next) && self.mention(at: next) == nil
  }

  /// The mention that an organ is said to come from: `officials from the ministry`, `forces of the regime`.
  func sender(of organ: Int) -> Resolution.ResolvedMention? {
    for dependent in dependents(of: organ, .nmod) + dependents(of: organ, .obl)
    where dependent > organ && preposition(of: dependent).map(Self.origins.contains) == true {
      if let mention = mention(at: dependent) { return isPossessive(mention) ? nil : mention }
      // Of the union, from `troops of the union's force`.
      if Self.organs.contains(document.word(dependent)), let owner = owner(of: dependent) { return owner }
    }
    return nil
  }

  private static let origins = Set<Word>(words: "of from")

  /// The state that a place or its government stands for, as whose guest one is there; nil for anything else.
  func state(of place: Resolution.ResolvedMention) -> Resolution.ResolvedMention? {
    if kind(of: place) == .country { return place }
    guard kind(of: place) == .government, let country = country(governedBy: place.actor) else { return nil }
    return .init(tokens: place.tokens, actor: country, form: .metonym)
  }

  /// Whether a mention is but the owner of what follows: `Turkey's talks`.
  func isPossessive(_ mention: Resolution.ResolvedMention) -> Bool {
    let next = mention.tokens.upperBound
    return next < document.tokens.count && Self.possessives.contains(document.word(next)) && !document.isSpaced(before: next)
  }

  /// Whether a mention is `we`, `I` or `you`: what they do is told by a speaker and not by the article.
  func isInterlocutor(_ mention: Resolution.ResolvedMention) -> Bool {
    mention.form == .pronoun && Self.interlocutors.contains(document.word(mention.tokens.lowerBound))
  }

  private static let interlocutors = Set<Word>(words: "i we us me my our you your myself ourselves yourself mine ours yours")
  private static let possessives = Set<Word>(words: "'s ' ’s ’")
}
