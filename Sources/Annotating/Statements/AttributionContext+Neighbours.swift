extension AttributionContext {
  /// The attributions with a cue by the index of their cue's sentence, so that looking for neighbours costs nothing in a long document.
  func bySentence(_ attributions: [Attribution]) -> [Int32: [Attribution]] {
    var result: [Int32: [Attribution]] = [:]
    for attribution in attributions {
      if let cue = attribution.cueHead { result[sentenceOfToken[cue], default: []].append(attribution) }
    }
    return result
  }
}

extension Attribution {
  /// A source with the head of its cue.
  struct Voice: Hashable, Sendable {
    let source: Range<Int>
    let cue: Int
  }

  /// Its source and cue, where it has both.
  var voice: Voice? { source.flatMap { source in cueHead.map { Voice(source: source, cue: $0) } } }
}
