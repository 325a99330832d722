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
}

/// Finds the actor behind the words that name a source.
///
/// The head's, or the one that stands in apposition, as of "Foreign Minister Zarif"; of "a spokesman for the army" and "Iranian officials"
/// the one spoken for; of "he" nobody who is no person.
struct SpeakerResolver {
  let resolution: Resolution
  let document: Document
  private let issuers: Issuers
  private let bearers: NamedBearers

  init(resolution: Resolution, document: Document) {
    self.resolution = resolution
    self.document = document
    issuers = Issuers(resolution: resolution, document: document)
    bearers = NamedBearers(resolution: resolution, document: document)
  }

  /// The speakers of attributions in order of place.
  func speakers(of attributions: [Attribution]) -> [Int?] {
    var last: (speaker: Int, token: Int)?
    var media: [Word: Int] = [:]
    return attributions.map { attribution in
      var speaker = speaker(of: attribution) ?? author(of: attribution, among: media)
      if let source = attribution.source, source.count == 1, isPerson(document.word(source.lowerBound)) {
        let kind = speaker.map { resolution.actors[$0].kind }
        if kind != .person, kind != .group {
          speaker = last.flatMap { source.lowerBound - $0.token < Self.memory ? $0.speaker : nil }
        }
      }
      if let speaker, let medium = attribution.medium { media[document.word(medium.upperBound - 1)] = speaker }
      if let speaker, resolution.actors[speaker].kind == .person { last = (speaker, attribution.start) }
      return speaker
    }
  }

  /// Of "the statement" whoever has spoken "in a statement" before.
  private func author(of attribution: Attribution, among media: [Word: Int]) -> Int? {
    guard let source = attribution.source, source.count == 2, document.word(source.lowerBound) == Self.the else { return nil }
    return media[document.word(source.lowerBound + 1)]
  }

  func speaker(of attribution: Attribution) -> Int? {
    guard let source = attribution.source else { return nil }
    let head = attribution.sourceHead ?? source.upperBound - 1
    if let pair = bearers.pair(in: source) { return pair.0.actor }
    // The label of a turn, "Q", may stand right before a name.
    let named = resolution.mention(at: head).flatMap {
      attribution.cue != nil || source.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= source.upperBound ? $0 : nil
    }
    if let named, named.form == .pronoun || bearers.isName(named) && resolution.actors[named.actor].kind == .person { return named.actor }
    if let bearer = bearers.bearer(of: head, in: source) ?? bearers.bearer(behind: source, cue: attribution.cue) { return bearer.actor }
    if let apposed = bearers.apposition(to: head, behind: attribution) ?? bearers.described(by: source, head: head) { return apposed.actor }
    if let body = bearers.body(of: head, in: source) { return body.actor }
    if let named { return named.actor }
    if let share = whole(of: head, in: source) { return share.actor }
    let inside = resolution.mentions(in: source)
    if let same = inside.last(where: { $0.tokens.lowerBound > head && !isGoverned($0.tokens) && $0.form != .demonym }) { return same.actor }
    if attribution.lemma == "according", let first = inside.first, first.tokens.lowerBound < source.lowerBound + 2,
      !isGoverned(first.tokens)
    {
      return first.actor
    }
    guard Self.voices.contains(document.word(head)) else { return nil }
    return issuers.issuer(of: head, isDefinite: document.word(source.lowerBound) == Self.the) ?? inside.last?.actor
  }

  /// "Some of the protesters": the group that some of are the source.
  private func whole(of head: Int, in source: Range<Int>) -> Resolution.ResolvedMention? {
    guard Self.shares.contains(document.word(head)), head + 1 < source.upperBound, document.word(head + 1) == Self.of else { return nil }
    return resolution.mentions(in: head + 2..<source.upperBound).first { resolution.actors[$0.actor].kind == .group }
  }

  /// Whether a preposition or a possessive makes a mention another than the noun it stands with.
  private func isGoverned(_ tokens: Range<Int>) -> Bool {
    guard let head = tokens.first(where: { !tokens.contains(Int(document.tokens[$0].head)) }) else { return true }
    switch document.tokens[head].dependency {
    case .nmod, .obl, .conj, .acl: return true
    default: return tokens.lowerBound > 0 && document.tokens[tokens.lowerBound - 1].tag == .adposition
    }
  }

  /// Who speaks along with the speaker of an attribution.
  func others(in attribution: Attribution) -> [Int] {
    let joint = attribution.jointSourceHeads.compactMap { resolution.mention(at: $0)?.actor }
    return joint + [attribution.source.flatMap(bearers.pair)?.1.actor].compactMap(\.self)
  }

  private func isPerson(_ word: Word) -> Bool { Self.personal.contains(word) }

  /// How many tokens a person stays the one meant by "he" when nothing better is known.
  private static let memory = 120
  private static let the = Word("the")
  private static let of = Word("of")
  private static let shares = Set<Word>(words: "some many most several few number majority dozens hundreds thousands members")
  private static let personal = Set<Word>(words: "he she")

  /// Nouns that speak for the one they are named with.
  private static let voices = Set<Word>(
    words: """
      spokesman spokeswoman spokesperson spokespeople official officials statement statements report reports tweet tweets letter
      announcement communique communiqué government authorities forces troops army military police ministry delegation
      representative representatives website release releases banner study survey poll post message video press declaration agency
      ruling decision lawyer lawyers figures data documents account page officers decree filing summary opinion proclamation order
      notice bulletin memo findings investigation review judgment judgement law indictment complaint lawsuit verdict
      """)
}
