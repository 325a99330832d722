import ActorNetworks
import Language

/// Whose a title is that stands before a name, as the order of words shows.
extension ActorPhrases {
  /// The name that a title leads up to: of `US Secretary of State Antony Blinken` or `the ambassador to China Anami Koreshige`, from the
  /// first noun of the title.
  func person(titledBy head: Int) -> Resolution.ResolvedMention? {
    guard [.noun, .properNoun].contains(document.tokens[head].tag) || document.word(head) == Self.ally else { return nil }
    let end = min(head + 9, document.sentence(of: head).map { document.sentences[$0].upperBound } ?? document.tokens.count)
    var next = head + 1
    var hasPreposition = false
    while next < end {
      if let mention = mention(at: next) {
        // Of `an update on President Biden` nobody is meant.
        let isTied = hasPreposition && !document.isCapitalized(head)
        if isPerson(mention) { return mention.form == .name && !isTied ? mention : nil }
        // Behind a title's complement nothing but the name may come.
        return isComplement(mention, of: head) ? name(from: mention.tokens.upperBound) : nil
      }
      guard belongsToTitle(next) else { return nil }
      hasPreposition = hasPreposition || document.tokens[next].tag == .adposition
      next += 1
    }
    return nil
  }

  /// The name behind a title that is a mention by itself and its complement.
  func person(complementing title: Resolution.ResolvedMention) -> Resolution.ResolvedMention? {
    let next = title.tokens.upperBound
    guard next < document.tokens.count, document.tokens[next].tag == .adposition else { return nil }
    return person(titledBy: title.tokens.upperBound - 1)
  }

  /// The name of a person that begins at a token, or behind `Mr.`, or between commas.
  private func name(from start: Int) -> Resolution.ResolvedMention? {
    guard start + 1 < document.tokens.count else { return nil }
    let isAddress = mention(at: start) == nil && document.tokens[start].tag == .properNoun && document.isCapitalized(start)
    let isParted = document.word(start) == Self.comma
    guard let name = mention(at: isAddress || isParted ? start + 1 : start), name.form == .name, isPerson(name) else { return nil }
    let next = name.tokens.upperBound
    return isParted && !(next < document.tokens.count && document.word(next) == Self.comma) ? nil : name
  }

  /// Whether a mention follows a noun with a preposition: of `ambassador to China` the last.
  private func isComplement(_ mention: Resolution.ResolvedMention, of noun: Int) -> Bool {
    let before = mention.tokens.lowerBound - 1
    let preposition = before > noun && document.tokens[before].tag == .determiner ? before - 1 : before
    return preposition > noun && document.tokens[preposition].tag == .adposition && !isPossessive(mention)
  }

  /// Whether a token may stand within a title: `Secretary of State`, `State Councilor and Foreign Minister`.
  private func belongsToTitle(_ token: Int) -> Bool {
    let tag = document.tokens[token].tag
    if tag == .adposition || tag == .determiner { return true }
    if tag == .coordinator { return token + 1 < document.tokens.count && document.isCapitalized(token + 1) }
    return document.isCapitalized(token) && tag != .punctuation && tag != .verb
  }
}
