import Language

/// What tells whether a stretch of text is what a cue attributes.
struct ContentFeatures {
  let context: AttributionContext
  let cue: Int
  let cueSpan: Range<Int>
  let source: Range<Int>?
  private let stem: UInt64
  private let frame: UInt64
  private let relation: UInt64
  private let sentence: Range<Int>
  private let sourceSide: UInt64
  /// Below the cue: each dependent's subtree by its edges.
  private let dependents: [(relation: UInt64, span: Range<Int>)]
  private let quotesInSentence: Int
  private let boundaries: ClauseBoundaries

  init(context: AttributionContext, cue: Int, cueSpan: Range<Int>, source: Range<Int>?) {
    self.context = context
    self.cue = cue
    self.cueSpan = cueSpan
    self.source = source
    stem = context.stems[cue]
    frame =
      context.verbs[context.words[cue]].map { UInt64($0.frame.rawValue) + 1 } ?? 100 + UInt64(context.document.tokens[cue].tag.rawValue)
    relation = context.dependency(cue)
    sentence = context.sentence(of: cue)
    sourceSide = source.map { $0.lowerBound < cue ? 1 : 2 } ?? 0
    var dependents = context.tree.dependents(of: cue).map {
      (relation: context.dependency(Int($0)), span: context.tree.subtree(of: Int($0)))
    }
    if let head = context.head(cue) {
      dependents.append((relation: 200 + context.dependency(cue), span: context.tree.subtree(of: head)))
    }
    self.dependents = dependents
    boundaries = ClauseBoundaries(in: sentence, cue: cue, context: context)
    quotesInSentence = sentence.count { context.shapes[$0].contains(.word) && context.quotations.contains($0) }
  }

  func collect(_ candidate: ContentCandidates.Candidate, into features: inout FeatureList) {
    features.removeAll()
    let side = UInt64(candidate.side.rawValue)
    let shape = quoteShape(candidate)
    features.add(200, side, stem)
    features.add(201, side, frame, sourceSide)
    features.add(202, side, relation, sourceSide)
    features.add(203, side, shape)
    features.add(204, side, shape, frame)
    features.add(205, side, sourceSide, shape)
    if candidate.side != .before { left(candidate.last, side: side, &features) }
    if candidate.side != .after { leftBefore(candidate.first, side: side, &features) }
    right(candidate.last, side: side, &features)
    if candidate.side == .around { right(candidate.first, side: 7, &features) }
    whole(candidate, side: side, &features)
  }

  private func left(_ piece: Range<Int>, side: UInt64, _ features: inout FeatureList) {
    let start = piece.lowerBound
    let before = context.lexeme(start - 1, within: sentence)
    let skipped = start - cueSpan.upperBound
    let tag = context.tag(start, within: sentence)
    let kind = edge(start, \.lowerBound)
    features.add(210, before, side)
    features.add(211, before, stem)
    features.add(212, tag, side, frame)
    features.add(213, context.tag(start - 1, within: sentence), tag, side)
    features.add(214, AttributionContext.distance(skipped), side)
    features.add(215, AttributionContext.distance(skipped), stem)
    features.add(216, kind, side)
    features.add(217, kind, frame, side)
    features.add(218, kind, stem)
    features.add(219, context.lexemes[start], side)
    let passes = min(cueSpan.upperBound, start)..<start
    features.add(220, passes.contains { context.words[$0] == AttributionContext.that && $0 != start - 1 } ? 1 : 0, side)
    features.add(221, passes.contains { context.shapes[$0].contains(.quotationMark) } ? 1 : 0, side)
    features.add(222, gapTags(passes), side)
    features.add(223, gapTags(passes), stem)
    features.add(224, context.lexemes[start], stem)
    features.add(225, gapTags(passes), kind)
  }

  private func leftBefore(_ piece: Range<Int>, side: UInt64, _ features: inout FeatureList) {
    let start = piece.lowerBound
    let before = context.lexeme(start - 1, within: sentence)
    let kind = edge(start, \.lowerBound)
    let place: UInt64 = start < sentence.lowerBound ? 0 : start == sentence.lowerBound ? 1 : 2
    features.add(230, place, side)
    features.add(231, before, place << 3 | side)
    features.add(232, kind, place, side)
    features.add(233, kind, frame, side)
    features.add(234, context.tag(start, within: sentence), place, side)
    features.add(235, context.shapes[start].contains(.quotationMark) ? 1 : 0, place, side)
    features.add(236, AttributionContext.distance(cueSpan.lowerBound - piece.upperBound), side)
    features.add(237, gapTags(min(piece.upperBound, cueSpan.lowerBound)..<cueSpan.lowerBound), side)
    if place == 2 { features.add(238, AttributionContext.distance(start - sentence.lowerBound), side) }
  }

