import Foundation

/// A place or a direction on the page, in points (1/72 inch), x to the right and y down.
typealias Vector = SIMD2<Double>

extension SIMD2<Double> {
  /// The direction after a share of a full turn, from 0 to 1, at length 1.
  init(angle share: Double) { self.init(cos(2 * .pi * share), sin(2 * .pi * share)) }

  /// How far it reaches.
  var length: Double { (x * x + y * y).squareRoot() }

  /// The same direction at length 1; nothing stays nothing.
  var normalized: Self { length > 0 ? self / length : .zero }

  /// Rounded to a tenth of a point, as it is written.
  var inTenths: Self { (self * 10).rounded(.toNearestOrAwayFromZero) / 10 }

  /// Turned by a quarter to the right, as seen on the page.
  var turned: Self { Self(-y, x) }
}

/// An upright rectangle.
struct Rectangle: Hashable, Sendable {
  var minimum: Vector
  var maximum: Vector

  init(minimum: Vector, maximum: Vector) { (self.minimum, self.maximum) = (minimum, maximum) }

  init(center: Vector, size: Vector) { self.init(minimum: center - size / 2, maximum: center + size / 2) }

  /// The smallest rectangle round others; nil where there are none.
  init?(around others: some Sequence<Rectangle>) {
    var iterator = others.makeIterator()
    guard var joined = iterator.next() else { return nil }
    while let other = iterator.next() {
      joined.minimum = pointwiseMin(joined.minimum, other.minimum)
      joined.maximum = pointwiseMax(joined.maximum, other.maximum)
    }
    self = joined
  }

  var size: Vector { maximum - minimum }
  var center: Vector { (minimum + maximum) / 2 }

  func moved(by offset: Vector) -> Rectangle { Rectangle(minimum: minimum + offset, maximum: maximum + offset) }

  func grown(by margin: Double) -> Rectangle { Rectangle(minimum: minimum - margin, maximum: maximum + margin) }

  func contains(_ point: Vector) -> Bool {
    point.x >= minimum.x && point.x <= maximum.x && point.y >= minimum.y && point.y <= maximum.y
  }

  func overlaps(_ other: Rectangle) -> Bool {
    minimum.x < other.maximum.x && other.minimum.x < maximum.x && minimum.y < other.maximum.y && other.minimum.y < maximum.y
  }
}
