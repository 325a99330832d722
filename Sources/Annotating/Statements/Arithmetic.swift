/// Functions that the C library computes differently from one processor to the next, made of additions and multiplications only, so that
/// training and reading give the same bytes on every machine.
package enum Arithmetic {
  /// The natural logarithm of a positive number, to about 15 digits (series of the inverse hyperbolic tangent).
  package static func log(_ value: Double) -> Double {
    let exponent = value.exponent
    var fraction = value.significand
    var power = Double(exponent)
    if fraction > 1.4142135623730951 {
      fraction /= 2
      power += 1
    }
    let ratio = (fraction - 1) / (fraction + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 21, through: 1, by: -2) { sum = sum * square + 1 / Double(odd) }
    return 2 * ratio * sum + power * 0.6931471805599453
  }

  /// The exponential function, to about 13 digits; 0 below −700.
  package static func exp(_ value: Double) -> Double {
    guard value > -700 else { return 0 }
    let power = (value * 1.4426950408889634).rounded()
    let rest = value - power * 0.6931471805599453
    var sum = 0.0
    for factor in inverseFactorials { sum = sum * rest + factor }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// 1/12!, 1/11!, … 1/0!
  private static let inverseFactorials: [Double] = (0...12).reversed().map { last in 1 / (0..<last).reduce(1.0) { $0 * Double($1 + 1) } }

  /// The logarithm of a sum of exponentials.
  static func logSum(_ values: [Float]) -> Float {
    guard let highest = values.max() else { return 0 }
    return highest + Float(log(values.reduce(0) { $0 + exp(Double($1 - highest)) }))
  }
}