  private func right(_ piece: Range<Int>, side: UInt64, _ features: inout FeatureList) {
    let end = piece.upperBound
    let next = context.lexeme(end, within: sentence), last = context.shapes[end - 1]
    let kind = edge(end, \.upperBound)
    let toEnd = sentence.upperBound - end
    features.add(250, next, side)
    features.add(251, next, stem)
    features.add(252, context.tag(end, within: sentence), context.tag(end - 1, within: sentence), side)
    features.add(253, AttributionContext.distance(toEnd), side)
    features.add(254, kind, side)
    features.add(255, kind, frame, side)
    features.add(256, last.contains(.quotationMark) ? 1 : 0, AttributionContext.distance(toEnd), side)
    features.add(257, next, context.tag(end + 1, within: sentence) << 3 | side)
    features.add(258, toEnd <= 1 ? 1 : 0, frame, side)
    features.add(259, toEnd <= 1 ? 1 : 0, relation, side)
    features.add(260, next, context.tag(end + 1, within: sentence) << 8 | context.tag(end + 2, within: sentence))
    features.add(261, next, kind)
    features.add(262, toEnd <= 1 ? 1 : 0, stem)
    let boundary = boundaries.sort(at: end)
    features.add(263, boundary, side)
    features.add(264, boundary, frame, side)
    features.add(265, boundary, kind)
  }

  private func whole(_ candidate: ContentCandidates.Candidate, side: UInt64, _ features: inout FeatureList) {
    let count = candidate.pieces.reduce(0) { $0 + $1.count }
    features.add(270, AttributionContext.distance(count), side)
    features.add(271, AttributionContext.distance(count), frame, side)
    let equal = dependents.first { $0.span == candidate.first || $0.span.dropFirst() == candidate.first }?.relation ?? 999
    features.add(272, equal, side)
    features.add(273, equal, stem, side)
    let verbs = candidate.pieces.joined().prefix(40).count { context.document.tokens[$0].tag == .verb }
    features.add(274, UInt64(min(verbs, 3)), side, frame)
    features.add(275, UInt64(min(verbs, 3)), side, stem)
    if let first = candidate.first.first {
      features.add(276, context.dependency(first), side)
    }
    passedBoundaries(candidate, side: side, &features)
    if candidate.side == .around {
      let marked: UInt64 =
        (candidate.first.upperBound < sentence.upperBound && context.shapes[candidate.first.upperBound].contains(.comma) ? 1 : 0)
      let closed: UInt64 = candidate.last.lowerBound > 0 && context.shapes[candidate.last.lowerBound - 1].contains(.comma) ? 2 : 0
      features.add(277, marked | closed, sourceSide)
      features.add(278, marked | closed, frame)
      features.add(279, marked | closed, stem)
    }
  }

  /// The breaks that the content runs over, each sort once.
  private func passedBoundaries(_ candidate: ContentCandidates.Candidate, side: UInt64, _ features: inout FeatureList) {
    var seen: UInt64 = 0
    for boundary in boundaries.within(candidate.last) {
      let bit: UInt64 = 1 << (boundary.sort % 61)
      guard seen & bit == 0 else { continue }
      seen |= bit
      features.add(280, boundary.sort, side)
      features.add(281, boundary.sort, frame)
    }
  }

  /// How the quotation marks stand: all quoted, partly, cut through, or words quoted elsewhere in the sentence.
  private func quoteShape(_ candidate: ContentCandidates.Candidate) -> UInt64 {
    var quoted = 0, words = 0
    var cut = false
    for piece in candidate.pieces {
      for token in piece where context.shapes[token].contains(.word) {
        words += 1
        if context.quotations.contains(token) { quoted += 1 }
      }
      if let passage = context.quotations.passage(of: piece.lowerBound), passage.lowerBound < piece.lowerBound { cut = true }
      if let passage = context.quotations.passage(of: piece.upperBound - 1), passage.upperBound > piece.upperBound { cut = true }
    }
    if context.quotations.contains(cue) { return 9 }
    let share: UInt64 = quoted == 0 ? 0 : quoted * 20 >= words * 19 ? 2 : 1
    let left: UInt64 = quotesInSentence > quoted ? 4 : 0
    return share | left | (cut ? 8 : 0) | 16
  }

  /// Which dependent of the cue begins or ends at a place.
  private func edge(_ place: Int, _ side: KeyPath<Range<Int>, Int>) -> UInt64 {
    dependents.first { $0.span[keyPath: side] == place }?.relation ?? 300
  }

  private func gapTags(_ range: Range<Int>) -> UInt64 {
    if range.isEmpty { return 0 }
    if range.count > 8 { return 1 }
    return range.reduce(2) { $0 &* 37 &+ UInt64(context.document.tokens[$1].tag.rawValue) }
  }
}
