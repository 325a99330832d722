/// The outline of an actor.
enum Outline: String, CaseIterable, Hashable, Sendable {
  case box, roundedBox, ellipse, hexagon, octagon

  /// The corners on a square from −1 to 1, as Graphviz draws the shape; none for what has no straight sides of its own.
  var corners: [Vector] {
    let side = 0.414_213_562_373_095_1
    switch self {
    case .box, .roundedBox: return [Vector(1, -1), Vector(1, 1), Vector(-1, 1), Vector(-1, -1)]
    case .ellipse: return []
    case .hexagon: return [Vector(1, 0), Vector(0.5, 1), Vector(-0.5, 1), Vector(-1, 0), Vector(-0.5, -1), Vector(0.5, -1)]
    case .octagon:
      return [
        Vector(1, -side), Vector(1, side), Vector(side, 1), Vector(-side, 1), Vector(-1, side), Vector(-1, -side), Vector(-side, -1),
        Vector(side, -1),
      ]
    }
  }

  /// Whether a point lies within the outline of a given size, both seen from its centre.
  func contains(_ point: Vector, size: Vector) -> Bool {
    let x = abs(point.x) / (size.x / 2)
    let y = abs(point.y) / (size.y / 2)
    switch self {
    case .box, .roundedBox: return x <= 1 && y <= 1
    case .ellipse: return x * x + y * y <= 1
    case .hexagon: return y <= 1 && x + y / 2 <= 1
    case .octagon: return x <= 1 && y <= 1 && x + y <= 1.414_213_562_373_095_1
    }
  }

  /// The size that holds a block of text.
  func size(around text: Vector) -> Vector {
    switch self {
    case .box, .roundedBox: text + Vector(18, 9)
    case .ellipse: text * Vector(1.26, 1.46) + Vector(12, 2)
    case .hexagon: text * Vector(1.34, 1.42) + Vector(12, 2)
    case .octagon: text * Vector(1.2, 1.42) + Vector(14, 2)
    }
  }
}
