package import Language

/// Finds who is said to say what.
package struct AttributionFinder: Sendable {
  private let model: AttributionModel?
  private let verbs = ReportingVerbs()
  private static let sure: Float = 3
  /// The log-odds from which a word is taken for a cue.
  package var threshold: Float = 0.1
  /// The same inside quotation marks, where what is reported is part of what is quoted.
  package var quotedThreshold: Float = 3
  /// The same where a quotation would else be nobody's.
  package var quotationThreshold: Float = -2.5

  /// Makes a finder with the shipped model.
  package init() throws(ModelError) { self.init(model: try AttributionModel.shipped()) }

  /// Makes a finder with a model; without one it finds nothing but serves the trainer.
  package init(model: AttributionModel?) { self.model = model }

  func attributions(in document: Document) -> [Attribution] {
    let context = AttributionContext(document, verbs: verbs)
    return attributions(in: context)
  }

  package func context(of document: Document) -> AttributionContext { AttributionContext(document, verbs: verbs) }

  package func attributions(in context: AttributionContext) -> [Attribution] {
    guard let model else { return [] }
    let labels = TranscriptLabels(context)
    let release = AttributableText(context).attribution
    let quoted = QuotedSpeech(context: context)
    var found = labels.attributions + (release.map { [$0] } ?? []) + SignedQuotations(context).attributions
    let features = CueFeatures(context: context)
    var list = FeatureList()
    var scores = [Float](repeating: -.infinity, count: context.document.tokens.count)
    for token in context.document.tokens.indices
    where features.isCandidate(token) && !labels.colons.contains(token) && release?.cue?.contains(token) != true
      && !quoted.introduces(token)
    {
      features.collect(token, into: &list)
      var score = model.cue.logScore(list)
      if SurerRules(context: context).isLabelledQuotation(colon: token) || quoted.frame(ofSpeech: token)?.source != nil {
        score = max(score, Self.sure)
      }
      scores[token] = score
      guard score >= (context.quotations.isClosed(at: token) ? quotedThreshold : threshold),
        let attribution = attribution(of: token, score: score, in: context, by: model)
      else { continue }
      found.append(attribution)
    }
    found = Self.withoutRepetitions(found)
    found = CrossedCues(context: context).mended(found) { attribution(of: $0, score: scores[$0], isBehind: true, in: context, by: model) }
    for cue in UnclaimedQuotations(context: context).cues(besides: found, scores: scores, threshold: quotationThreshold) {
      if let attribution = attribution(of: cue, score: scores[cue], in: context, by: model),
        attribution.content.contains(where: { $0.contains(where: context.quotations.contains) })
      {
        found.append(attribution)
      }
    }
    let shared = SharedSources(context: context)
    shared.share(&found)
    shared.part(&found)
    NextVoices(context: context).part(&found)
    QuotationContinuation(context: context).extend(&found)
    let details = AttributionDetails(context: context)
    for index in found.indices { details.complete(&found[index]) }
    return found.sorted(by: Attribution.precedes)
  }

  /// The attribution of a cue; `isBehind` where its content must stand before it.
  private func attribution(
    of cue: Int, score: Float, isBehind: Bool = false, in context: AttributionContext, by model: AttributionModel
  ) -> Attribution? {
    let frame = QuotedSpeech(context: context).frame(ofSpeech: cue)
    let span = frame?.cue ?? context.cueSpan(of: cue)
    let rules = SurerRules(context: context)
    let isInverted = rules.isInverted(span)
    let source =
      frame?.source ?? QuotedSpeech(context: context).quoted(by: cue) ?? source(of: cue, isInverted: isInverted, in: context, by: model)
    guard !rules.isMeasure(cue: cue, source: source) else { return nil }
    let isBehind = isBehind || isInverted || rules.isBehindQuotation(source: source?.tokens, cueSpan: span)
    guard let chosen = content(of: cue, span: span, source: source?.tokens, isBehind: isBehind, in: context, by: model) else { return nil }
    let content = rules.settled(chosen, cue: cue, cueSpan: span, source: source?.tokens)
    guard rules.saysSomething(content), !rules.isTelephoneCall(cue: cue, content: content) else { return nil }
    return Attribution(
      source: source?.tokens, cue: context.extended(span, over: content), content: content, sourceHead: source?.head, cueHead: cue,
      score: score)
  }

  private func source(of cue: Int, isInverted: Bool, in context: AttributionContext, by model: AttributionModel) -> SourceCandidates
    .Candidate?
  {
    let features = SourceFeatures(context: context)
    var list = FeatureList()
    features.collectNone(cue: cue, into: &list)
    // Behind a closing quotation mark a subject follows, or stands before the quotation.
    var best = model.source.logScore(list) - (isInverted ? Self.sure : 0)
    var source: SourceCandidates.Candidate?
    for (candidate, rank) in SourceCandidates(context: context).ranked(for: cue)
    where !isInverted || !context.quotations.contains(candidate.head) {
      features.collect(candidate, rank: rank, cue: cue, into: &list)
      let score = model.source.logScore(list)
      if score > best { (best, source) = (score, candidate) }
    }
    return source
  }

  /// The likeliest content of a cue, which where it stands behind what it tells is not looked for after it.
  private func content(
    of cue: Int, span: Range<Int>, source: Range<Int>?, isBehind: Bool, in context: AttributionContext, by model: AttributionModel
  ) -> [Range<Int>]? {
    let features = ContentFeatures(context: context, cue: cue, cueSpan: span, source: source)
    var list = FeatureList()
    var best = -Float.infinity
    var content: [Range<Int>]?
    for candidate in ContentCandidates(context: context, cue: cue, cueSpan: span, source: source).candidates()
    where !isBehind || candidate.side != .after {
      features.collect(candidate, into: &list)
      let score = model.content.logScore(list)
      if score > best { (best, content) = (score, candidate.pieces) }
    }
    return content
  }

  /// Of attributions of the same words to the same source, the surest.
  private static func withoutRepetitions(_ attributions: [Attribution]) -> [Attribution] {
    var kept: [Attribution] = []
    for attribution in attributions {
      if let last = kept.indices.suffix(4).last(where: { repeats(kept[$0], attribution) }) {
        if attribution.score > kept[last].score { kept[last] = attribution }
      } else {
        kept.append(attribution)
      }
    }
    return kept
  }

  private static func repeats(_ a: Attribution, _ b: Attribution) -> Bool {
    guard a.source == b.source || a.source == nil || b.source == nil else { return false }
    return a.sharesContent(with: b, tenths: 7)
  }
}

