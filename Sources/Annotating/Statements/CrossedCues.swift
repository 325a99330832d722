import Language

/// Keeps a cue from reaching over another to its content: in "It rained, Ana said, and she warned that the dam would break" only she warned of the dam.
/// And from reaching over the end of its sentence to what the next one gives to another: `Ana liked what they found. "It is clean," she said.`
struct CrossedCues {
  let context: AttributionContext

  /// The attributions, in which each that takes the content of a later cue is read again as one whose content stands before it, or left out.
  func mended(_ attributions: [Attribution], again: (Int) -> Attribution?) -> [Attribution] {
    let bySentence = context.bySentence(attributions)
    return attributions.compactMap { attribution in
      guard let cue = attribution.cueHead, let end = attribution.content.last?.last else { return attribution }
      let behind = bySentence[context.sentenceOfToken[end]] ?? []
      if behind.contains(where: { takes(attribution, from: $0) }) { return nil }
      let near = bySentence[context.sentenceOfToken[cue]] ?? []
      guard near.contains(where: { crosses(attribution, $0) }) else { return attribution }
      return again(cue).flatMap { isClause($0.content) ? $0 : nil }
    }
  }

  /// Whether content has a subject and is no mere adjunct.
  private func isClause(_ content: [Range<Int>]) -> Bool {
    content.joined().contains(where: context.isSubject)
  }

  /// Whether an attribution's content stands in a later sentence than its cue, and is that of another whose cue stands there behind it.
  private func takes(_ attribution: Attribution, from other: Attribution) -> Bool {
    guard let cue = attribution.cueHead, let rightful = other.cueHead, let content = attribution.content.first, cue < content.lowerBound,
      let end = other.content.first?.upperBound
    else { return false }
    return context.sentenceOfToken[cue] < context.sentenceOfToken[content.lowerBound] && end <= rightful
      && other.source != attribution.source && attribution.sharesContent(with: other, tenths: 5)
  }

  /// Whether an attribution's content is that of another whose source and cue stand between.
  private func crosses(_ attribution: Attribution, _ other: Attribution) -> Bool {
    guard let cue = attribution.cueHead, let between = other.cueHead, let source = other.source,
      let start = attribution.content.first?.lowerBound
    else { return false }
    return cue < source.lowerBound && source.upperBound <= between && between < start && source != attribution.source
      && attribution.sharesContent(with: other, tenths: 8)
  }
}
