import Language

/// The decisions that finding attributions takes, with their features and what the annotation says: what the trainer learns from.
package struct AttributionExamples {
  private let context: AttributionContext

  package init(context: AttributionContext) { self.context = context }

  /// The head of an annotated cue: its last verb, else its last open word, else its last token.
  package func head(ofCue span: Range<Int>) -> Int {
    let features = CueFeatures(context: context)
    let tokens = context.document.tokens
    return span.last { tokens[$0].tag == .verb && features.isCandidate($0) } ?? span.last {
      tokens[$0].tag == .noun || tokens[$0].tag == .adjective
    }
      ?? span.last(where: features.isCandidate) ?? span.upperBound - 1
  }

  package func cueCandidates() -> [Int] {
    let features = CueFeatures(context: context)
    let labels = TranscriptLabels(context)
    return context.document.tokens.indices.filter { features.isCandidate($0) && !labels.colons.contains($0) }
  }

  package func cueFeatures(_ token: Int) -> [UInt32] {
    var list = FeatureList()
    CueFeatures(context: context).collect(token, into: &list)
    return list.values
  }

  /// No source and each candidate, with 1 for those that name the annotated source.
  package func sourceOptions(cue: Int, gold: Range<Int>?) -> (features: [[UInt32]], rightness: [Float]) {
    let features = SourceFeatures(context: context)
    var list = FeatureList()
    features.collectNone(cue: cue, into: &list)
    var options = [list.values]
    var rightness: [Float] = [gold == nil ? 1 : 0]
    for (candidate, rank) in SourceCandidates(context: context).ranked(for: cue) {
      features.collect(candidate, rank: rank, cue: cue, into: &list)
      options.append(list.values)
      rightness.append(gold.map { Self.overlap([candidate.tokens], [$0], in: context) >= 0.5 ? 1 : 0 } ?? 0)
    }
    return (options, rightness)
  }

  /// The candidates for the content, with 1 for those as near to the annotated content as any.
  package func contentOptions(cue: Int, source: Range<Int>?, gold: [Range<Int>]) -> (features: [[UInt32]], rightness: [Float]) {
    let span = context.cueSpan(of: cue)
    let features = ContentFeatures(context: context, cue: cue, cueSpan: span, source: source)
    let candidates = ContentCandidates(context: context, cue: cue, cueSpan: span, source: source).candidates()
    var list = FeatureList()
    let overlaps = candidates.map { Self.overlap($0.pieces, gold, in: context) }
    let best = overlaps.max() ?? 0
    let options = candidates.map { candidate in
      features.collect(candidate, into: &list)
      return list.values
    }
    return (options, overlaps.map { best >= 0.4 && $0 >= best - 0.001 ? 1 : 0 })
  }

  /// The features of each way of reading a cue, with how right it is: the words that it shares with the annotated content where source and
  /// content are found by and large, else nothing; and which of the annotated attributions that is.
  package func wholeOptions(
    _ readings: [AttributionHypothesis], features: HypothesisFeatures, gold: [(source: Range<Int>?, content: [Range<Int>])]
  ) -> (features: [[UInt32]], rightness: [Float], gold: Int?) {
    var list = FeatureList()
    var options: [[UInt32]] = []
    var rightness: [Float] = []
    var best: (overlap: Float, gold: Int)?
    for reading in readings {
      features.collect(reading, into: &list)
      options.append(list.values)
      var right: Float = 0
      for (index, annotated) in gold.enumerated() where Self.names(reading.attribution.source, annotated.source) {
        let overlap = Self.overlap(reading.attribution.content, annotated.content, in: context)
        guard overlap >= 0.5 else { continue }
        right = max(right, overlap)
        if overlap > best?.overlap ?? 0 { best = (overlap, index) }
      }
      rightness.append(right)
    }
    return (options, rightness, best?.gold)
  }

  private static func names(_ source: Range<Int>?, _ gold: Range<Int>?) -> Bool {
    guard let source, let gold else { return source == nil && gold == nil }
    return source.overlaps(gold)
  }

  /// Shared words over all words (Jaccard).
  private static func overlap(_ a: [Range<Int>], _ b: [Range<Int>], in context: AttributionContext) -> Float {
    let first = Set(a.joined().filter(context.isWord)), second = Set(b.joined().filter(context.isWord))
    let all = first.union(second).count
    return all == 0 ? 0 : Float(first.intersection(second).count) / Float(all)
  }
}

extension AttributionContext {
  /// Whether a token has letters or digits.
  package func isWord(_ token: Int) -> Bool { shapes[token].contains(.word) }
}
