import ActorNetworks
import Language

/// What the order of words shows where the tree does not.
extension ActorPhrases {
  /// The mentions behind one of some prepositions that follows a word, as `talks with the Turkish president Erdoğan`, or that follows the
  /// phrase of another, as `an attack by Turkey on Syria`; what the tree says is surer.
  func mentions(following word: Int, with prepositions: Set<Word>) -> [Resolution.ResolvedMention] {
    var preposition = word + 1
    for _ in 0..<3 {
      guard preposition + 1 < document.tokens.count, document.tokens[preposition].tag == .adposition else { return [] }
      let named = named(from: preposition + 1, joined: document.word(preposition) == Self.between)
      if prepositions.contains(document.word(preposition)) { return named }
      guard let last = named.last else { return [] }
      preposition = last.tokens.upperBound
    }
    return []
  }

  /// The mention that the phrase beginning at a token stands for, and the one joined to it: `the Turkish president Erdoğan and Iran`.
  func named(from start: Int, joined isJoined: Bool = false) -> [Resolution.ResolvedMention] {
    guard let first = mention(opening: start) else { return [] }
    let joint = first.tokens.upperBound
    guard joint + 1 < document.tokens.count, document.word(joint) == Self.and, let second = mention(opening: joint + 1) else {
      return [first]
    }
    if isJoined { return [first, second] }
    // A clause may be joined as well: `met Erdoğan and Iran agreed`.
    let next = second.tokens.upperBound
    let isClause = next < document.tokens.count && [.verb, .auxiliary].contains(document.tokens[next].tag)
    return isClause ? [first] : [first, second]
  }

  private func mention(opening start: Int) -> Resolution.ResolvedMention? {
    var last: Resolution.ResolvedMention?
    var next = start
    while next < min(start + 8, document.tokens.count) {
      if let mention = mention(at: next) {
        if mention.form != .demonym, !isPossessive(mention), !isQualifier(mention) { return isInterlocutor(mention) ? nil : mention }
        last = mention
        next = mention.tokens.upperBound + (isPossessive(mention) ? 1 : 0)
        continue
      }
      guard Self.opening.contains(document.tokens[next].tag) else { return nil }
      if Self.organs.contains(document.word(next)) { return last }
      if last != nil, !document.isCapitalized(next) { return nil }
      next += 1
    }
    return nil
  }

  /// Whether a name but qualifies the noun behind it: of `the EU chief Solana` the first.
  func isQualifier(_ mention: Resolution.ResolvedMention) -> Bool {
    if isHyphenated(mention) { return true }
    let next = mention.tokens.upperBound
    guard next < document.tokens.count, self.mention(at: next) == nil, mention.form == .name || mention.form == .alias,
      document.isSpaced(before: next)
    else { return false }
    let tag = document.tokens[next].tag
    // The tagger takes `ally` for an adverb.
    return tag == .noun || tag == .properNoun || document.word(next) == Self.ally
      || tag == .adjective && !Self.times.contains(document.word(next))
  }

  /// Whether a name is but the first part of a compound: `Iran-aligned`.
  func isHyphenated(_ mention: Resolution.ResolvedMention) -> Bool {
    let next = mention.tokens.upperBound
    return next < document.tokens.count && document.word(next) == Self.hyphen && !document.isSpaced(before: next)
  }

  /// The mentions that a list names before its last: of `the union, France and Britain` the first two.
  func mentions(listedBefore last: Resolution.ResolvedMention) -> [Resolution.ResolvedMention] {
    var found: [Resolution.ResolvedMention] = []
    var end = beforeArticle(of: last)
    guard end > 1, document.word(end) == Self.and else { return [] }
    end -= document.word(end - 1) == Self.comma ? 2 : 1
    while end > 0, let mention = mention(at: end), !isPossessive(mention), mention.form != .demonym, found.count < 8 {
      found.insert(mention, at: 0)
      end = beforeArticle(of: mention)
      guard end > 0, document.word(end) == Self.comma else { break }
      end -= 1
    }
    // Two alone may belong to two clauses, and a name behind a preposition to none.
    return found.count > 1 && !(end >= 0 && document.tokens[end].tag == .adposition) ? found : []
  }

  /// The token before a mention and its article.
  private func beforeArticle(of mention: Resolution.ResolvedMention) -> Int {
    let before = mention.tokens.lowerBound - 1
    return before > 0 && document.tokens[before].tag == .determiner ? before - 1 : before
  }

  static let hyphen = Word("-")
  private static let opening: Set<PartOfSpeech> = [.determiner, .adjective, .noun, .properNoun, .numeral]

  /// The mention that ends right before a verb in the active and is no complement of another noun: `Iran has since attacked`.
  func mention(leadingUpTo verb: Int) -> Resolution.ResolvedMention? {
    var before = verb - 1
    while before > 0, verb - before < 5, mention(at: before) == nil, [.auxiliary, .adverb].contains(document.tokens[before].tag) {
      guard !Clauses.negations.contains(document.word(before)), !Self.passive.contains(document.word(before)) else { return nil }
      before -= 1
    }
    if before > 0, document.word(before) == Self.comma { before = opening(ofAppositionBefore: before) }
    guard before >= 0, let mention = mention(at: before), mention.form != .demonym, !isInterlocutor(mention) else { return nil }
    var start = mention.tokens.lowerBound - 1
    while start > 0, self.mention(at: start) == nil, Self.opening.contains(document.tokens[start].tag) {
      // A day ends its own phrase: `On Monday Blinken will meet`.
      if Words.days.contains(document.lowercased(start)) { return mention }
      start -= 1
    }
    return start >= 0 && self.mention(at: start) == nil && document.tokens[start].tag == .adposition ? nil : mention
  }

  /// The token before an apposition that ends at a comma: of `Hamas, an ally of Iran,` the first.
  private func opening(ofAppositionBefore comma: Int) -> Int {
    var start = comma - 1
    while start > 0, comma - start < 14, document.word(start) != Self.comma {
      guard ![.verb, .punctuation].contains(document.tokens[start].tag) else { return comma }
      start -= 1
    }
    return start > 0 && Self.articles.contains(document.word(start + 1)) ? start - 1 : comma
  }

  /// What stands behind a name without being qualified by it: `met Erdoğan last week`.
  private static let times = Set<Word>(words: "last next early earlier late later same several due able likely unable ready")
  static let ally = Word("ally")
  private static let between = Word("between")
  private static let passive = Set<Word>(words: "is are was were be been being am 's 're get gets got getting")
}
