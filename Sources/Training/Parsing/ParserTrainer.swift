import Language

/// Trains the parser with a dynamic oracle, along the way that it would go itself.
struct ParserTrainer: Sendable {
  /// A sentence as the trainer needs it: tags as the tagger gives them, and the gold tree.
  struct Example: Sendable {
    var forms: [WordForm]
    var classes: [UInt8]
    var tags: [PartOfSpeech]
    var oracle: ParserOracle
  }

  /// By how much a good move must win, in units of weight; one update changes the difference by twice the number of features.
  private static let margin: Int32 = 100

  private let chooser: MoveChooser
  private let moves: [ParserMove]
  var labels: [String] { moves.map(\.name) }

  /// Makes a trainer for the moves that the gold trees need.
  init(examples: [Example]) throws {
    var left: Set<UInt8> = []
    var right: Set<UInt8> = []
    for oracle in examples.map(\.oracle) {
      for (word, head) in oracle.heads.enumerated() where head < oracle.heads.count {
        if head > word { left.insert(oracle.relations[word]) } else { right.insert(oracle.relations[word]) }
      }
    }
    let relations = DependencyRelation.allCases
    moves = [.shift] + left.sorted().map { .left(relations[Int($0)]) } + right.sorted().map { .right(relations[Int($0)]) }
    guard let chooser = MoveChooser(moves: moves) else { throw Treebank.Malformed(description: "the treebank has no moves") }
    self.chooser = chooser
  }

  /// The perceptron after all epochs. In the first it stays on the gold way; later it goes where it would go itself nine times out of ten.
  func train(_ examples: [Example], seed: UInt64, epochs: Int, onlyFeatures features: [UInt32]? = nil) -> AveragedPerceptron {
    let perceptron = features.map { AveragedPerceptron(labels: labels, onlyFeatures: $0) } ?? AveragedPerceptron(labels: labels)
    var generator = SeededGenerator(seed: seed)
    var list = FeatureList(capacity: ParserFeatures.capacity)
    var state = ParserState()
    for epoch in 0..<epochs {
      var mistakes = 0
      for index in generator.order(of: examples.count) {
        mistakes += walk(examples[index], perceptron, &state, &list) { epoch > 0 && generator.next(below: 10) > 0 }
      }
      TrainingOptions.report("parser \(seed): epoch \(epoch + 1), \(mistakes) mistakes")
    }
    return perceptron
  }

  private func walk(
    _ example: Example, _ perceptron: AveragedPerceptron, _ state: inout ParserState, _ list: inout FeatureList, explores: () -> Bool
  ) -> Int {
    var mistakes = 0
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: moves.count) { scores in
      guard let scores = scores.baseAddress else { return }
      example.forms.withUnsafeBufferPointer { forms in
        example.classes.withUnsafeBufferPointer { classes in
          state.begin(forms.indices, forms: forms, classes: classes) { example.tags[$0] }
        }
      }
      while !state.isFinished {
        if state.makeForcedMove() { continue }
        ParserFeatures.collect(into: &list, state: state)
        perceptron.score(list.buffer, into: scores)
        let (good, bad) = bestMoves(scores, example.oracle, state)
        let isMistake = bad >= 0 && scores[bad] > scores[good]
        if isMistake { mistakes += 1 }
        // A good move that wins by little is learnt too.
        let isClose = bad >= 0 && scores[bad] > scores[good] - Self.margin
        perceptron.update(list.buffer, toward: good, awayFrom: isClose ? bad : good)
        chooser.make(isMistake && explores() ? bad : good, in: &state)
      }
    }
    return mistakes
  }

  /// The best move among those that lose the fewest gold arcs and label theirs rightly, and the best among the others; −1 where there is no other.
  private func bestMoves(
    _ scores: UnsafeMutablePointer<Int32>, _ oracle: ParserOracle, _ state: borrowing ParserState
  ) -> (good: Int, bad: Int) {
    let shift = state.canShift ? oracle.costOfShift(in: state) : .max
    let left = state.canGoLeft ? oracle.costOfLeft(in: state) : .max
    let right = state.canGoRight ? oracle.costOfRight(in: state) : .max
    let least = min(shift, left, right)
    var (good, bad) = (-1, -1)
    func consider(_ classes: Range<Int>, cost: Int, head: Int) {
      guard cost < .max else { return }
      let relation = head >= 0 && oracle.heads[state.stacked(0)] == head ? oracle.relations[state.stacked(0)] : nil
      for index in classes {
        if cost == least, relation == nil || relation == chooser.relations[index] {
          if good < 0 || scores[index] > scores[good] { good = index }
        } else if bad < 0 || scores[index] > scores[bad] {
          bad = index
        }
      }
    }
    consider(0..<1, cost: shift, head: -1)
    consider(1..<chooser.firstRight, cost: left, head: state.next)
    consider(chooser.firstRight..<chooser.relations.count, cost: right, head: state.depth > 1 ? state.stacked(1) : -1)
    return (good, bad)
  }
}
