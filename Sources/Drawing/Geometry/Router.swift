/// Leads lines from actor to actor: straight where the way is free, in an arc round who stands in it.
struct Router {
  /// An actor as an obstacle and as an end of lines.
  struct Station: Hashable, Sendable {
    let center: Vector
    let size: Vector
    let outline: Outline

    /// Whether a point lies within its outline, widened by a margin.
    func contains(_ point: Vector, margin: Double) -> Bool { outline.contains(point - center, size: size + 2 * margin) }
  }

  private let stations: [Station]
  private let frames: [Rectangle]
  /// Beyond so many pairs of a line and an obstacle, lines go straight: such a picture is looked at from afar.
  private static let affordable = 1_500_000
  /// Between lines that tie the same two.
  private static let gap = 16.0
  /// How far arcs reach aside, as shares of their length; a short line may reach round one actor all the same.
  private static let bows = [0, 0.09, -0.09, 0.17, -0.17, 0.27, -0.27, 0.4, -0.4]
  private static let shortestReach = 240.0

  init(_ stations: [Station]) {
    self.stations = stations
    frames = stations.map { Rectangle(center: $0.center, size: $0.size).grown(by: 5) }
  }

  /// The curves of lines, each between the outlines of two stations.
  func curves(_ ends: [(source: Int, target: Int)]) -> [Curve] {
    var counts: [Pair: Int] = [:]
    for end in ends { counts[Pair(end), default: 0] += 1 }
    var used: [Pair: Int] = [:]
    let isBusy = ends.count * stations.count > Self.affordable
    return ends.map { end in
      let pair = Pair(end)
      let ordinal = used[pair, default: 0]
      used[pair] = ordinal + 1
      // Seen from the lesser end, so that lines to and fro lie side by side.
      let aside = (Double(ordinal) - Double((counts[pair] ?? 1) - 1) / 2) * Self.gap * (end.source < end.target ? 1 : -1)
      return curve(end, aside: aside, bows: isBusy ? [0] : Self.bows)
    }
  }

  private func curve(_ ends: (source: Int, target: Int), aside: Double, bows: [Double]) -> Curve {
    let (source, target) = (stations[ends.source], stations[ends.target])
    let length = max((target.center - source.center).length, Self.shortestReach)
    var best = Curve(from: source.center, to: target.center, bow: aside)
    var least = Double.infinity
    for bow in bows {
      let curve = Curve(from: source.center, to: target.center, bow: aside + bow * length)
      let cost = obstruction(of: curve, ends) + abs(bow) * 5
      if cost < least { (best, least) = (curve, cost) }
      if cost == 0 { break }
    }
    return clipped(best, source, target)
  }

  /// How many places along a curve lie on other actors.
  private func obstruction(of curve: Curve, _ ends: (source: Int, target: Int)) -> Double {
    let places = (1..<24).map { curve.point(Double($0) / 24) }
    let low = places.reduce(places[0], pointwiseMin)
    let reach = Rectangle(minimum: low, maximum: places.reduce(places[0], pointwiseMax))
    var count = 0
    for (index, frame) in frames.enumerated() where index != ends.source && index != ends.target && frame.overlaps(reach) {
      count += places.count { frame.contains($0) }
    }
    return Double(count)
  }

  private func clipped(_ curve: Curve, _ source: Station, _ target: Station) -> Curve {
    let start = curve.share(from: 0, to: 0.5) { source.contains($0, margin: 1) }
    let end = curve.share(from: 1, to: 0.5) { target.contains($0, margin: 1.5) }
    return start < end ? curve.part(start, end) : curve
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
    init(_ ends: (source: Int, target: Int)) { (first, second) = (min(ends.source, ends.target), max(ends.source, ends.target)) }
  }
}
