/// Finds places for newcomers of a picture whose other actors stay where they are.
struct Settling {
  private var frames: [Rectangle]
  private var places: [Int: Vector]
  private let sizes: [Vector]
  private let neighbours: [[Int]]

  /// Between a newcomer and whoever stands there already.
  private static let gap = 24.0
  /// How far apart the places are that a newcomer tries.
  private static let step = 16.0

  /// - Parameters:
  ///   - places: Where some of the actors stand, by number.
  ///   - sizes: How large every actor is.
  ///   - ties: Who is tied with whom.
  init(places: [Int: Vector], sizes: [Vector], ties: [(Int, Int)]) {
    self.places = places
    self.sizes = sizes
    frames = places.sorted { $0.key < $1.key }.map { Rectangle(center: $1, size: sizes[$0]).grown(by: Self.gap) }
    var neighbours = [[Int]](repeating: [], count: sizes.count)
    for (a, b) in ties where a != b {
      neighbours[a].append(b)
      neighbours[b].append(a)
    }
    self.neighbours = neighbours
  }

  /// The places of all actors: each newcomer as near as it can get to the middle of those it is tied to, those with most such ties first.
  func settled() -> [Vector] {
    var state = self
    var waiting = sizes.indices.filter { places[$0] == nil }
    while !waiting.isEmpty {
      let next = waiting.enumerated().max { a, b in
        let (first, second) = (state.anchors(of: a.element).count, state.anchors(of: b.element).count)
        return first != second ? first < second : a.element > b.element
      }
      guard let next else { break }
      waiting.remove(at: next.offset)
      state.settle(next.element)
    }
    return sizes.indices.map { state.places[$0] ?? .zero }
  }

  private func anchors(of actor: Int) -> [Vector] { neighbours[actor].compactMap { places[$0] } }

  private mutating func settle(_ actor: Int) {
    let anchors = anchors(of: actor)
    let middle = anchors.isEmpty ? corner : anchors.reduce(.zero, +) / Double(anchors.count)
    let place = freePlace(near: middle, size: sizes[actor])
    places[actor] = place
    frames.append(Rectangle(center: place, size: sizes[actor]).grown(by: Self.gap))
  }

  /// Beneath everything, for those who know nobody.
  private var corner: Vector {
    guard let all = Rectangle(around: frames) else { return .zero }
    return Vector(all.minimum.x + all.size.x / 4, all.maximum.y + 40)
  }

  /// The nearest place on rings round a middle, wider than high as names are, where nothing overlaps.
  private func freePlace(near middle: Vector, size: Vector) -> Vector {
    for ring in 0..<400 {
      let spokes = max(1, ring * 6)
      for spoke in 0..<spokes {
        let offset = Vector(angle: Double(spoke) / Double(spokes)) * Double(ring) * Self.step * Vector(1.4, 1)
        let place = (middle + offset).inTenths
        let frame = Rectangle(center: place, size: size)
        if !frames.contains(where: { $0.overlaps(frame) }) { return place }
      }
    }
    return middle
  }
}
