/// A cubic Bézier curve.
struct Curve: Hashable, Sendable {
  var start: Vector
  var firstControl: Vector
  var secondControl: Vector
  var end: Vector

  init(_ start: Vector, _ firstControl: Vector, _ secondControl: Vector, _ end: Vector) {
    (self.start, self.firstControl, self.secondControl, self.end) = (start, firstControl, secondControl, end)
  }

  /// An arc from one place to another whose middle lies so far beside the straight line; 0 is straight.
  init(from start: Vector, to end: Vector, bow: Double) {
    let side = (end - start).normalized.turned * (bow * 4 / 3)
    let third = (end - start) / 3
    self.init(start, start + third + side, end - third + side, end)
  }

  /// The place after a share of the way, from 0 to 1.
  func point(_ share: Double) -> Vector {
    let rest = 1 - share
    let first = start * (rest * rest * rest) + firstControl * (3 * rest * rest * share)
    return first + secondControl * (3 * rest * share * share) + end * (share * share * share)
  }

  /// The part between two shares of the way.
  func part(_ from: Double, _ to: Double) -> Curve {
    func blossom(_ a: Double, _ b: Double, _ c: Double) -> Vector {
      func mix(_ p: Vector, _ q: Vector, _ t: Double) -> Vector { p + (q - p) * t }
      let (p, q, r) = (mix(start, firstControl, a), mix(firstControl, secondControl, a), mix(secondControl, end, a))
      return mix(mix(p, q, b), mix(q, r, b), c)
    }
    return Curve(blossom(from, from, from), blossom(from, from, to), blossom(from, to, to), blossom(to, to, to))
  }

  /// The share of the way, between two, at which a test that holds at the first stops to hold.
  func share(from inside: Double, to outside: Double, where holds: (Vector) -> Bool) -> Double {
    var (inside, outside) = (inside, outside)
    for _ in 0..<24 {
      let middle = (inside + outside) / 2
      if holds(point(middle)) { inside = middle } else { outside = middle }
    }
    return outside
  }

  /// The curve without its last points of length, for the head that stands there.
  func shortened(by length: Double) -> Curve {
    let total = (end - start).length
    guard total > length, length > 0 else { return self }
    return part(0, share(from: 1, to: 0) { ($0 - end).length < length })
  }

  var reversed: Curve { Curve(end, secondControl, firstControl, start) }
}
