import Language

/// Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) where tokens may have several tags allowed: the gradient is
/// the features expected under all sequences minus those expected under the allowed ones (Tsuboi et al. 2008). AdaGrad steps (Duchi, Hazan and Singer
/// 2011) in a fixed order, with an L2 penalty spread over a feature's occurrences.
struct RandomField {
  struct Settings {
    var epochs = 8
    var rate: Float = 0.15
    var penalty: Float = 2
    /// The share of features left out of every step, so that clusters and lists learn to stand in for words.
    var dropout = 0.5
    /// The share of steps without any gazetteer, so that names and peoples on no list are learnt too.
    var gazetteerDropout = 0.2
    /// The share of steps without what a first reading found, so that the same weights make the first reading too.
    var recollectionDropout = 0.35
    /// The last rounds, whose weights are averaged.
    var averagedRounds = 4
    var seed: UInt64 = 7
  }

  typealias Row = SIMD32<Float>
  private(set) var weights: [Row]
  private(set) var transitions = [Float](repeating: 0, count: NameTag.transitions.count)
  private var squares: [Row]
  private var transitionSquares: [Float]
  private let settings: Settings
  private var lattice = NameLattice()

  init(featureCount: Int, settings: Settings) {
    weights = [Row](repeating: .zero, count: featureCount)
    squares = [Row](repeating: Row(repeating: 1e-2), count: featureCount)
    transitionSquares = [Float](repeating: 1e-2, count: NameTag.transitions.count)
    self.settings = settings
  }

  /// Goes through the examples; calls back after every round with the mean loss.
  mutating func train(on examples: NameExamples, report: (Int, Double) -> Void) {
    var generator = SeededGenerator(seed: settings.seed)
    var sums = [Row](repeating: .zero, count: weights.count)
    var transitionSums = [Float](repeating: 0, count: transitions.count)
    let penalties = examples.counts.map { settings.penalty / Float($0) }
    for epoch in 0..<settings.epochs {
      let order = generator.order(of: examples.segments.count)
      var loss = 0.0
      for number in order {
        loss += step(examples.segments[number], examples, penalties, &generator)
      }
      report(epoch + 1, loss / Double(order.count))
      guard settings.epochs - epoch <= settings.averagedRounds else { continue }
      for index in weights.indices { sums[index] += weights[index] }
      for index in transitions.indices { transitionSums[index] += transitions[index] }
    }
    let share = 1 / Float(min(settings.averagedRounds, settings.epochs))
    weights = sums.map { $0 * share }
    transitions = transitionSums.map { $0 * share }
  }

  private mutating func step(
    _ segment: NameExamples.Segment, _ examples: NameExamples, _ penalties: [Float], _ generator: inout SeededGenerator
  ) -> Double {
    let threshold = UInt64(settings.dropout * 256)
    var active: [[UInt32]] = []
    let withoutGazetteers = generator.next() & 255 < UInt64(settings.gazetteerDropout * 256)
    let withoutRecollections = generator.next() & 255 < UInt64(settings.recollectionDropout * 256)
    lattice.begin(segment.tokens.count)
    for (place, token) in segment.tokens.enumerated() {
      var features: [UInt32] = []
      var sum = Row.zero
      var bits: UInt64 = 0
      var left = 0
      for at in examples.featureStarts[token]..<examples.featureStarts[token + 1] {
        if left == 0 { (bits, left) = (generator.next(), 8) }
        defer { (bits, left) = (bits >> 8, left - 1) }
        if bits & 255 < threshold || (withoutGazetteers && examples.gazetteers[token].contains(at))
          || (withoutRecollections && examples.recollections[token].contains(at))
        {
          continue
        }
        features.append(examples.features[at])
        sum += weights[Int(examples.features[at])]
      }
      active.append(features)
      lattice.set(place, scores: sum, mask: examples.masks[token])
    }
    let loss = lattice.run(transitions)
    let rate = settings.rate
    for (place, features) in active.enumerated() {
      let delta = lattice.delta(place) * segment.weight
      if (delta .> 1e-4 .| delta .< -1e-4) == SIMDMask(repeating: false) { continue }
      for feature in features {
        let index = Int(feature)
        let gradient = delta + weights[index] * penalties[index]
        squares[index] += gradient * gradient
        weights[index] -= rate * gradient / squares[index].squareRoot()
      }
    }
    for (number, delta) in lattice.transitionDeltas.enumerated() where delta != 0 {
      let gradient = delta * segment.weight
      transitionSquares[number] += gradient * gradient
      transitions[number] -= rate * gradient / transitionSquares[number].squareRoot()
    }
    return loss * Double(segment.weight)
  }
}
