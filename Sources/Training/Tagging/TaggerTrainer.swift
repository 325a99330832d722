import Language

/// Trains the tagger on sentences with known tags.
struct TaggerTrainer: Sendable {
  /// A sentence as the trainer needs it: what features see, and the class of every word.
  struct Example: Sendable {
    var forms: [WordForm]
    var classes: [Int]
  }

  let labels: [String]
  private let epochs: Int
  private let classes: [String: Int]
  /// The most frequent class of every part of speech.
  private let fallbacks: [String: Int]

  /// Makes a trainer for the classes that occur often enough; the others count as the most frequent class of their part of speech.
  init(sentences: [TreeSentence], epochs: Int) {
    var counts: [String: Int] = [:]
    for word in sentences.lazy.flatMap(\.words) { counts[Self.label(word), default: 0] += 1 }
    labels = counts.filter { $0.value >= min(5, sentences.count / 6) }.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.epochs = epochs
    var best: [String: (count: Int, index: Int)] = [:]
    for (index, label) in labels.enumerated() {
      let tag = String(label.prefix { $0 != "|" })
      if let count = counts[label], count > best[tag]?.count ?? 0 { best[tag] = (count, index) }
    }
    classes = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    fallbacks = best.mapValues(\.index)
  }

  private static func label(_ word: TreeWord) -> String { word.tag + "|" + word.pennTag }

  func example(_ sentence: TreeSentence) -> Example {
    Example(forms: sentence.forms, classes: sentence.words.map { classes[Self.label($0)] ?? fallbacks[$0.tag] ?? 0 })
  }

  /// The perceptron after all epochs; every epoch goes through the examples in an order of its own, which follows from the seed.
  func train(_ examples: [Example], seed: UInt64) -> AveragedPerceptron {
    let perceptron = AveragedPerceptron(labels: labels)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<epochs {
      for index in generator.order(of: examples.count) { Self.walk(examples[index], learning: perceptron) }
    }
    return perceptron
  }

  /// By how much a right tag must win, in units of weight; one update changes the difference by twice the number of features.
  private static let margin: Int32 = 30

  /// Tags a sentence with the weights as they stand, and learns from every mistake.
  private static func walk(_ example: Example, learning perceptron: AveragedPerceptron) {
    var list = FeatureList(capacity: TagFeatures.capacity)
    let sentence = example.forms.indices
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: perceptron.labels.count) { scores in
      guard let scores = scores.baseAddress else { return }
      example.forms.withUnsafeBufferPointer { forms in
        var (last, beforeLast) = (TagLabel.outside, TagLabel.outside)
        for index in sentence {
          TagFeatures.collect(into: &list, forms: forms, sentence: sentence, at: index, last: last, beforeLast: beforeLast)
          perceptron.score(list.buffer, into: scores)
          let truth = example.classes[index]
          var rival = truth == 0 ? 1 : 0
          for label in perceptron.labels.indices where label != truth && scores[label] > scores[rival] { rival = label }
          // A right tag that wins by little is learnt too.
          let isClose = scores[rival] > scores[truth] - Self.margin
          perceptron.update(list.buffer, toward: truth, awayFrom: isClose ? rival : truth)
          (last, beforeLast) = (scores[rival] > scores[truth] ? rival : truth, last)
        }
      }
    }
  }
}
