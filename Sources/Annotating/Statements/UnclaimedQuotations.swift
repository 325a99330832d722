import Language

/// Quoted speech that no attribution claims yet: somebody must have said it, so a doubtful cue beside it is believed.
struct UnclaimedQuotations {
  let context: AttributionContext

  /// The best cue in the sentence of each unclaimed quotation, in order and each once.
  func cues(besides found: [Attribution], scores: [Float], threshold: Float) -> [Int] {
    var claimed = Set<Int32>()
    for token in found.lazy.flatMap(\.content).joined() { claimed.insert(context.quotations.passageOfToken[token]) }
    let taken = Set(found.compactMap(\.cueHead))
    var result: [Int] = []
    for (index, passage) in context.quotations.passages.enumerated() where !claimed.contains(Int32(index)) && isSpeech(passage) {
      let reach = context.sentence(of: passage.lowerBound).lowerBound..<context.sentence(of: passage.upperBound - 1).upperBound
      let outside = reach.filter { !context.quotations.contains($0) && scores[$0] >= threshold }
      guard let best = outside.max(by: { scores[$0] < scores[$1] }), !taken.contains(best), !result.contains(best) else { continue }
      result.append(best)
    }
    return result
  }

  /// A clause in quotation marks, no name and no single term.
  private func isSpeech(_ passage: Range<Int>) -> Bool {
    let words = passage.count { context.isWord($0) }
    guard words >= 4 else { return false }
    return passage.contains { context.document.tokens[$0].tag == .verb || context.document.tokens[$0].tag == .auxiliary }
  }
}
