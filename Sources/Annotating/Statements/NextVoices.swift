import Language

/// Ends what one source says where the sentence goes on to another: of "Ana said it rained; Bo called that absurd" Ana's content ends at the
/// semicolon, of "Ana told Bo it would rain, the office said" at the last comma.
struct NextVoices {
  let context: AttributionContext

  /// Cuts each content that stands behind its cue.
  func part(_ attributions: inout [Attribution]) {
    let bySentence = context.bySentence(attributions)
    for index in attributions.indices {
      guard let cue = attributions[index].cueHead, let last = attributions[index].content.last, last.lowerBound > cue else { continue }
      let near = (bySentence[context.sentenceOfToken[cue]] ?? []).compactMap(\.voice)
      if attributions[index].content.count > 1, near.contains(where: { opens(last, $0, besides: attributions[index].source) }) {
        attributions[index].content.removeLast()
        continue
      }
      let ends =
        [semicolon(in: last)]
        + near.flatMap { voice in
          [breakBefore(voice.source, cue: voice.cue, in: last, of: attributions[index]), tag(voice.source, cue: voice.cue, in: last)]
        }
      guard let end = ends.compactMap(\.self).min() else { continue }
      let kept = context.trimmed(last.lowerBound..<end)
      guard kept.contains(where: context.isWord) else { continue }
      attributions[index].content[attributions[index].content.count - 1] = kept
    }
  }

  /// The first semicolon outside quotation marks behind which a clause of its own stands, no further item of a list.
  private func semicolon(in piece: Range<Int>) -> Int? {
    piece.first { token in
      guard context.words[token] == Self.semicolon, !context.quotations.contains(token), token + 1 < piece.upperBound else { return false }
      let next = context.document.tokens[token + 1]
      guard next.tag != .coordinator, next.tag != .adposition, context.words[token + 1] != AttributionContext.that else { return false }
      return (token + 1..<piece.upperBound).contains { context.isSubject($0) && !context.quotations.contains($0) }
    }
  }

  /// Whether a piece is another voice's clause from its beginning: of "It rained, Ana said, and she called that absurd" the last.
  private func opens(_ piece: Range<Int>, _ voice: Attribution.Voice, besides source: Range<Int>?) -> Bool {
    voice.source != source && piece.contains(voice.cue) && (0...2).contains(voice.source.lowerBound - piece.lowerBound)
      && voice.source.upperBound <= voice.cue && (piece.lowerBound..<voice.source.lowerBound).allSatisfy(isOpening)
      && !context.quotations.contains(voice.cue)
  }

  /// Where a clause begins in which another source speaks: behind a comma or a semicolon with its conjunction, if any.
  private func breakBefore(_ source: Range<Int>, cue: Int, in piece: Range<Int>, of attribution: Attribution) -> Int? {
    guard piece.contains(source.lowerBound), piece.contains(cue), source.upperBound <= cue, cue - source.upperBound < 4,
      source != attribution.source, !context.quotations.contains(cue), !context.isQuoted(piece)
    else { return nil }
    var start = source.lowerBound
    var isContrast = false
    while start > piece.lowerBound + 1, isOpening(start - 1) {
      start -= 1
      isContrast = isContrast || Self.contrasts.contains(context.words[start])
    }
    let hasMark = context.shapes[start - 1].contains(.comma) || context.words[start - 1] == Self.semicolon
    return start < source.lowerBound && (hasMark || isContrast) || context.words[start - 1] == Self.semicolon ? start : nil
  }

  /// The comma before a voice that closes a sentence and tells whose all of it is: `…, the ministry said`, `…, according to the ministry`.
  private func tag(_ source: Range<Int>, cue: Int, in piece: Range<Int>) -> Int? {
    let start = min(source.lowerBound, cue), end = max(source.upperBound, cue + 1)
    guard start - 1 > piece.lowerBound, end == piece.upperBound, context.shapes[start - 1].contains(.comma),
      !context.quotations.contains(cue), end - start - source.count <= 3
    else { return nil }
    return start - 1
  }

  private func isOpening(_ token: Int) -> Bool {
    context.document.tokens[token].tag == .coordinator || Self.contrasts.contains(context.words[token])
      || context.words[token] == Self.which
  }

  private static let semicolon = Word(";")
  /// "…, which she called a mistake" goes on in her voice, but is a statement of its own.
  private static let which = Word("which")
  private static let contrasts = Set<Word>(words: "while whereas although though")
}
