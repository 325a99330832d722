/// Finds the names in a document: a linear-chain conditional random field over candidate tokens (Lafferty, McCallum and Pereira 2001), decoded
/// with whole numbers, so that the same text gives the same names everywhere.
package struct NameRecognizer: Sendable {
  private let model: NameModel

  /// Makes a recogniser.
  package init(model: NameModel) { self.model = model }

  /// The names in a document whose tokens and sentences are known, in order and not overlapping; linear in the number of tokens.
  package func entities(in document: Document) -> [Entity] { reading(of: document).entities }

  /// The names in a document, and the cluster of each token that was looked up to find them.
  func reading(of document: Document) -> (entities: [Entity], clusters: [WordCluster]) {
    var text = NameText(document, lexicon: model.lexicon)
    var decoder = NameDecoder()
    var tags = [UInt8](repeating: 0, count: document.tokens.count)
    read(text, &decoder, into: &tags)
    text.remember(tags)
    read(text, &decoder, into: &tags)
    let clusters = text.tokens.map { WordCluster(fine: $0.word.fine, middle: $0.word.middle) }
    return (Self.entities(tags), clusters)
  }

  /// The tags of a first reading, which knows nothing yet of what the document's other places were taken for.
  package func firstReading(of text: NameText) -> [UInt8] {
    var decoder = NameDecoder()
    var tags = [UInt8](repeating: 0, count: text.isCandidate.count)
    read(text, &decoder, into: &tags)
    return tags
  }

  private func read(_ text: NameText, _ decoder: inout NameDecoder, into tags: inout [UInt8]) {
    for sentence in text.sentences {
      text.eachSegment(of: sentence) { segment in
        guard !text.isRemembering || segment.contains(where: text.remembers) else { return }
        decoder.decode(segment, of: text, in: sentence, model: model, into: &tags)
      }
    }
  }

  private static func entities(_ tags: [UInt8]) -> [Entity] {
    var entities: [Entity] = []
    var start = 0
    for (index, tag) in tags.enumerated() where tag != 0 {
      let kind = NameTag.kinds[Int(tag - 1) >> 2]
      switch NameTag.Position(rawValue: Int(tag - 1) & 3) {
      case .first: start = index
      case .last: entities.append(Entity(tokens: start..<index + 1, label: kind))
      case .only: entities.append(Entity(tokens: index..<index + 1, label: kind))
      case .inner, nil: break
      }
    }
    return entities
  }
}

extension NameText {
  /// Calls back with every longest stretch of candidates of a sentence.
  package func eachSegment(of sentence: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      guard isCandidate[start] else {
        start += 1
        continue
      }
      var end = start + 1
      while end < sentence.upperBound, isCandidate[end] { end += 1 }
      body(start..<end)
      start = end
    }
  }
}
