/// Puts what an engine has laid out into the shape of a page.
enum Arrangement {
  /// How much wider than high a page should be.
  private static let landscape = 1.6
  /// Names are wider than high, so that places spread sideways keep them apart.
  private static let stretch = 1.25
  /// Between parts that no line ties.
  private static let gap = 34.0

  /// Turns the places of some actors so that they lie along the page, and stretches them sideways.
  static func layAcross(_ part: [Int], _ places: inout [Vector]) {
    let mean = part.reduce(.zero) { $0 + places[$1] } / Double(max(part.count, 1))
    let axis = longestAxis(part.map { places[$0] - mean })
    for index in part {
      let offset = places[index] - mean
      let along = offset.x * axis.x + offset.y * axis.y
      let across = offset.y * axis.x - offset.x * axis.y
      places[index] = Vector(along * stretch, across)
    }
  }

  /// The direction in which places spread most: the first principal axis.
  private static func longestAxis(_ offsets: [Vector]) -> Vector {
    let xx = offsets.reduce(0) { $0 + $1.x * $1.x }
    let yy = offsets.reduce(0) { $0 + $1.y * $1.y }
    let xy = offsets.reduce(0) { $0 + $1.x * $1.y }
    let gap = ((xx - yy) * (xx - yy) + 4 * xy * xy).squareRoot()
    guard gap > 1e-9 else { return Vector(1, 0) }
    let axis = xx >= yy ? Vector((xx - yy + gap) / 2, xy) : Vector(xy, (yy - xx + gap) / 2)
    let unit = axis.normalized
    return unit.x < 0 ? -unit : unit
  }

  /// Spreads some actors until no two of them overlap.
  ///
  /// Engines leave overlaps only where they give up; then everything moves apart by the same share.
  static func separate(_ part: [Int], _ places: inout [Vector], sizes: [Vector]) {
    for _ in 0..<40 where hasOverlap(part.map { places[$0] }, part.map { sizes[$0] }) {
      for index in part { places[index] *= 1.12 }
    }
  }

  private static func hasOverlap(_ centers: [Vector], _ sizes: [Vector]) -> Bool {
    let frames = zip(centers, sizes).map { Rectangle(center: $0, size: $1) }.sorted { $0.minimum.x < $1.minimum.x }
    return frames.indices.contains { index in
      frames[(index + 1)...].prefix { $0.minimum.x < frames[index].maximum.x }.contains { $0.overlaps(frames[index]) }
    }
  }

  /// The parts side by side in rows, the largest first, each as it is.
  static func packed(_ centers: [Vector], sizes: [Vector], parts: [[Int]]) -> [Vector] {
    let frames = parts.map { part in
      Rectangle(around: part.map { Rectangle(center: centers[$0], size: sizes[$0]) }) ?? Rectangle(center: .zero, size: .zero)
    }
    let order = parts.indices.sorted { parts[$0].count != parts[$1].count ? parts[$0].count > parts[$1].count : $0 < $1 }
    let corners = shelves(order.map { frames[$0].size })
    var places = centers
    for (part, corner) in zip(order, corners) {
      for index in parts[part] { places[index] = centers[index] - frames[part].minimum + corner }
    }
    return places
  }

  /// Where rectangles stand in rows of a page, in their order.
  private static func shelves(_ sizes: [Vector]) -> [Vector] {
    let area = sizes.reduce(0) { $0 + ($1.x + gap) * ($1.y + gap) }
    let width = max(sizes.map(\.x).max() ?? 0, (area * landscape).squareRoot())
    return rows(sizes, width: width, gap: Vector(gap, gap))
  }

  /// Where rectangles stand in rows of a given width, in their order.
  static func rows(_ sizes: [Vector], width: Double, gap: Vector) -> [Vector] {
    var corners: [Vector] = []
    var corner = Vector.zero
    var height = 0.0
    for size in sizes {
      if corner.x > 0 && corner.x + size.x > width {
        corner = Vector(0, corner.y + height + gap.y)
        height = 0
      }
      corners.append(corner)
      corner.x += size.x + gap.x
      height = max(height, size.y)
    }
    return corners
  }
}
