/// Cuts paragraphs into sentences: at every token an averaged perceptron says whether a sentence begins there, from the words around it and from
/// what the rules say (``SentenceRules``), which alone would miss lists, signatures and whatever ends without a mark. Linear in the number of tokens.
///
/// Where lines tell headlines apart, or the paragraph is short, a sentence begins only after a mark.
package struct SentenceSplitter: Sendable {
  private let classifier: LinearClassifier
  /// Tokens from which on a single paragraph is taken for several lines run together.
  private static let longParagraph = 25

  package init(_ file: ModelFile) throws(ModelError) {
    classifier = try LinearClassifier(file, section: "beginnings")
    guard classifier.labels.count == 2 else { throw .damaged(path: file.path, reason: "its classes do not make sense") }
  }

  /// The sentences of all paragraphs, as ranges of tokens.
  package func sentences(of document: Document, forms: [WordForm]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(document.tokens.count / 16)
    var list = FeatureList(capacity: SentenceFeatures.capacity)
    var features = SentenceFeatures(document: document)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: LinearClassifier.scoreCapacity) { scores in
      guard let scores = scores.baseAddress else { return }
      forms.withUnsafeBufferPointer { forms in
        for paragraph in document.paragraphs {
          features.begin(paragraph)
          let needsMark = document.paragraphs.count > 1 || paragraph.count < Self.longParagraph
          for token in paragraph.dropFirst() {
            features.collect(into: &list, forms: forms, at: token)
            if needsMark, !features.followsMark { continue }
            classifier.score(list.buffer, into: scores)
            guard scores[1] > scores[0] else { continue }
            sentences.append(features.start..<token)
            features.start = token
          }
          sentences.append(features.start..<paragraph.upperBound)
        }
      }
    }
    return sentences
  }
}
