package import Language

/// Finds who is said to say what.
package struct AttributionFinder: Sendable {
  private let model: AttributionModel?
  private let verbs = ReportingVerbs()
  static let sure: Float = 3
  /// The log-odds from which a word is looked at as a cue, and the same inside quotation marks, where what is reported is part of what is quoted.
  package var doubt: Float = -1.5
  package var quotedDoubt: Float = 5
  /// By how much the best reading of a cue must be likelier than that it is none.
  package var threshold: Float = -0.6
  /// How much the sureness of the cue and of the source count beside the judgement of the whole, which is learnt from few examples.
  private static let trust: (cue: Float, source: Float) = (0.3, 0.6)
  /// The log-odds from which a word is taken for a cue where a quotation would else be nobody's.
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
    let marks = marks(in: context)
    let scores = cueScores(in: context, besides: marks, by: model)
    var found = marks.attributions + chosen(readings(of: scores, in: context, by: model), in: context, by: model)
    found = Self.withoutRepetitions(found.sorted { ($0.cueHead ?? -1) < ($1.cueHead ?? -1) })
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
    found = Self.withoutRepetitions(found)
    shared.part(&found)
    NextVoices(context: context).part(&found)
    QuotationContinuation(context: context).extend(&found)
    LeadingManner(context: context).part(&found)
    let details = AttributionDetails(context: context)
    for index in found.indices { details.complete(&found[index]) }
    return found.sorted(by: Attribution.precedes)
  }

  /// The ways of reading each word that may be a cue, in order of the words.
  package func readings(in context: AttributionContext) -> [[AttributionHypothesis]] {
    guard let model else { return [] }
    return readings(of: cueScores(in: context, besides: marks(in: context), by: model), in: context, by: model)
  }

  /// What marks tell without a model, and the tokens that are explained by them.
  private func marks(in context: AttributionContext) -> (attributions: [Attribution], colons: Set<Int>, cue: Range<Int>?) {
    let labels = TranscriptLabels(context)
    let release = AttributableText(context).attribution
    return (
      labels.attributions + (release.map { [$0] } ?? []) + SignedQuotations(context).attributions, labels.colons, release?.cue
    )
  }

  /// The log-odds of each token that it is a cue.
  private func cueScores(
    in context: AttributionContext, besides marks: (attributions: [Attribution], colons: Set<Int>, cue: Range<Int>?),
    by model: AttributionModel
  ) -> [Float] {
    let quoted = QuotedSpeech(context: context)
    let features = CueFeatures(context: context)
    let rules = SurerRules(context: context)
    var list = FeatureList()
    var scores = [Float](repeating: -.infinity, count: context.document.tokens.count)
    for token in context.document.tokens.indices
    where features.isCandidate(token) && !marks.colons.contains(token) && marks.cue?.contains(token) != true && !quoted.introduces(token) {
      features.collect(token, into: &list)
      let score = model.cue.logScore(list)
      let isSure = rules.isLabelledQuotation(colon: token) || quoted.frame(ofSpeech: token)?.source != nil
      scores[token] = isSure ? max(score, Self.sure) : score
    }
    return scores
  }

  private func readings(of scores: [Float], in context: AttributionContext, by model: AttributionModel) -> [[AttributionHypothesis]] {
    scores.indices.filter { scores[$0] >= (context.quotations.isClosed(at: $0) ? quotedDoubt : doubt) }
      .map { hypotheses(of: $0, score: scores[$0], in: context, by: model) }.filter { !$0.isEmpty }
  }

  /// The best reading of each cue that is likelier than that it is none.
  private func chosen(_ readings: [[AttributionHypothesis]], in context: AttributionContext, by model: AttributionModel) -> [Attribution] {
    guard let whole = model.whole else { return [] }
    let features = HypothesisFeatures(context: context, readings: readings)
    var list = FeatureList()
    return readings.compactMap { readings in
      var best = threshold
      var choice: Attribution?
      for reading in readings {
        features.collect(reading, into: &list)
        let score =
          whole.logScore(list) + Self.trust.cue * min(Self.sure, reading.cueScore) + Self.trust.source * reading.sourceScore
        guard score > best else { continue }
        (best, choice) = (score, reading.attribution)
      }
      choice?.score = best
      return choice
    }
  }

  /// The attribution of a cue as the models of the parts see it; `isBehind` where its content must stand before it.
  private func attribution(
    of cue: Int, score: Float, isBehind: Bool = false, in context: AttributionContext, by model: AttributionModel
  ) -> Attribution? {
    hypotheses(of: cue, score: score, isBehind: isBehind, limits: .one, in: context, by: model).first?.attribution
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
  /// A cue's head with the auxiliaries, the copula and the adverbs before it and the verb that leads to it, and "to" of "according to".
  package func cueSpan(of head: Int) -> Range<Int> {
    var low = head, high = head + 1
    let sentence = sentence(of: head)
    if words[head] == CueFeatures.according {
      return high < sentence.upperBound ? low..<high + 1 : low..<high
    }
    switch document.tokens[head].tag {
    case .verb: break
    case .adjective where tree.dependents(of: head).contains { document.tokens[Int($0)].dependency == .cop }: break
    default: return low..<high
    }
    while low > sentence.lowerBound, belongsToVerbGroup(low - 1, of: head) { low -= 1 }
    // What is declined is not said: "declined to say", "refused to rule out".
    if low - sentence.lowerBound > 1, document.tokens[head].dependency == .xcomp, words[low - 1] == Self.to, self.head(head) == low - 2 {
      return cueSpan(of: low - 2).lowerBound..<high
    }
    if high < sentence.upperBound, document.tokens[high].dependency == .compound, self.head(high) == head { high += 1 }
    return low..<high
  }

  private static let to = Word("to")

  private func belongsToVerbGroup(_ token: Int, of head: Int) -> Bool {
    guard self.head(token) == head else { return false }
    switch document.tokens[token].dependency {
    case .aux, .auxPass, .cop: return true
    case .advmod: return document.tokens[token].tag == .adverb || document.tokens[token].tag == .particle
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
