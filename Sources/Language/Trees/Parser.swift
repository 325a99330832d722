/// Draws the dependency tree of every sentence: greedily, with the arc-hybrid system and an averaged perceptron trained by a dynamic oracle
/// (Goldberg & Nivre 2012, 2013). Two moves a word, so linear in the number of tokens; every sentence gets one tree with one root.
package struct Parser: Sendable {
  private let classifier: LinearClassifier
  private let chooser: MoveChooser

  package init(_ file: ModelFile) throws(ModelError) {
    classifier = try LinearClassifier(file, section: "moves")
    guard let chooser = MoveChooser(moves: classifier.labels.compactMap(ParserMove.init)), chooser.moves.count == classifier.labels.count
    else {
      throw .damaged(path: file.path, reason: "its moves do not make sense")
    }
    self.chooser = chooser
  }

  /// Sets head and relation of every token; `classes` are the tagger's.
  package func parse(_ tokens: inout [Token], forms: [WordForm], classes: [UInt8], sentences: [Range<Int>]) {
    var list = FeatureList(capacity: ParserFeatures.capacity)
    var state = ParserState()
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: LinearClassifier.scoreCapacity) { scores in
      guard let scores = scores.baseAddress else { return }
      forms.withUnsafeBufferPointer { forms in
        classes.withUnsafeBufferPointer { classes in
          for sentence in sentences {
            state.begin(sentence, forms: forms, classes: classes) { tokens[$0].tag }
            finish(&state, scores: scores, list: &list)
            for word in 0..<sentence.count {
              let head = state.head(of: word)
              tokens[sentence.lowerBound + word].head = Int32(head == state.count ? -1 : sentence.lowerBound + head)
              tokens[sentence.lowerBound + word].dependency = DependencyRelation.allCases[Int(state.label(of: word))]
            }
          }
        }
      }
    }
  }

  private func finish(_ state: inout ParserState, scores: UnsafeMutablePointer<Int32>, list: inout FeatureList) {
    while !state.isFinished {
      if state.makeForcedMove() { continue }
      ParserFeatures.collect(into: &list, state: state)
      classifier.score(list.buffer, into: scores)
      chooser.make(chooser.best(scores, in: state), in: &state)
    }
  }
}
