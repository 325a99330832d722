/// The ways to lay out a graph.
public enum Engine: String, Hashable, Sendable, CaseIterable, Codable {
  /// Ranks, for hierarchies.
  case dot
  /// Springs; distances in the drawing follow distances in the graph. The best up to a few hundred nodes.
  case neato
  /// Springs with repulsion; draws clusters.
  case fdp
  /// Springs on several scales; for thousands of nodes.
  case sfdp
  /// Circles, one for each biconnected component.
  case circo
  /// Rings round a root.
  case twopi
  /// Clusters as nested boxes.
  case osage
  /// Clusters as a treemap.
  case patchwork
  /// Positions as given in inches or, with an input scale of 72, points; edges are drawn anew.
  case nop
  /// Positions of nodes and edges as given.
  case nop2
}
