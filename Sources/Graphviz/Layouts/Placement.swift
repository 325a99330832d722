/// Where a layout has put a node.
public struct NodePlacement: Hashable, Sendable {
  /// The id of the node.
  public let id: String
  /// Its centre, in points.
  public let center: Point
  /// Its width in points.
  public let width: Double
  /// Its height in points.
  public let height: Double
}

/// How a layout has drawn an edge.
public struct EdgePlacement: Hashable, Sendable {
  /// The id of the node it starts from.
  public let tail: String
  /// The id of the node it goes to.
  public let head: String
  /// The key of the edge.
  public let key: String?
  /// Its line, in one or more pieces; empty where it is not drawn.
  public let curves: [Curve]
  /// The centre of its label.
  public let label: Point?
}

/// A line of cubic Bézier curves: a first point, and three more for each curve.
public struct Curve: Hashable, Sendable {
  /// The points, in points with y upwards.
  public let points: [Point]
  /// The tip of the arrow at the beginning.
  public let startArrow: Point?
  /// The tip of the arrow at the end.
  public let endArrow: Point?
}

/// Where a layout has drawn the box of a cluster.
public struct ClusterPlacement: Hashable, Sendable {
  /// The name of the subgraph.
  public let name: String
  /// The box.
  public let box: Rectangle
}
