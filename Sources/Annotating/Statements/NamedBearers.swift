import ActorNetworks
import Language

/// Finds the person whose name stands with a title that names a source: inside it, behind it, or before it.
struct NamedBearers {
  let resolution: Resolution
  let document: Document

  func isName(_ mention: Resolution.ResolvedMention) -> Bool { mention.form == .name || mention.form == .alias }

  /// "Mayor of London Sadiq Khan": the person whose name ends the source without a preposition, whatever the tree makes of it.
  ///
  /// "Peter Iseley of Ending Clergy Abuse": the person whose name opens it.
  func bearer(of head: Int, in source: Range<Int>) -> Resolution.ResolvedMention? {
    if let first = resolution.mentions(in: source).first(where: isPerson), opens(source, first) { return first }
    guard let last = resolution.mention(at: withoutRemark(source).upperBound - 1), isPerson(last),
      last.tokens.lowerBound > source.lowerBound,
      last.tokens.upperBound > head, !isJoined(head, to: last.tokens.lowerBound)
    else { return nil }
    let before = document.tokens[last.tokens.lowerBound - 1].tag
    return before == .noun || before == .properNoun ? last : nil
  }

  /// "the news agency Reuters", "the Hamas organisation": the body whose name stands with the noun that says what it is.
  func body(of head: Int, in source: Range<Int>) -> Resolution.ResolvedMention? {
    guard document.tokens[head].tag == .noun else { return nil }
    if let next = resolution.mention(at: head + 1), isBody(next), next.tokens.upperBound == source.upperBound { return next }
    guard head > source.lowerBound, Self.bodies.contains(document.word(head)), head + 1 == source.upperBound else { return nil }
    return resolution.mention(at: head - 1).flatMap { isBody($0) ? $0 : nil }
  }

  private func isBody(_ mention: Resolution.ResolvedMention) -> Bool {
    guard isName(mention) else { return false }
    switch resolution.actors[mention.actor].kind {
    case .armedGroup, .party, .coalition, .organisation, .media: return true
    default: return false
    }
  }

  /// The person whose name stands behind a source that was cut short, not governed by a preposition: "Member of Parliament (MP) Yvette
  /// Cooper added", "an official with the charity, Youssef Sawwan, denied", "said the county's sheriff Bill Brown".
  func bearer(behind source: Range<Int>, cue: Range<Int>?) -> Resolution.ResolvedMention? {
    guard let cue else { return nil }
    let isBefore = source.upperBound < cue.lowerBound
    let end = isBefore ? cue.lowerBound : min(source.upperBound + 6, document.tokens.count)
    guard isBefore || cue.upperBound <= source.lowerBound, end - source.upperBound < 16,
      let name = resolution.mentions(in: source.upperBound..<end).first(where: isPerson),
      !(source.upperBound..<name.tokens.lowerBound).contains(where: isClausal)
    else { return nil }
    var start = name.tokens.lowerBound
    while start > source.upperBound, isTitle(start - 1) { start -= 1 }
    if start == source.upperBound { return !isBefore || isEnd(name.tokens.upperBound..<end) ? name : nil }
    if isBefore, name.tokens.upperBound == end, start < name.tokens.lowerBound, (source.upperBound..<start).allSatisfy(isOfTitle) {
      return name
    }
    let opening = document.text(start - 1)
    let isApart = isBefore ? Self.openings.contains(opening) && isEnd(name.tokens.upperBound..<end) : opening == ")"
    return isApart ? name : nil
  }

  /// A source without the brackets that close it: "Sadiq Khan (no relation)".
  private func withoutRemark(_ source: Range<Int>) -> Range<Int> {
    guard document.text(source.upperBound - 1) == ")", let opening = source.last(where: { document.text($0) == "(" }),
      opening > source.lowerBound
    else { return source }
    return source.lowerBound..<opening
  }

  /// "the mayor of Leeds, Hugh Hill, said": the name behind the comma, where the tree calls it an apposition or a comma or the cue follows.
  func apposition(to head: Int, behind attribution: Attribution) -> Resolution.ResolvedMention? {
    guard let source = attribution.source, source.upperBound + 1 < document.tokens.count else { return nil }
    let end = source.upperBound
    // A form of address may stand before the name: ", Dr Ali bin Tamim,".
    guard document.text(end) == ",",
      let mention = (end + 1..<min(end + 4, document.tokens.count)).lazy.compactMap(resolution.mention).first,
      (end + 1..<max(end + 1, mention.tokens.lowerBound)).allSatisfy({
        document.tokens[$0].tag == .properNoun || document.tokens[$0].tag == .noun
      }),
      isName(mention)
    else { return nil }
    let isApposed = mention.tokens.contains { document.tokens[$0].dependency == .appos && source.contains(Int(document.tokens[$0].head)) }
    let next = mention.tokens.upperBound
    let isEnclosed = next == attribution.cue?.lowerBound || next < document.tokens.count && document.text(next) == ","
    return isApposed || isEnclosed ? mention : nil
  }

