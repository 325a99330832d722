/// A fixed sequence of numbers that look like chance (SplitMix64: Steele, Lea, Flood 2014); the same seed gives the same sequence everywhere.
struct SeededGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below a bound.
  mutating func next(below bound: Int) -> Int { Int(next() >> 11) % bound }

  /// The numbers below a count in a shuffled order (Fisher–Yates), stated here because the standard library may change its own.
  mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, next(below: last + 1)) }
    return order
  }
}