extension AttributionContext {
  /// A cue's head with the auxiliaries and adverbs before it, and "to" of "according to".
  package func cueSpan(of head: Int) -> Range<Int> {
    var low = head, high = head + 1
    let sentence = sentence(of: head)
    if words[head] == CueFeatures.according {
      return high < sentence.upperBound ? low..<high + 1 : low..<high
    }
    guard document.tokens[head].tag == .verb else { return low..<high }
    while low > sentence.lowerBound, belongsToVerbGroup(low - 1, of: head) { low -= 1 }
    if high < sentence.upperBound, document.tokens[high].dependency == .compound, self.head(high) == head { high += 1 }
    return low..<high
  }

  private func belongsToVerbGroup(_ token: Int, of head: Int) -> Bool {
    guard self.head(token) == head else { return false }
    switch document.tokens[token].dependency {
    case .aux, .auxPass: return true
    case .advmod: return shapes[token].contains(.word)
    default: return false
    }
  }

  /// The cue with the preposition that leads from it to the content: `called for`, `accusations of`.
  func extended(_ span: Range<Int>, over content: [Range<Int>]) -> Range<Int> {
    guard span.upperBound < document.tokens.count, document.tokens[span.upperBound].tag == .adposition,
      content.contains(where: { $0.lowerBound == span.upperBound + 1 })
    else { return span }
    return span.lowerBound..<span.upperBound + 1
  }
}

extension SourceCandidates {
  /// The candidates with the number of those on the same side that are nearer to the cue.
  func ranked(for cue: Int) -> [(candidate: Candidate, rank: Int)] {
    var before = 0, after = 0
    return candidates(for: cue).map { candidate in
      defer { if candidate.head < cue { before += 1 } else { after += 1 } }
      return (candidate, candidate.head < cue ? before : after)
    }
  }
}
