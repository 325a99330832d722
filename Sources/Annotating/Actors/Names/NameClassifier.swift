import ActorNetworks
import Language

/// What kind of actor a name that no table knows belongs to; nil where it names no actor.
struct NameClassifier: Sendable {
  let words: Words

  func kind(of span: NameSpan) -> PoliticalActor.Kind? {
    if span.title != nil { return .person }
    // What the tables know and no surer sieve took is a place, or means no actor here.
    guard span.known == nil else { return nil }
    // "Senators" is a description that someone wrote with a capital.
    if let noun = words.noun(endingAt: span.tokens.upperBound - 1)?.noun, noun.isCollective, span.label != .person { return nil }
    let head = headWord(span.tokens)
    switch span.label {
    case .person: return span.tokens.count > 1 ? NameHeads.kind(head) ?? .person : .person
    case .organization: return NameHeads.kind(head) ?? .organisation
    case .location, .facility, .nationality, .miscellaneous, nil: return nil
    }
  }

  /// The folded head of a name: its last word before *of*, *for* and the like.
  func headWord(_ tokens: Range<Int>) -> String {
    let end = tokens.dropFirst().first { ["of", "for", "on", "in", "to", "against", "("].contains(words[$0]) } ?? tokens.upperBound
    return words[end - 1]
  }
}
