import ActorNetworks
import Language

extension Resolution {
  /// The mentions that stand within a range of tokens, in order; logarithmic in the number of mentions.
  func mentions(in tokens: Range<Int>) -> ArraySlice<ResolvedMention> {
    let first = index(from: tokens.lowerBound)
    return mentions[first...].prefix { $0.tokens.upperBound <= tokens.upperBound }
  }

  /// The mention that holds a token.
  func mention(at token: Int) -> ResolvedMention? {
    let after = index(from: token + 1)
    return after > 0 && mentions[after - 1].tokens.contains(token) ? mentions[after - 1] : nil
  }

  private func index(from token: Int) -> Int {
    var low = 0, high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The actor behind the words that name a source.
  ///
  /// The head's, or the one named last, as of "Foreign Minister Zarif"; of "a spokesman for the army" and "Iranian officials" the one spoken for.
  func speaker(of attribution: Attribution, in document: Document) -> Int? {
    guard let source = attribution.source else { return nil }
    let head = attribution.sourceHead ?? source.upperBound - 1
    if let mention = mention(at: head) { return mention.actor }
    let inside = mentions(in: source)
    if let last = inside.last(where: { $0.tokens.upperBound == source.upperBound }), last.tokens.lowerBound > head {
      return spokenFor(last, head, document)
    }
    guard Self.voices.contains(document.word(head)) else {
      return inside.first { $0.tokens.contains(source.lowerBound) && $0.form != .demonym && $0.tokens.upperBound > head }?.actor
    }
    return inside.last?.actor
  }

  /// What follows a head by "of" or "for" is another than the head, unless the head speaks for it; what stands in apposition is the same.
  private func spokenFor(_ mention: ResolvedMention, _ head: Int, _ document: Document) -> Int? {
    let between = head + 1..<mention.tokens.lowerBound
    let isAnother = between.contains { document.tokens[$0].tag == .adposition }
    return isAnother && !Self.voices.contains(document.word(head)) ? nil : mention.actor
  }

  /// Nouns that speak for the one they are named with.
  private static let voices = Set<Word>(
    words: """
      spokesman spokeswoman spokesperson spokespeople official officials statement report tweet letter announcement communique communiqué
      government authorities forces troops army military police ministry delegation representative representatives website release study
      survey poll post message video press declaration agency ruling decision lawyer lawyers figures data documents account page officers
      """)
}
