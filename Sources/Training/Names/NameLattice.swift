import Annotating
import Language

/// Forward and backward sums over the tag sequences of one segment, all of them and only the allowed ones.
struct NameLattice {
  private var length = 0
  private var potentials: [Double] = []
  private var masks: [UInt32] = []
  private var forward: [Double] = []
  private var backward: [Double] = []
  private var edges: [Double] = []
  private var free: [Double] = []
  /// Expected minus allowed count of every transition.
  private(set) var transitionDeltas = [Float](repeating: 0, count: NameTag.transitions.count)
  private var deltas: [SIMD32<Float>] = []
  private static let count = NameTag.count

  mutating func begin(_ length: Int) {
    self.length = length
    let room = length * Self.count
    if potentials.count < room {
      potentials = [Double](repeating: 0, count: room)
      forward = potentials
      backward = potentials
    }
    masks = [UInt32](repeating: NameTag.all, count: length)
    deltas = [SIMD32<Float>](repeating: .zero, count: length)
  }

  mutating func set(_ place: Int, scores: SIMD32<Float>, mask: UInt32) {
    var largest = -Float.infinity
    for tag in 0..<Self.count { largest = max(largest, scores[tag]) }
    for tag in 0..<Self.count { potentials[place * Self.count + tag] = Arithmetic.exp(Double(scores[tag] - largest)) }
    masks[place] = mask
  }

  /// Expected minus allowed tags at a place.
  func delta(_ place: Int) -> SIMD32<Float> { deltas[place] }

  /// Runs both sums; the loss is the negative logarithm of the allowed share. A segment that allows no sequence teaches nothing.
  mutating func run(_ transitions: [Float]) -> Double {
    edges = transitions.map { Arithmetic.exp(Double($0)) }
    for number in transitionDeltas.indices { transitionDeltas[number] = 0 }
    guard let allowed = sum(isFree: false) else { return 0 }
    collect(sign: -1, isFree: false)
    guard let all = sum(isFree: true) else { return 0 }
    collect(sign: 1, isFree: true)
    return all - allowed
  }

  private func isAllowed(_ place: Int, _ tag: Int, _ isFree: Bool) -> Bool { isFree || masks[place] & 1 << UInt32(tag) != 0 }

  /// Fills both tables, each row scaled to sum to one; gives the logarithm of the total.
  private mutating func sum(isFree: Bool) -> Double? {
    let count = Self.count
    var total = 0.0
    for place in 0..<length {
      let here = place * count
      for tag in 0..<count { forward[here + tag] = place == 0 && NameTag.opens(tag) ? 1 : 0 }
      if place > 0 {
        for (number, pair) in NameTag.transitions.enumerated() {
          forward[here + pair.second] += forward[here - count + pair.first] * edges[number]
        }
      }
      var sum = 0.0
      for tag in 0..<count {
        let isOpen = isAllowed(place, tag, isFree) && (place < length - 1 || NameTag.closes(tag))
        forward[here + tag] = isOpen ? forward[here + tag] * potentials[here + tag] : 0
        sum += forward[here + tag]
      }
      guard sum > 1e-300 else { return nil }
      for tag in 0..<count { forward[here + tag] /= sum }
      total += Arithmetic.log(sum)
    }
    fillBackward(isFree: isFree)
    return total
  }

  private mutating func fillBackward(isFree: Bool) {
    let count = Self.count
    for place in (0..<length).reversed() {
      let here = place * count
      if place == length - 1 {
        for tag in 0..<count { backward[here + tag] = NameTag.closes(tag) ? 1 : 0 }
        continue
      }
      for tag in 0..<count { backward[here + tag] = 0 }
      for (number, pair) in NameTag.transitions.enumerated() where isAllowed(place + 1, pair.second, isFree) {
        backward[here + pair.first] += edges[number] * potentials[here + count + pair.second] * backward[here + count + pair.second]
      }
      let sum = backward[here..<here + count].reduce(0, +)
      for tag in 0..<count { backward[here + tag] /= max(sum, 1e-300) }
    }
  }

  private mutating func collect(sign: Double, isFree: Bool) {
    let count = Self.count
    for place in 0..<length {
      let here = place * count
      var sum = 0.0
      for tag in 0..<count { sum += forward[here + tag] * backward[here + tag] }
      guard sum > 0 else { continue }
      for tag in 0..<count { deltas[place][tag] += Float(sign * forward[here + tag] * backward[here + tag] / sum) }
      guard place > 0 else { continue }
      var edgeSum = 0.0
      for (number, pair) in NameTag.transitions.enumerated() { edgeSum += edge(number, pair, here, isFree) }
      guard edgeSum > 0 else { continue }
      for (number, pair) in NameTag.transitions.enumerated() {
        transitionDeltas[number] += Float(sign * edge(number, pair, here, isFree) / edgeSum)
      }
    }
  }

  private func edge(_ number: Int, _ pair: (first: Int, second: Int), _ here: Int, _ isFree: Bool) -> Double {
    guard isAllowed(here / Self.count, pair.second, isFree) else { return 0 }
    return forward[here - Self.count + pair.first] * edges[number] * potentials[here + pair.second] * backward[here + pair.second]
  }
}
