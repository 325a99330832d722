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

  private let chooser: MoveChooser
  private let moves: [ParserMove]
  private let epochs: Int
  var labels: [String] { moves.map(\.name) }

  /// Makes a trainer for the moves that the gold trees need.
  init(examples: [Example], epochs: Int) throws {
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
    self.epochs = epochs
  }

  /// The perceptron after all epochs. In the first it stays on the gold way; later it goes where it would go itself nine times out of ten.
  func train(_ examples: [Example], seed: UInt64) -> AveragedPerceptron {
    let perceptron = AveragedPerceptron(labels: labels)
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
        let guess = chooser.best(scores, in: state)
        let truth = bestOfGood(scores, example.oracle, state)
        let isGood = isGood(guess, example.oracle, state)
        if !isGood { mistakes += 1 }
        perceptron.update(list.buffer, toward: isGood ? guess : truth, awayFrom: guess)
        chooser.make(isGood || explores() ? guess : truth, in: &state)
      }
    }
    return mistakes
  }

  private func isGood(_ move: Int, _ oracle: ParserOracle, _ state: borrowing ParserState) -> Bool {
    if move == 0 { return oracle.costOfShift(in: state) == 0 }
    let isLeft = move < chooser.firstRight
    guard (isLeft ? oracle.costOfLeft(in: state) : oracle.costOfRight(in: state)) == 0 else { return false }
    let word = state.stacked(0)
    let head = isLeft ? state.next : state.stacked(1)
    return oracle.heads[word] != head || oracle.relations[word] == chooser.relations[move]
  }

  /// The best move among those of least cost that are allowed.
  private func bestOfGood(_ scores: UnsafeMutablePointer<Int32>, _ oracle: ParserOracle, _ state: borrowing ParserState) -> Int {
    let shift = state.canShift ? oracle.costOfShift(in: state) : .max
    let left = state.canGoLeft ? oracle.costOfLeft(in: state) : .max
    let right = state.canGoRight ? oracle.costOfRight(in: state) : .max
    let least = min(shift, left, right)
    var best = shift == least ? 0 : -1
    func consider(_ classes: Range<Int>, head: Int) {
      let word = state.stacked(0)
      let isGold = oracle.heads[word] == head
      for index in classes where !isGold || oracle.relations[word] == chooser.relations[index] {
        if best < 0 || scores[index] > scores[best] { best = index }
      }
    }
    if left == least { consider(1..<chooser.firstRight, head: state.next) }
    if right == least { consider(chooser.firstRight..<chooser.relations.count, head: state.stacked(1)) }
    return best
  }
}
