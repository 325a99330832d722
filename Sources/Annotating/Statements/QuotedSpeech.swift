import Language

/// "Ruiz was quoted as saying", "the agency cited Ruiz as saying": one attribution, whose source is Ruiz.
struct QuotedSpeech {
  let context: AttributionContext

  /// What stands between a verb of quoting and the verb that it introduces.
  struct Frame: Sendable {
    /// The verb of quoting: `quoted`.
    let quoting: Int
    /// The source, which is the subject of the passive and else the object.
    let source: SourceCandidates.Candidate?
    /// The whole expression where it stands in one piece, else "as saying".
    let cue: Range<Int>
  }

  /// The frame whose verb of speech a token is.
  func frame(ofSpeech token: Int) -> Frame? {
    guard token > 1, context.document.tokens[token].inflection == .presentParticiple, context.verbs[context.words[token]] != nil else {
      return nil
    }
    let isMarked = context.words[token - 1] == Self.marker
    let sentence = context.sentence(of: token)
    guard token - 1 > sentence.lowerBound else { return nil }
    guard let quoting = (max(sentence.lowerBound, token - 9)..<token - 1).last(where: { Self.verbs.contains(context.words[$0]) }) else {
      return nil
    }
    let span = context.cueSpan(of: quoting)
    let isPassive =
      context.words[quoting + 1] == Self.by
      || span.contains { context.document.tokens[$0].tag == .auxiliary && Self.passive.contains(context.words[$0]) }
    // "Ruiz was quoted by the agency saying" needs no "as".
    guard isMarked || isPassive && !(quoting + 1..<token).contains(where: isMark) else { return nil }
    let isWhole = quoting + 2 == token && isMarked
    return Frame(
      quoting: quoting, source: isPassive ? subject(of: quoting, before: span.lowerBound) : object(in: quoting + 1..<token - 1),
      cue: isPassive && isWhole ? span.lowerBound..<token + 1 : (isMarked ? token - 1 : token)..<token + 1)
  }

  /// Whether a token only introduces a verb of speech.
  func introduces(_ token: Int) -> Bool {
    guard Self.verbs.contains(context.words[token]) else { return false }
    let end = context.sentence(of: token).upperBound
    return (token + 2..<max(token + 2, min(token + 10, end))).contains { frame(ofSpeech: $0)?.quoting == token }
  }

  /// The one quoted by a verb of quoting that tells no more: of `"We will win," the agency quoted Ruiz` Ruiz.
  func quoted(by verb: Int) -> SourceCandidates.Candidate? {
    guard Self.quoting.contains(context.words[verb]), context.document.tokens[verb].tag == .verb, verb + 1 < context.document.tokens.count,
      context.tree.dependents(of: verb).contains(where: { context.isSubject(Int($0)) && Int($0) < verb })
    else { return nil }
    return candidates(near: verb).first { candidate in
      candidate.tokens.lowerBound == verb + 1 && context.document.tokens[candidate.head].tag == .properNoun
        && candidate.tokens.upperBound < context.document.tokens.count && isMark(candidate.tokens.upperBound)
    }
  }

  /// Whether a cue is the participle of "as reported by", "as quoted in": its source only passes on what another said.
  func isRelay(_ cue: Int) -> Bool {
    guard cue > 0, cue + 1 < context.document.tokens.count, context.document.tokens[cue].tag == .verb else { return false }
    return context.words[cue - 1] == Self.marker && Self.relays.contains(context.words[cue + 1])
  }

  private func isMark(_ token: Int) -> Bool { !context.shapes[token].isDisjoint(with: TokenShape.punctuation) }

  /// The subject of a passive; of a participle behind a comma, "Ruiz urged restraint, quoted by the agency as saying", the sentence's.
  private func subject(of quoting: Int, before verb: Int) -> SourceCandidates.Candidate? {
    if verb == quoting, verb > 0, context.shapes[verb - 1].contains(.comma), let subject = context.subject(of: quoting)?.token,
      let candidate = candidates(near: verb).first(where: { $0.head == subject })
    {
      return candidate
    }
    let end = verb > 0 && context.shapes[verb - 1].contains(.comma) ? verb - 1 : verb
    return candidates(near: verb).last { $0.tokens.upperBound == end }
  }

  /// All that stands between the two verbs, unless it is longer than a name with its title.
  private func object(in range: Range<Int>) -> SourceCandidates.Candidate? {
    if let object = candidates(near: range.lowerBound - 1).first(where: {
      $0.tokens.lowerBound == range.lowerBound && range.contains($0.head)
    }) {
      return object
    }
    return range.last(where: context.isWord).map { SourceCandidates.Candidate(head: $0, tokens: range) }
  }

  private func candidates(near token: Int) -> [SourceCandidates.Candidate] {
    SourceCandidates(context: context).candidates(for: token).sorted { $0.head < $1.head }
  }

  private static let marker = Word("as")
  private static let by = Word("by")
  private static let relays = Set<Word>(words: "by in on")
  private static let verbs = Set<Word>(words: "quote quotes quoted quoting cite cites cited citing report reports reported reporting")
  private static let quoting = Set<Word>(words: "quotes quoted cites cited")
  private static let passive = Set<Word>(words: "is are was were be been being")
}
