/// Gives every token its part of speech and inflection: greedily from left to right, by an averaged perceptron (Collins 2002).
///
/// The classes are pairs of a universal part of speech and a Penn Treebank tag, such as `VERB|VBD`. Linear in the number of tokens.
package struct Tagger: Sendable {
  private let classifier: LinearClassifier
  /// Part of speech and inflection by class.
  private let meanings: [(PartOfSpeech, Inflection)]

  package init(_ file: ModelFile) throws(ModelError) {
    classifier = try LinearClassifier(file, section: "tags")
    meanings = classifier.labels.map(TagLabel.meaning)
  }

  /// Tags the tokens of all sentences; returns the class of every token, which the parser looks at.
  package func tag(_ tokens: inout [Token], forms: [WordForm], sentences: [Range<Int>]) -> [UInt8] {
    var classes = [UInt8](repeating: 0, count: tokens.count)
    var list = FeatureList(capacity: TagFeatures.capacity)
    let count = classifier.labels.count
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: LinearClassifier.scoreCapacity) { scores in
      guard let scores = scores.baseAddress else { return }
      forms.withUnsafeBufferPointer { forms in
        for sentence in sentences {
          var (last, beforeLast) = (TagLabel.outside, TagLabel.outside)
          for index in sentence {
            TagFeatures.collect(into: &list, forms: forms, sentence: sentence, at: index, last: last, beforeLast: beforeLast)
            classifier.score(list.buffer, into: scores)
            var best = 0
            for label in 1..<count where scores[label] > scores[best] { best = label }
            classes[index] = UInt8(best)
            (tokens[index].tag, tokens[index].inflection) = meanings[best]
            (last, beforeLast) = (best, last)
          }
        }
      }
    }
    return classes
  }
}

/// The tagger's classes, written `VERB|VBD`.
package enum TagLabel {
  /// Stands for the tag of what is outside a sentence.
  package static let outside = 255

  static func meaning(_ label: String) -> (PartOfSpeech, Inflection) {
    let parts = label.split(separator: "|").map(String.init)
    return (PartOfSpeech(name: parts[0]) ?? .other, parts.count > 1 ? Inflection(pennTag: parts[1]) : .none)
  }
}