  /// "Nancy Pelosi, the Speaker of the House, announced": the person before the comma whom a source between commas describes.
  func described(by source: Range<Int>, head: Int) -> Resolution.ResolvedMention? {
    var start = source.lowerBound
    while start > 2, isTitle(start - 1) || resolution.mention(at: start - 1) != nil, source.lowerBound - start < 5 { start -= 1 }
    guard start > 1, document.text(start - 1) == ",", let named = resolution.mention(at: start - 2), isPerson(named),
      document.tokens[head].tag == .noun || document.tokens[head].tag == .properNoun
    else { return nil }
    let isApposed = document.tokens[head].dependency == .appos && named.tokens.contains(Int(document.tokens[head].head))
    let isEnclosed = source.upperBound < document.tokens.count && document.text(source.upperBound) == ","
    return isApposed || isEnclosed && !isGoverned(named.tokens) ? named : nil
  }

  /// "the Secretary and King Abdullah", "Tesco and Salling Group": the two of one sort whom a conjunction joins in a source.
  func pair(in source: Range<Int>) -> (Resolution.ResolvedMention, Resolution.ResolvedMention)? {
    let joints = source.filter { document.tokens[$0].tag == .coordinator }
    guard let joint = joints.first, joints.count == 1, joint > source.lowerBound, joint + 1 < source.upperBound,
      !source.contains(where: { document.tokens[$0].tag == .adposition }),
      let first = resolution.mention(at: joint - 1), let second = resolution.mention(at: source.upperBound - 1),
      first.actor != second.actor, first.tokens.upperBound == joint, second.tokens.lowerBound > joint,
      first.form != .demonym, second.form != .demonym,
      resolution.actors[first.actor].kind == resolution.actors[second.actor].kind
    else { return nil }
    return (first, second)
  }

  /// Whether a country is named only to tell whose office a person holds: "US President George W. Bush".
  func isOffice(_ mention: Resolution.ResolvedMention) -> Bool { bearer(ofOffice: mention) != nil }

  /// The person whose office a country is named to tell.
  func bearer(ofOffice mention: Resolution.ResolvedMention) -> Resolution.ResolvedMention? {
    guard resolution.actors[mention.actor].kind == .country else { return nil }
    let start = mention.tokens.upperBound
    let end = (start..<min(start + 7, document.tokens.count)).first { !isTitle($0) || resolution.mention(at: $0).map(isPerson) ?? false }
    return end.flatMap { $0 > start ? resolution.mention(at: $0) : nil }.flatMap { isPerson($0) ? $0 : nil }
  }

  private func isPerson(_ mention: Resolution.ResolvedMention) -> Bool {
    isName(mention) && resolution.actors[mention.actor].kind == .person
  }

  /// Whether a name comes first in a source, but for titles, and a preposition or a comma follows it.
  private func opens(_ source: Range<Int>, _ name: Resolution.ResolvedMention) -> Bool {
    let next = name.tokens.upperBound
    guard next < source.upperBound, (source.lowerBound..<name.tokens.lowerBound).allSatisfy(isTitle) else { return false }
    return document.text(next) == "," || document.tokens[next].tag == .adposition
  }

  /// Whether a conjunction parts two words: "the Secretary and Foreign Minister Shoukry".
  private func isJoined(_ head: Int, to name: Int) -> Bool {
    head < name && (head..<name).contains { document.tokens[$0].dependency == .conj && Int(document.tokens[$0].head) == head }
  }

  /// Whether tokens only close a name: a comma, brackets with what they hold, adverbs, "of the Labour Party".
  private func isEnd(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return true }
    if document.text(first) == "(" { return tokens.contains { document.text($0) == ")" } }
    if document.tokens[first].tag == .adposition { return !tokens.contains(where: isClausal) }
    return tokens.allSatisfy { document.text($0) == "," || document.tokens[$0].tag == .adverb }
  }

  private func isClausal(_ token: Int) -> Bool {
    switch document.tokens[token].tag {
    case .verb: document.tokens[token].inflection != .pastParticiple
    case .auxiliary, .pronoun, .subordinator, .coordinator: true
    default: false
    }
  }

  private func isTitle(_ token: Int) -> Bool {
    switch document.tokens[token].tag {
    case .noun, .properNoun, .adjective: true
    case .particle, .other: document.text(token) == "'s" || document.text(token) == "’s"
    case .punctuation: Self.dashes.contains(document.word(token))
    default: Self.articles.contains(document.word(token))
    }
  }

  /// Whether a token may stand in a title with prepositions: "of State for Management".
  private func isOfTitle(_ token: Int) -> Bool { isTitle(token) || document.tokens[token].tag == .adposition }

  private func isGoverned(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      !tokens.contains(Int(document.tokens[token].head)) && [.nmod, .obl, .obj].contains(document.tokens[token].dependency)
    }
  }

  private static let openings: Set<String> = [",", ")", "named"]
  private static let bodies = Set<Word>(
    words: "organisation organization group movement party militia company firm agency network newspaper channel broadcaster")
  private static let dashes = Set<Word>(words: "- –")
  private static let articles = Set<Word>(words: "the a an 's ’s")
}
