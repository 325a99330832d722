import Language

/// One way of reading a cue: with a source and a content, and how likely the models of the parts find each.
package struct AttributionHypothesis: Sendable {
  let attribution: Attribution
  /// The cue's head.
  let cue: Int
  /// The log-odds that the cue is one.
  let cueScore: Float
  /// The log-probability of the source among all that could be.
  let sourceScore: Float
  /// How many sources are likelier.
  let sourceRank: Int
  /// The log-probability of the content, given the source.
  let contentScore: Float
  /// How many contents are likelier.
  let contentRank: Int
  /// The share of words that the content is expected to have in common with the right one, if one of the candidates is.
  let agreement: Float
  /// On which side of the cue the content stands.
  let side: ContentCandidates.Candidate.Side
}

extension AttributionFinder {
  /// The likeliest ways of reading a cue, the likeliest first; `isBehind` where the content must stand before the cue.
  func hypotheses(
    of cue: Int, score: Float, isBehind: Bool = false, limits: HypothesisLimits = .several, in context: AttributionContext,
    by model: AttributionModel
  ) -> [AttributionHypothesis] {
    let quoted = QuotedSpeech(context: context)
    let frame = quoted.frame(ofSpeech: cue)
    let span = frame?.cue ?? context.cueSpan(of: cue)
    let rules = SurerRules(context: context)
    let isInverted = rules.isInverted(span)
    let sources: [(candidate: SourceCandidates.Candidate?, score: Float)]
    if let source = frame?.source ?? quoted.quoted(by: cue) {
      sources = [(source, 0)]
    } else {
      sources = self.sources(of: cue, isInverted: isInverted, limits: limits, in: context, by: model)
    }
    var result: [AttributionHypothesis] = []
    for (rank, source) in sources.enumerated() where !rules.isMeasure(cue: cue, source: source.candidate) {
      let isBehind = isBehind || isInverted || rules.isBehindQuotation(source: source.candidate?.tokens, cueSpan: span)
      let contents = contents(
        of: cue, span: span, source: source.candidate?.tokens, isBehind: isBehind, limits: limits, in: context, by: model)
      for (place, content) in contents.enumerated() {
        let attribution = Attribution(
          source: source.candidate?.tokens, cue: context.extended(span, over: content.pieces), content: content.pieces,
          sourceHead: source.candidate?.head, cueHead: cue, score: score)
        result.append(
          AttributionHypothesis(
            attribution: attribution, cue: cue, cueScore: score, sourceScore: source.score, sourceRank: rank, contentScore: content.score,
            contentRank: place, agreement: content.agreement, side: content.side))
      }
    }
    return result
  }

  /// The likeliest sources of a cue with their log-probabilities; nil where there is none.
  private func sources(
    of cue: Int, isInverted: Bool, limits: HypothesisLimits, in context: AttributionContext, by model: AttributionModel
  ) -> [(candidate: SourceCandidates.Candidate?, score: Float)] {
    let features = SourceFeatures(context: context)
    var list = FeatureList()
    features.collectNone(cue: cue, into: &list)
    // Behind a closing quotation mark a subject follows, or stands before the quotation.
    var options: [(candidate: SourceCandidates.Candidate?, score: Float)] = [
      (nil, model.source.logScore(list) - (isInverted ? Self.sure : 0))
    ]
    for (candidate, rank) in SourceCandidates(context: context).ranked(for: cue)
    where !isInverted || !context.quotations.contains(candidate.head) {
      features.collect(candidate, rank: rank, cue: cue, into: &list)
      options.append((candidate, model.source.logScore(list)))
    }
    return Self.likeliest(options.map(\.score), within: limits.sourceDistance, limits.sources)
      .map { (options[$0.place].candidate, $0.score) }
  }

  /// Of options with these scores the likeliest that are not much less likely than the best, with their log-probabilities among all.
  private static func likeliest(_ scores: [Float], within distance: Float, _ limit: Int) -> [(place: Int, score: Float)] {
    let total = Arithmetic.logSum(scores)
    let best = scores.max() ?? 0
    return scores.indices.filter { scores[$0] >= best - distance }.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(limit)
      .map { ($0, scores[$0] - total) }
  }

  /// What a cue may attribute, settled by the marks around it.
  private struct Content {
    var pieces: [Range<Int>]
    var score: Float
    var agreement: Float = 0
    var side: ContentCandidates.Candidate.Side
  }

  /// The likeliest contents of a cue, which where it stands behind what it tells are not looked for after it.
  private func contents(
    of cue: Int, span: Range<Int>, source: Range<Int>?, isBehind: Bool, limits: HypothesisLimits, in context: AttributionContext,
    by model: AttributionModel
  ) -> [Content] {
    let features = ContentFeatures(context: context, cue: cue, cueSpan: span, source: source)
    let rules = SurerRules(context: context)
    var list = FeatureList()
    var options: [(candidate: ContentCandidates.Candidate, score: Float)] = []
    for candidate in ContentCandidates(context: context, cue: cue, cueSpan: span, source: source).candidates()
    where !isBehind || candidate.side != .after {
      features.collect(candidate, into: &list)
      options.append((candidate, model.content.logScore(list)))
    }
    var contents: [Content] = []
    for (place, score) in Self.likeliest(options.map(\.score), within: limits.contentDistance, limits.candidates) {
      let candidate = options[place].candidate
      let pieces = rules.settled(candidate.pieces, cue: cue, cueSpan: span, source: source)
      if let same = contents.firstIndex(where: { $0.pieces == pieces }) {
        contents[same].score = Arithmetic.logSum([contents[same].score, score])
      } else {
        contents.append(Content(pieces: pieces, score: score, side: candidate.side))
      }
    }
    for index in contents.indices {
      contents[index].agreement = contents.reduce(0) {
        $0 + Float(Arithmetic.exp(Double($1.score))) * overlap(contents[index].pieces, $1.pieces)
      }
    }
    return Array(
      contents.filter { rules.saysSomething($0.pieces) && !rules.isTelephoneCall(cue: cue, content: $0.pieces) }.prefix(limits.contents))
  }

  /// Shared words over all words (Jaccard).
  private func overlap(_ a: [Range<Int>], _ b: [Range<Int>]) -> Float {
    let shared = a.reduce(0) { sum, piece in sum + b.reduce(0) { $0 + piece.clamped(to: $1).count } }
    let all = a.reduce(0) { $0 + $1.count } + b.reduce(0) { $0 + $1.count } - shared
    return all == 0 ? 0 : Float(shared) / Float(all)
  }
}

/// How many ways of reading a cue are looked at.
struct HypothesisLimits: Sendable {
  var sources: Int
  var sourceDistance: Float
  /// How many candidates for the content are settled, and how many of those that come of it are kept.
  var candidates: Int
  var contents: Int
  var contentDistance: Float

  static let several = HypothesisLimits(sources: 2, sourceDistance: 1.5, candidates: 8, contents: 4, contentDistance: 4)
  static let one = HypothesisLimits(sources: 1, sourceDistance: 0, candidates: 1, contents: 1, contentDistance: 0)
}
