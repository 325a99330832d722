import Language

/// Lets two verbs have one source, "he noted progress, stressing the need", and parts what each attributes: of "he noted progress and stressed the need" the first content ends before "and".
struct SharedSources {
  let context: AttributionContext

  /// A participle without a source of its own has that of the verb before it in its sentence.
  func share(_ attributions: inout [Attribution]) {
    let bySentence = context.bySentence(attributions)
    for index in attributions.indices {
      guard let cue = attributions[index].cueHead, context.document.tokens[cue].inflection == .presentParticiple,
        !context.quotations.contains(cue)
      else { continue }
      let lacks = lacksSource(attributions[index], cue: cue)
      let before = (bySentence[context.sentenceOfToken[cue]] ?? []).filter { other in
        guard let verb = other.voice?.cue else { return false }
        return verb < cue && context.document.tokens[verb].tag == .verb
          && !context.quotations.contains(verb) && context.words[verb] != CueFeatures.according
      }
      guard let nearest = before.max(by: { ($0.cueHead ?? 0) < ($1.cueHead ?? 0) }),
        lacks || isObject(attributions[index].sourceHead, of: nearest)
      else { continue }
      attributions[index].source = nearest.source
      attributions[index].sourceHead = nearest.sourceHead
    }
  }

  /// Whether a document is the object of another's speech: of "he denied the reports, saying" he speaks.
  private func isObject(_ document: Int?, of other: Attribution) -> Bool {
    guard let document, DocumentFamily.isDocument(context.words[document]) else { return false }
    return context.document.tokens[document].dependency == .obj && context.head(document) == other.cueHead
  }

  /// Whether a participle has no source, or one that neither stands right before it nor is the subject of a verb of speech: of "Ana said
  /// gains in schools helped health, adding that more was needed" the gains add nothing.
  private func lacksSource(_ attribution: Attribution, cue: Int) -> Bool {
    guard let source = attribution.source, let head = attribution.sourceHead else {
      return context.subject(of: cue) == nil || context.document.tokens[cue].dependency == .advcl
    }
    let start = context.cueSpan(of: cue).lowerBound
    guard start > 0, source.upperBound < start, source.lowerBound < cue else { return false }
    let opens = context.shapes[start - 1].contains(.comma) || context.document.tokens[start - 1].tag == .subordinator
    // "Denied by the judge, arguing": he argues.
    if source.lowerBound > 0, context.words[source.lowerBound - 1] == Self.by { return false }
    guard opens, source.upperBound < start - 1 || !context.isSubject(head) else { return false }
    guard context.isSubject(head), let verb = context.head(head) else { return true }
    return context.verbs[context.words[verb]] == nil
  }

  /// A cue that shares the source of an earlier one cannot stand inside what that one attributes.
  func part(_ attributions: inout [Attribution]) {
    let bySentence = context.bySentence(attributions)
    for index in attributions.indices {
      guard let cue = attributions[index].cue, let source = attributions[index].source, let last = attributions[index].content.last,
        last.lowerBound >= cue.upperBound, source.upperBound <= cue.lowerBound
      else { continue }
      let near = (bySentence[context.sentenceOfToken[cue.lowerBound]] ?? []).filter { $0.source == source }
      let starts = near.compactMap(\.cueHead).map { context.cueSpan(of: $0).lowerBound }
      guard let next = starts.filter({ last.contains($0) && !context.quotations.contains($0) }).min() else { continue }
      let kept = context.trimmed(last.lowerBound..<end(before: next, from: last.lowerBound))
      guard kept.contains(where: context.isWord) else { continue }
      attributions[index].content[attributions[index].content.count - 1] = kept
    }
  }

  private static let by = Word("by")

  /// The end of the clause before a verb, its conjunction and comma left out.
  private func end(before verb: Int, from start: Int) -> Int {
    var end = verb
    while end > start, context.document.tokens[end - 1].tag == .adverb { end -= 1 }
    while end > start, context.document.tokens[end - 1].tag == .coordinator || context.document.tokens[end - 1].tag == .subordinator {
      end -= 1
    }
    return end
  }
}
