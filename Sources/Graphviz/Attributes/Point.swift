/// A place in a layout, in points (1/72 inch) with y upwards, or in inches where a property says so.
public struct Point: Hashable, Sendable {
  /// How far to the right.
  public var x: Double
  /// How far up.
  public var y: Double

  /// A place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// Where a node stands, and whether a layout may move it.
public struct Position: Hashable, Sendable {
  /// The place of its centre.
  public var point: Point
  /// Whether `neato` and `fdp` must leave it there.
  public var isPinned: Bool

  /// A position.
  public init(_ point: Point, isPinned: Bool = false) {
    self.point = point
    self.isPinned = isPinned
  }
}

extension Position: AttributeText {
  init?(attributeText: String) {
    let isPinned = attributeText.hasSuffix("!")
    guard let values = numbers(isPinned ? attributeText.dropLast() : attributeText[...]), values.count >= 2 else { return nil }
    self.init(Point(x: values[0], y: values[1]), isPinned: isPinned)
  }
  var attributeText: String { "\(point.x.attributeText),\(point.y.attributeText)\(isPinned ? "!" : "")" }
}

/// Space to the left and right, and above and below.
public struct Margin: Hashable, Sendable {
  /// Left and right.
  public var horizontal: Double
  /// Above and below.
  public var vertical: Double

  /// Space on all sides.
  public init(_ horizontal: Double, _ vertical: Double) {
    self.horizontal = horizontal
    self.vertical = vertical
  }
}

extension Margin: AttributeText {
  init?(attributeText: String) {
    guard let values = numbers(attributeText), let first = values.first, values.count <= 2 else { return nil }
    self.init(first, values.count == 2 ? values[1] : first)
  }
  var attributeText: String {
    horizontal == vertical ? horizontal.attributeText : "\(horizontal.attributeText),\(vertical.attributeText)"
  }
}

/// How far a layout keeps nodes apart.
public enum Separation: Hashable, Sendable {
  /// So many points are added round every node.
  case points(Double)
  /// Every node is taken for larger by this factor.
  case factor(Double)
}

extension Separation: AttributeText {
  init?(attributeText: String) {
    let isSum = attributeText.hasPrefix("+")
    guard let value = Double(attributeText: isSum ? String(attributeText.dropFirst()) : attributeText) else { return nil }
    self = isSum ? .points(value) : .factor(value)
  }
  var attributeText: String {
    switch self {
    case .points(let value): "+" + value.attributeText
    case .factor(let value): value.attributeText
    }
  }
}
