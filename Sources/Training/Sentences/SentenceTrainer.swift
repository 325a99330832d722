import Language
import News

/// Trains the sentence splitter on documents whose sentences are joined by blanks, so that nothing but words and marks tells where they end.
struct SentenceTrainer {
  /// A document as the tokenizer cuts it, and where its sentences begin.
  struct Example {
    var document: Document
    var beginnings: [Bool]
  }

  static let labels = ["inside", "begins"]
  let epochs: Int

  /// The documents of a treebank.
  static func examples(of sentences: [TreeSentence]) -> [Example] {
    var examples: [Example] = []
    var texts: [String] = []
    for sentence in sentences {
      if sentence.beginsDocument, !texts.isEmpty {
        examples.append(example(texts))
        texts = []
      }
      texts.append(sentence.text)
    }
    return texts.isEmpty ? examples : examples + [example(texts)]
  }

  private static func example(_ texts: [String]) -> Example {
    let document = Document(tokenizing: Article(id: "", text: ArticleText(decoded: texts.joined(separator: " "))))
    var starts: Set<Int32> = []
    var start = 0
    for text in texts {
      starts.insert(Int32(start))
      start += text.utf8.count + 1
    }
    return Example(document: document, beginnings: document.tokens.map { starts.contains($0.start) })
  }

  func train(_ examples: [Example]) -> AveragedPerceptron {
    let perceptron = AveragedPerceptron(labels: Self.labels)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<epochs {
      for index in generator.order(of: examples.count) { walk(examples[index], perceptron) }
    }
    return perceptron
  }

  private func walk(_ example: Example, _ perceptron: AveragedPerceptron) {
    var list = FeatureList(capacity: SentenceFeatures.capacity)
    var features = SentenceFeatures(document: example.document)
    let forms = WordForm.forms(of: example.document.tokens, in: example.document.bytes)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2) { scores in
      guard let scores = scores.baseAddress else { return }
      forms.withUnsafeBufferPointer { forms in
        for paragraph in example.document.paragraphs {
          features.begin(paragraph)
          for token in paragraph.dropFirst() {
            features.collect(into: &list, forms: forms, at: token)
            perceptron.score(list.buffer, into: scores)
            perceptron.update(list.buffer, toward: example.beginnings[token] ? 1 : 0, awayFrom: scores[1] > scores[0] ? 1 : 0)
            if example.beginnings[token] { features.start = token }
          }
        }
      }
    }
  }
}
