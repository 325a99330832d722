import ActorNetworks
import Language

/// What kind of actor a name that no table knows belongs to; nil where it names no actor.
struct NameClassifier: Sendable {
  let words: Words

  func kind(of span: NameSpan) -> PoliticalActor.Kind? {
    if span.title != nil { return .person }
    // What the tables know and no surer sieve took is a place, a body called like another country's, or means no actor here.
    guard span.known == nil else { return span.label == .person ? nil : NameHeads.kind(words[span.tokens.upperBound - 1]) }
    // "Senators" is a description that someone wrote with a capital.
    if let (start, noun) = words.noun(endingAt: span.tokens.upperBound - 1), noun.isCollective, span.label != .person,
      start <= span.tokens.lowerBound || span.label != .organization
    {
      return nil
    }
    let head = headWord(span.tokens)
    guard !NameHeads.isThing(head), !NameHeads.isStorm(words[span.tokens.lowerBound]), !NameHeads.isStorm(words[span.tokens.lowerBound - 1])
    else {
      return nil
    }
    switch span.label {
    case .person: return span.tokens.count > 1 ? NameHeads.kind(head) ?? .person : .person
    case .organization: return NameHeads.kind(head) ?? .organisation
    case .location, .facility, .nationality, .miscellaneous, nil:
      return acronym(of: span.tokens) == nil ? nil : NameHeads.kind(head) ?? .organisation
    }
  }

  /// The acronym that stands behind a name in brackets, as mostly that of a body does: *Front for Free Rivers (FFR)*.
  func acronym(of tokens: Range<Int>) -> String? {
    let short = tokens.upperBound + 1
    guard words[short - 1] == "(", words[short + 1] == ")", words.shape(short) == .upper, tokens.count > 1 else { return nil }
    let form = words.document.text(short..<short + 1)
    return Acronyms.fits(form, words.document.text(tokens)) ? form : nil
  }

  /// The folded head of a name: its last word before *of*, *for* and the like.
  func headWord(_ tokens: Range<Int>) -> String {
    let end = tokens.dropFirst().first { ["of", "for", "on", "in", "to", "against", "("].contains(words[$0]) } ?? tokens.upperBound
    return words[end - 1]
  }
}
