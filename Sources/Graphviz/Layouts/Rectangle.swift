/// A rectangle in a layout, in points with y upwards.
public struct Rectangle: Hashable, Sendable {
  /// The corner on the lower left.
  public var lowerLeft: Point
  /// The corner on the upper right.
  public var upperRight: Point

  /// A rectangle between two corners.
  public init(lowerLeft: Point, upperRight: Point) {
    self.lowerLeft = lowerLeft
    self.upperRight = upperRight
  }

  /// Its width in points.
  public var width: Double { upperRight.x - lowerLeft.x }
  /// Its height in points.
  public var height: Double { upperRight.y - lowerLeft.y }
}
