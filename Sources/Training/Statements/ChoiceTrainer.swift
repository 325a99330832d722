import Language

/// Learns to choose among candidates: a conditional log-linear model, fitted by AdaGrad (Duchi et al. 2011) with averaged weights.
///
/// A yes-or-no question is a choice between nothing, which scores zero, and its features. The order of examples is shuffled by a
/// generator of fixed seed, so the same examples give the same weights.
struct ChoiceTrainer {
  var epochs = 8
  var rate: Float = 0.06
  /// L2 penalty on each touched weight.
  var decay: Float = 1e-5
  /// L2 penalty on each weight, paid in equal parts by the examples that touch it, so that rare features are held as tightly as common ones.
  var penalty: Float = 0
  /// How strongly some features are seen, where others are seen with strength 1: the weaker, the tighter the penalties hold them.
  var strengths: [UInt32: Float] = [:]
  /// Over how many orders of the examples weights are averaged, so that they depend less on which came last.
  var orders = 1
  /// Features seen in fewer examples are left out.
  var minimumCount = 2

  private var candidates: [Int32] = []
  private var exampleStarts: [Int] = [0]
  private var candidateStarts: [Int] = [0]
  private var targets: [Float] = []
  private var weights: [Float] = []
  private var indices: [UInt64: Int32] = [:]
  /// Which features belong to another domain and are not kept.
  private var isSpecific: [Bool] = []
  private var features: [UInt32] = []
  private var counts: [Int32] = []

  init() {}

  /// Adds an example: the features of each candidate, and how right each is, from 0 to 1; the rightest are to be chosen.
  ///
  /// An example of another domain, annotated or mixed otherwise than our articles, learns a second copy of every weight, which takes up what is
  /// particular to that domain and is thrown away (domain adaptation by feature augmentation: Daumé 2007).
  mutating func add(_ options: [[UInt32]], rightness: [Float], weight: Float = 1, isOfOtherDomain: Bool = false) {
    for option in options {
      for feature in option {
        count(feature, isSpecific: false)
        if isOfOtherDomain { count(feature, isSpecific: true) }
      }
      candidateStarts.append(candidates.count)
    }
    let total = rightness.reduce(0, +)
    targets += rightness.map { total > 0 ? $0 / total : 0 }
    exampleStarts.append(targets.count)
    weights.append(weight)
  }

  private mutating func count(_ feature: UInt32, isSpecific specific: Bool) {
    let key = UInt64(feature) | (specific ? 1 << 32 : 0)
    let index = indices[key] ?? Int32(features.count)
    if Int(index) == features.count {
      indices[key] = index
      features.append(feature)
      isSpecific.append(specific)
      counts.append(0)
    }
    counts[Int(index)] += 1
    candidates.append(index)
  }

  /// The trained weights of a classifier with one class.
  func trained() -> [WeightedFeature] {
    var sums = [Float](repeating: 0, count: features.count)
    let strengths = features.map { self.strengths[$0] ?? 1 }
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<orders {
      var current = [Float](repeating: 0, count: features.count)
      var squares = [Float](repeating: 1e-6, count: features.count)
      for epoch in 0..<epochs {
        for example in generator.order(of: weights.count) { step(example, strengths, &current, &squares) }
        if epoch >= epochs / 2 {
          for index in sums.indices { sums[index] += current[index] }
        }
      }
    }
    let rounds = Float((epochs - epochs / 2) * orders)
    return features.indices.compactMap { index in
      guard counts[index] >= minimumCount, sums[index] != 0, !isSpecific[index] else { return nil }
      return WeightedFeature(feature: features[index], weights: [(label: 0, weight: sums[index] / rounds * strengths[index])])
    }
  }

  private func step(_ example: Int, _ strengths: [Float], _ current: inout [Float], _ squares: inout [Float]) {
    let options = exampleStarts[example]..<exampleStarts[example + 1]
    var scores = options.map { option in
      (candidateStarts[option]..<candidateStarts[option + 1]).reduce(Float(0)) { sum, position in
        let index = Int(candidates[position])
        return sum + current[index] * strengths[index]
      }
    }
    let highest = scores.max() ?? 0
    scores = scores.map { Exponential.of($0 - highest) }
    let all = scores.reduce(0, +)
    // Among several right candidates, those the model likes already: the marginal likelihood.
    var wanted = zip(scores, options).map { $0 * targets[$1] }
    let right = wanted.reduce(0, +)
    guard right > 0 else { return }
    wanted = wanted.map { $0 / right }
    for (place, option) in options.enumerated() {
      let gradient = (scores[place] / all - wanted[place]) * weights[example]
      guard abs(gradient) > 1e-4 else { continue }
      for position in candidateStarts[option]..<candidateStarts[option + 1] {
        let index = Int(candidates[position])
        guard counts[index] >= minimumCount else { continue }
        let step = gradient * strengths[index] + (decay + penalty / Float(counts[index])) * current[index]
        squares[index] += step * step
        current[index] -= rate * step / squares[index].squareRoot()
      }
    }
  }
}

/// The exponential function in operations that every machine rounds alike, so that training gives the same bytes everywhere.
enum Exponential {
  static func of(_ x: Float) -> Float {
    guard x > -40 else { return 0 }
    // exp(x) = exp(x / 64) ^ 64; the series of exp near 0 converges at once.
    let small = Double(x) / 64
    var value = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4 * (1 + small / 5))))
    for _ in 0..<6 { value *= value }
    return Float(value)
  }
}
