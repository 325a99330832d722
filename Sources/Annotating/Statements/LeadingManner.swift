import Language

/// Tells where what is attributed begins behind words that only say how it was said: of "accused, without evidence, Kenya of theft" behind
/// "evidence", of "warned in the strongest terms of a war" behind "terms of".
struct LeadingManner {
  let context: AttributionContext

  /// Takes the manner from the beginning of what stands behind each cue, and its preposition from the end of the cue.
  func part(_ attributions: inout [Attribution]) {
    for index in attributions.indices {
      guard let head = attributions[index].cueHead, attributions[index].content.count == 1, let piece = attributions[index].content.first,
        let start = start(of: piece, behind: head)
      else { continue }
      attributions[index].content = [start..<piece.upperBound]
      attributions[index].cue = context.cueSpan(of: head)
    }
  }

  /// Where content behind a cue begins if a manner stands before it, whose preposition may stand before the piece.
  private func start(of piece: Range<Int>, behind cue: Int) -> Int? {
    guard (cue + 1...cue + 2).contains(piece.lowerBound), !context.quotations.contains(piece.lowerBound) else { return nil }
    var start = piece.lowerBound
    if Self.prepositions.contains(context.words[start]) {
      start += 1
    } else if start - 1 == cue || !Self.prepositions.contains(context.words[start - 1]) {
      return nil
    }
    guard let manner = (start..<min(start + 5, piece.upperBound)).first(where: { !qualifies($0) }),
      Self.manners.contains(context.words[manner]), manner + 2 < piece.upperBound
    else { return nil }
    let next = manner + 1
    let isMark = context.shapes[next].contains(.comma) || Self.links.contains(context.words[next])
    return isMark ? next + 1 : next
  }

  private func qualifies(_ token: Int) -> Bool {
    switch context.document.tokens[token].tag {
    case .determiner, .adjective, .adverb: true
    default: Self.givings.contains(context.words[token])
    }
  }

  private static let prepositions = Set<Word>(words: "with without in")
  private static let givings = Set<Word>(words: "offering providing presenting giving citing showing producing")
  private static let manners = Set<Word>(words: "evidence proof proofs substantiation corroboration terms irony bitterness")
  private static let links = Set<Word>(words: "of that")
}
