import Language

/// What tells whether a way of reading a cue is right as a whole: how sure each part is, whether source, cue and content go together, and
/// how the likeliest readings of the cues around it lie to it.
package struct HypothesisFeatures {
  private let context: AttributionContext
  /// The likeliest readings of the likely cues, by the index of their sentence.
  private let bySentence: [Int32: [Attribution]]

  /// Takes for neighbours the first readings of those cues that are more likely than not.
  package init(context: AttributionContext, readings: [[AttributionHypothesis]]) {
    self.context = context
    bySentence = context.bySentence(readings.compactMap(\.first).filter { $0.cueScore > 0 }.map(\.attribution))
  }

  func collect(_ hypothesis: AttributionHypothesis, into features: inout FeatureList) {
    features.removeAll()
    let sort = sort(of: hypothesis.cue)
    let stem = context.stems[hypothesis.cue]
    features.add(400)
    sureness(hypothesis, sort, &features)
    speaker(hypothesis, sort, stem, &features)
    content(hypothesis, sort, stem, &features)
    edges(hypothesis, sort, &features)
    neighbours(hypothesis, sort, &features)
  }

  private func sureness(_ hypothesis: AttributionHypothesis, _ sort: UInt64, _ features: inout FeatureList) {
    let cue = Self.step(hypothesis.cueScore * 2, from: -8, to: 14)
    let source = Self.step(hypothesis.sourceScore * 3, from: -9, to: 0)
    let content = Self.step(hypothesis.contentScore * 2, from: -9, to: 0)
    let agreement = Self.step(hypothesis.agreement * 10, from: 0, to: 10)
    let ranks = UInt64(hypothesis.sourceRank * 8 + hypothesis.contentRank)
    // The logarithm of the odds tends to the log-probability where they are low and to zero where they are high.
    let odds = -Float(Arithmetic.log(1 + Arithmetic.exp(Double(min(20, -hypothesis.cueScore)))))
    let all = Self.step((odds + hypothesis.sourceScore + hypothesis.contentScore) * 3, from: -24, to: 0)
    let expected = Self.step(
      (odds + hypothesis.sourceScore) * 3 + Float(Arithmetic.log(Double(max(0.05, hypothesis.agreement)))) * 3, from: -24, to: 0)
    let kind = kind(of: hypothesis.attribution.sourceHead)
    features.add(401, cue)
    features.add(402, cue, sort)
    features.add(403, source)
    features.add(404, source, kind)
    features.add(405, content)
    features.add(406, content, sort)
    features.add(407, agreement)
    features.add(408, agreement, sort)
    features.add(409, ranks)
    features.add(410, cue, source)
    features.add(411, cue, agreement)
    features.add(412, content, agreement)
    features.add(413, all)
    features.add(414, all, sort)
    features.add(415, expected)
    features.add(416, expected, sort)
    features.add(417, expected, kind)
    features.add(418, ranks, source, content)
    features.add(419, context.frame(of: hypothesis.cue), cue)
  }

  private func speaker(_ hypothesis: AttributionHypothesis, _ sort: UInt64, _ stem: UInt64, _ features: inout FeatureList) {
    let cue = hypothesis.cue
    let head = hypothesis.attribution.sourceHead
    let kind = kind(of: head)
    features.add(430, kind)
    features.add(431, kind, sort)
    features.add(432, kind, stem)
    features.add(433, kind, context.frame(of: cue))
    let subject = context.subject(of: cue)
    let isSubject: UInt64 = head == nil ? (subject == nil ? 0 : 1) : subject?.token == head ? 2 + UInt64(subject?.steps ?? 0) : 8
    features.add(434, isSubject, sort)
    features.add(435, isSubject, kind)
    guard let head, let source = hypothesis.attribution.source else { return }
    features.add(436, context.lexemes[head])
    features.add(437, context.lexemes[head], sort)
    features.add(438, context.lexemes[source.lowerBound], kind)
    features.add(439, context.dependency(head), sort)
    features.add(440, AttributionContext.distance(head - cue), sort)
  }

  private func content(_ hypothesis: AttributionHypothesis, _ sort: UInt64, _ stem: UInt64, _ features: inout FeatureList) {
    let pieces = hypothesis.attribution.content
    guard let first = pieces.first?.first, let last = pieces.last?.last else { return }
    let side = UInt64(hypothesis.side.rawValue)
    let words = pieces.joined().filter(context.isWord)
    let quoted = words.count(where: context.quotations.contains)
    let quotes: UInt64 = quoted == 0 ? 0 : quoted * 10 < words.count * 9 ? 1 : 2
    let length = AttributionContext.distance(words.count)
    let verbs: UInt64 = words.contains { context.document.tokens[$0].tag == .verb || context.document.tokens[$0].tag == .auxiliary } ? 1 : 0
    let clause = verbs | (words.contains(where: context.isSubject) ? 2 : 0)
    let opening = UInt64(context.document.tokens[first].tag.rawValue), ending = UInt64(context.document.tokens[last].tag.rawValue)
    let shape = side | quotes << 2 | clause << 4
    let sentence = context.sentence(of: last)
    let isOutside: UInt64 = context.quotations.contains(hypothesis.cue) ? 0 : 1
    features.add(450, shape)
    features.add(451, shape, sort)
    features.add(452, shape, stem)
    features.add(453, shape, context.frame(of: hypothesis.cue))
    features.add(454, length, sort)
    features.add(455, length, clause)
    features.add(456, length, side, kind(of: hypothesis.attribution.sourceHead))
    features.add(457, opening, sort)
    features.add(458, opening, ending)
    features.add(459, context.lexemes[first])
    features.add(460, context.lexemes[last])
    features.add(461, context.lexeme(last + 1, within: sentence), ending)
    features.add(462, context.tag(last + 1, within: sentence), ending, side)
    features.add(463, UInt64(min(pieces.count, 3)), sort, quotes)
    features.add(464, clause, isOutside, sort)
    features.add(465, stem, sort)
    features.add(466, context.lexeme(first - 1, within: sentence), opening)
    features.add(467, context.sentenceOfToken[first] == context.sentenceOfToken[hypothesis.cue] ? 1 : 0, side)
    if let governor = words.first(where: { token in context.head(token).map { !words.contains($0) } ?? true }) {
      features.add(468, context.dependency(governor), sort)
      features.add(469, context.dependency(governor), context.head(governor) == hypothesis.cue ? 1 : 0, context.frame(of: hypothesis.cue))
    }
  }

  /// What the content leaves out on either side, and how it lies to what hangs from the cue.
  private func edges(_ hypothesis: AttributionHypothesis, _ sort: UInt64, _ features: inout FeatureList) {
    let cue = hypothesis.cue, pieces = hypothesis.attribution.content
    guard let first = pieces.first, let last = pieces.last else { return }
    let sentence = context.sentence(of: cue)
    let side = UInt64(hypothesis.side.rawValue)
    let skipped = first.lowerBound > cue ? first.lowerBound - cue : cue - last.upperBound
    let rest = sentence.upperBound - last.upperBound
    let next = context.lexeme(last.upperBound, within: sentence)
    let boundary = ClauseBoundaries(in: sentence, cue: cue, context: context).sort(at: last.upperBound)
    features.add(500, AttributionContext.distance(skipped), side, sort)
    features.add(501, AttributionContext.distance(rest), side)
    features.add(502, AttributionContext.distance(rest), next)
    features.add(503, boundary, side)
    features.add(504, boundary, AttributionContext.distance(rest))
    features.add(505, boundary, UInt64(hypothesis.contentRank))
    let object = context.tree.dependents(of: cue).map(Int.init).first { child in
      let span = context.tree.subtree(of: child)
      return last.contains(child) && (span.upperBound == last.upperBound || span.upperBound == last.upperBound + 1)
    }
    let relation = object.map(context.dependency) ?? 100
    let begins: UInt64 = object.map { context.tree.subtree(of: $0).lowerBound == last.lowerBound ? 1 : 2 } ?? 0
    features.add(506, relation, begins, sort)
    features.add(507, relation, begins, context.stems[cue])
    features.add(508, relation, begins, boundary)
    features.add(509, first.lowerBound == sentence.lowerBound ? 1 : 0, rest <= 1 ? 1 : 0, side)
    features.add(510, rest <= 1 ? 1 : 0, UInt64(hypothesis.contentRank))
    let stem = context.stems[cue]
    features.add(513, context.lexeme(first.lowerBound - 1, within: sentence), stem)
    features.add(514, context.tag(cue - 1, within: sentence), context.tag(cue + 1, within: sentence), sort)
  }

  private func neighbours(_ hypothesis: AttributionHypothesis, _ sort: UInt64, _ features: inout FeatureList) {
    let attribution = hypothesis.attribution
    let others = (bySentence[context.sentenceOfToken[hypothesis.cue]] ?? []).filter { $0.cueHead != hypothesis.cue }
    let cue = Self.step(hypothesis.cueScore, from: -4, to: 4)
    features.add(480, UInt64(min(others.count, 3)), sort)
    let isQuoted: UInt64 = context.quotations.contains(hypothesis.cue) ? 1 : 0
    features.add(481, isQuoted, sort, cue)
    var seen: UInt64 = 0
    for other in others {
      guard let otherCue = other.cueHead else { continue }
      if other.content.contains(where: { $0.contains(hypothesis.cue) }) { seen |= 1 }
      if attribution.content.contains(where: { $0.contains(otherCue) }) {
        seen |= other.source.map { source in attribution.content.contains { $0.contains(source.lowerBound) } } ?? false ? 2 : 4
        if otherCue + 1 >= (attribution.content.last?.upperBound ?? 0) { seen |= 256 }
      }
      if other.sharesContent(with: attribution, tenths: 7) { seen |= other.score > hypothesis.cueScore ? 8 : 16 }
      if other.source == attribution.source, other.source != nil { seen |= otherCue < hypothesis.cue ? 32 : 64 }
      if let source = other.source, attribution.content.contains(where: { $0.overlaps(source) }),
        !attribution.content.contains(where: { $0.contains(otherCue) })
      {
        seen |= 128
      }
      if let source = attribution.source, other.content.contains(where: { $0.overlaps(source) }) { seen |= 512 }
      if let source = attribution.source, other.cue?.overlaps(source) ?? false { seen |= 1024 }
    }
    features.add(482, seen)
    features.add(483, seen, sort)
    features.add(484, seen, cue)
    features.add(485, seen, kind(of: attribution.sourceHead))
    let nearest = others.compactMap(\.cueHead).map { $0 - hypothesis.cue }.min { abs($0) < abs($1) } ?? 99
    let isSurer: UInt64 = others.contains { $0.score > hypothesis.cueScore && abs(($0.cueHead ?? 0) - hypothesis.cue) < 5 } ? 1 : 0
    features.add(489, AttributionContext.distance(nearest), sort)
    features.add(490, AttributionContext.distance(nearest), isSurer, seen)
    let index = context.sentenceOfToken[hypothesis.cue]
    let before = bySentence[index - 1]?.last
    features.add(491, before == nil ? 0 : before?.source == nil ? 1 : 2, sort)
    features.add(492, UInt64(min(3, bySentence[index + 1]?.count ?? 0)), UInt64(min(3, bySentence[index - 1]?.count ?? 0)), sort)
    for bit in 0..<11 where seen & 1 << UInt64(bit) != 0 {
      features.add(486, UInt64(bit))
      features.add(487, UInt64(bit), sort)
      features.add(488, UInt64(bit), isQuoted, cue)
    }
  }

  /// What sort of cue a token is: a mark, a noun, or a verb by its form.
  private func sort(of cue: Int) -> UInt64 {
    if context.shapes[cue].contains(.colon) { return 1 }
    if context.words[cue] == CueFeatures.according { return 2 }
    let place = context.document.tokens[cue]
    switch place.tag {
    case .verb, .auxiliary:
      let below = context.tree.dependents(of: cue).map { context.document.tokens[Int($0)] }
      if below.contains(where: { $0.dependency == .auxPass || $0.dependency == .nsubjPass }) { return 10 }
      if place.inflection == .pastParticiple, place.dependency == .acl { return 11 }
      if place.inflection == .presentParticiple { return below.contains { $0.dependency == .aux } ? 13 : 12 }
      if place.inflection == .base { return below.contains { $0.dependency == .mark } ? 14 : 15 }
      return 16
    case .noun: return 3
    case .adjective: return 4
    case .adverb: return 5
    default: return 6
    }
  }

  private func kind(of head: Int?) -> UInt64 { head.map(context.sourceKind) ?? 50 }

  /// A quantity in whole steps.
  private static func step(_ value: Float, from low: Int, to high: Int) -> UInt64 {
    UInt64(max(low, min(high, Int(value.rounded(.down)))) - low)
  }
}
