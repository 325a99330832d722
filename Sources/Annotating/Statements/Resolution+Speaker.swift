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
    var memory = SpeakerMemory()
    var media: [Word: Int] = [:]
    return attributions.map { attribution in
      var speaker = author(of: attribution, among: media) ?? speaker(of: attribution)
      if let source = attribution.source {
        let kind = speaker.map { resolution.actors[$0].kind }
        if source.count == 1, let pronoun = SpeakerMemory.Pronoun(document.word(source.lowerBound)), !pronoun.mayMean(kind) {
          speaker = memory.speaker(meantBy: pronoun, at: source.lowerBound) ?? (pronoun == .person ? voice(before: source.lowerBound) : nil)
        } else if isBareVoice(source), kind == nil || speaker.map({ isUnnamed($0, at: source) }) ?? false {
          speaker = memory.body(at: source.lowerBound) ?? bodyBefore(source.lowerBound) ?? speaker
        }
        if let speaker {
          let head = attribution.sourceHead ?? source.upperBound - 1
          memory.note(
            speaker, kind: resolution.actors[speaker].kind, isVoice: Self.persons.contains(document.word(head)), at: attribution.start)
          if DocumentFamily.isDocument(document.word(head)) { media[document.word(head)] = speaker }
        }
      }
      if let speaker, let medium = attribution.medium { media[document.word(medium.upperBound - 1)] = speaker }
      return speaker
    }
  }

  /// "A spokesperson", without a word on whose.
  private func isBareVoice(_ source: Range<Int>) -> Bool {
    source.count <= 2 && Self.persons.contains(document.word(source.upperBound - 1))
  }

  /// Whom the spokesperson mentioned last nearby speaks for.
  private func voice(before token: Int) -> Int? {
    (max(0, token - 60)..<token).last { Self.persons.contains(document.word($0)) }.flatMap(issuers.issuer)
  }

  /// Whether an actor is known by the words of a source alone.
  private func isUnnamed(_ actor: Int, at source: Range<Int>) -> Bool {
    resolution.mentions(in: source).contains { $0.actor == actor && $0.form == .nominal } && resolution.actors[actor].kind != .organisation
  }

  /// The body mentioned last before a place, nearby.
  private func bodyBefore(_ token: Int) -> Int? {
    resolution.mentions(in: max(0, token - 40)..<token).last { SpeakerMemory.bodies.contains(resolution.actors[$0.actor].kind) }?.actor
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
    if let named { return name(adjoining: named, in: source, attribution) ?? named.actor }
    if let share = whole(of: head, in: source) { return share.actor }
    let inside = resolution.mentions(in: source)
    if let same = inside.last(where: { $0.tokens.lowerBound > head && !isGoverned($0.tokens) && $0.form != .demonym }) { return same.actor }
    if attribution.lemma == "according", let first = inside.first, first.tokens.lowerBound < source.lowerBound + 2,
      !isGoverned(first.tokens)
    {
      return first.actor
    }
    let noun = issuers.speaking(head, in: source)
    guard Self.voices.contains(document.word(noun)) || DocumentFamily.isDocument(document.word(noun)) else { return nil }
    return issuers.issuer(of: noun) ?? inside.last?.actor
  }

  /// "Hungarian daily Magyar Nemzet revealed": the name right before the cue, where a source is cut short behind a demonym.
  private func name(adjoining named: Resolution.ResolvedMention, in source: Range<Int>, _ attribution: Attribution) -> Int? {
    guard named.form == .demonym, named.tokens.upperBound == source.upperBound, let cue = attribution.cue,
      cue.lowerBound > source.upperBound,
      cue.lowerBound - source.upperBound < 8, let last = resolution.mention(at: cue.lowerBound - 1), bearers.isName(last),
      last.tokens.upperBound == cue.lowerBound
    else { return nil }
    return last.actor
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

  /// All who speak in an attribution, its speaker first.
  func voices(of attribution: Attribution, first speaker: Int?) -> [Int?] {
    var voices: [Int?] = [speaker]
    for other in others(in: attribution) where !voices.contains(other) { voices.append(other) }
    return voices
  }

  /// Who speaks along with the speaker of an attribution.
  func others(in attribution: Attribution) -> [Int] {
    let joint = attribution.jointSourceHeads.compactMap { resolution.mention(at: $0)?.actor }
    return joint + [attribution.source.flatMap(bearers.pair)?.1.actor].compactMap(\.self)
  }

  private static let the = Word("the")
  private static let of = Word("of")
  private static let persons = Set<Word>(words: "spokesman spokeswoman spokesperson")
  private static let shares = Set<Word>(words: "some many most several few one number majority dozens hundreds thousands members")

  /// Nouns that speak for the one they are named with.
  private static let voices = Set<Word>(
    words: """
      spokesman spokeswoman spokesperson spokespeople official officials government authorities forces troops army military police ministry
      delegation representative representatives agency lawyer lawyers officers
      """)
}
