import ActorNetworks
import Language

/// Which country a body is of, by the place of the names alone: `the Lebanese group Hezbollah`, `Argentina's senate`, `the Supreme Court of
/// Austria`. A body of the state is part of it, any other one is at home there.
struct SeatRelations {
  let phrases: ActorPhrases

  private static let bodies: Set<PoliticalActor.Kind> = [.government, .party, .organisation, .media, .armedGroup, .coalition]
  private static let of = Word("of")
  private static let article = Word("the")

  func add(of body: Resolution.ResolvedMention, to found: inout RelationCollector) {
    let kind = phrases.kind(of: body)
    guard Self.bodies.contains(kind), body.form == .name || body.form == .alias else { return }
    let relation = Relation(kind: kind == .government ? .partOf : .locatedIn, sign: 0)
    for seat in [country(before: body), country(behind: body)].compactMap(\.self) {
      found.add(.adjacent(relation), from: body, to: seat, at: body.tokens)
    }
  }

  /// The country that qualifies a body's name or the noun before it.
  private func country(before body: Resolution.ResolvedMention) -> Resolution.ResolvedMention? {
    let document = phrases.document
    var next = body.tokens.lowerBound - 1
    var hasNoun = false
    while next > 0, body.tokens.lowerBound - next < 5, phrases.mention(at: next) == nil, !document.isCapitalized(next),
      [.adjective, .noun].contains(document.tokens[next].tag)
    {
      hasNoun = hasNoun || document.tokens[next].tag == .noun && next == body.tokens.lowerBound - 1
      next -= 1
    }
    guard next >= 0 else { return nil }
    let isAdjacent = next == body.tokens.lowerBound - 1
    if let country = phrases.mention(at: next) {
      // Of `Israeli Hamas prisoners` nobody knows what qualifies what.
      guard country.form == .demonym, isAdjacent ? !isModifier(body) : hasNoun, isSeat(country) else { return nil }
      return country
    }
    guard next > 0, let country = phrases.mention(at: next - 1), phrases.isPossessive(country), isSeat(country), country.form == .name,
      country.tokens.upperBound == next, isAdjacent || hasNoun, !isModifier(body)
    else { return nil }
    return country
  }

  private func country(behind body: Resolution.ResolvedMention) -> Resolution.ResolvedMention? {
    let document = phrases.document
    var next = body.tokens.upperBound
    guard next + 1 < document.tokens.count, document.word(next) == Self.of else { return nil }
    next += document.word(next + 1) == Self.article ? 2 : 1
    guard next < document.tokens.count, let country = phrases.mention(at: next), isSeat(country), country.form == .name,
      !phrases.isPossessive(country)
    else { return nil }
    return country
  }

  private func isSeat(_ mention: Resolution.ResolvedMention) -> Bool { [.country, .place].contains(phrases.kind(of: mention)) }

  /// Whether a name but qualifies the noun behind it, as `Hamas prisoners`.
  private func isModifier(_ body: Resolution.ResolvedMention) -> Bool {
    let next = body.tokens.upperBound
    guard next < phrases.document.tokens.count else { return false }
    return phrases.document.tokens[next].tag == .noun && phrases.document.isSpaced(before: next)
  }
}
