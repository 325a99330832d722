package import Language

/// A document prepared for finding attributions: shapes, stems, quotations, and the tree in both directions.
///
/// Linear in the number of tokens to make and to keep.
package struct AttributionContext: Sendable {
  package let document: Document
  let words: [Word]
  /// The words as features see them.
  let lexemes: [UInt64]
  let stems: [UInt64]
  let shapes: [TokenShape]
  let quotations: Quotations
  let tree: DependencyEdges
  /// The index of each token's sentence.
  let sentenceOfToken: [Int32]
  /// The index of each token's paragraph.
  let paragraphOfToken: [Int32]
  /// The label of the entity at each token, as `Entity.Label` by index + 1; 0 outside.
  let entityOfToken: [UInt8]
  let verbs: ReportingVerbs

  init(_ document: Document, verbs: ReportingVerbs) {
    self.document = document
    self.verbs = verbs
    let count = document.tokens.count
    let words = document.tokens.indices.map(document.word)
    let shapes = TokenShape.shapes(of: document)
    self.words = words
    lexemes = words.map { word in
      var hash = FeatureHash(template: 0)
      hash.combine(word)
      return UInt64(hash.value)
    }
    self.shapes = shapes
    stems = document.bytes.withUnsafeBufferPointer { bytes in
      document.tokens.indices.map { token in
        if let verb = verbs[words[token]] { return verb.stem }
        let place = document.tokens[token]
        return Stem.hash(UnsafeBufferPointer(rebasing: bytes[Int(place.start)..<Int(place.end)]))
      }
    }
    quotations = Quotations(document, shapes: shapes)
    tree = DependencyEdges(document)
    sentenceOfToken = Self.owners(of: document.sentences, count: count)
    paragraphOfToken = Self.owners(of: document.paragraphs, count: count)
    var entities = [UInt8](repeating: 0, count: count)
    for entity in document.entities {
      let label = Entity.Label.allCases.firstIndex(of: entity.label) ?? 0
      for token in entity.tokens { entities[token] = UInt8(label + 1) }
    }
    entityOfToken = entities
  }

  var tokens: [Token] { document.tokens }

  func sentence(of token: Int) -> Range<Int> { document.sentences[Int(sentenceOfToken[token])] }

  func paragraph(of token: Int) -> Range<Int> { document.paragraphs[Int(paragraphOfToken[token])] }

  /// A range without marks and blanks of no meaning at its ends; quotation marks stay.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = max(low, range.upperBound)
    let kept: TokenShape = [.word, .quotationMark]
    while low < high, shapes[low].isDisjoint(with: kept) { low += 1 }
    while high > low, shapes[high - 1].isDisjoint(with: kept) { high -= 1 }
    return low..<high
  }

  /// Whether every word of a range stands in quotation marks.
  func isQuoted(_ range: Range<Int>) -> Bool {
    range.allSatisfy { quotations.contains($0) || !shapes[$0].contains(.word) }
  }

  private static func owners(of ranges: [Range<Int>], count: Int) -> [Int32] {
    var owners = [Int32](repeating: 0, count: count)
    for (index, range) in ranges.enumerated() {
      for token in range { owners[token] = Int32(index) }
    }
    return owners
  }
}
