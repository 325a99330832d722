/// At which height the label of a graph or cluster stands.
public enum LabelLocation: String, Hashable, Sendable, CaseIterable, AttributeText {
  case top = "t"
  case center = "c"
  case bottom = "b"
}

/// At which side the label of a graph or cluster stands.
public enum LabelJustification: String, Hashable, Sendable, CaseIterable, AttributeText {
  case left = "l"
  case center = "c"
  case right = "r"
}

/// How `dot` ranks the nodes of a subgraph.
public enum Rank: String, Hashable, Sendable, CaseIterable, AttributeText {
  case same, min, source, max, sink
}

/// Which way the ranks of `dot` run.
public enum RankDirection: String, Hashable, Sendable, CaseIterable, AttributeText {
  case topToBottom = "TB"
  case leftToRight = "LR"
  case bottomToTop = "BT"
  case rightToLeft = "RL"
}

/// How overlapping nodes are moved apart.
public enum Overlap: String, Hashable, Sendable, CaseIterable, AttributeText {
  /// They may overlap.
  case keep = "true"
  /// They are moved apart by the best means there is.
  case remove = "false"
  /// They are moved little, and the shape of the whole is kept.
  case prism
  /// Like `prism`, but only as far as scaling goes.
  case prism0
  /// Everything is scaled.
  case scale
  /// Everything is scaled, in width and height apart.
  case scaleAxes = "scalexy"
  /// Everything is scaled down as far as it goes.
  case compress
  /// Nodes are moved along one axis after the other, pinned ones the least.
  case vpsc
  /// Like `vpsc`, keeping the order along both axes.
  case orthogonal = "ortho"
}

/// How edges are drawn.
///
/// Graphviz's `curved` is not offered: it looks for all cycles of a graph, and 20 nodes can take minutes.
public enum Splines: String, Hashable, Sendable, CaseIterable, AttributeText {
  /// Curves round the nodes. Slow for more than about 80 nodes.
  case curves = "true"
  /// Straight lines.
  case lines = "line"
  /// Lines with corners, round the nodes.
  case polylines = "polyline"
  /// Lines along the axes, round the nodes.
  case orthogonal = "ortho"
  /// No edges.
  case none
}

/// What is drawn first.
public enum OutputOrder: String, Hashable, Sendable, CaseIterable, AttributeText {
  case breadthFirst = "breadthfirst"
  case nodesFirst = "nodesfirst"
  case edgesFirst = "edgesfirst"
}

/// How `neato` computes distances between nodes.
public enum Model: String, Hashable, Sendable, CaseIterable, AttributeText {
  /// Along the shortest path.
  case shortestPath = "shortpath"
  /// By the resistance of the graph as an electrical circuit.
  case circuit
  /// Along the shortest path, with neighbours of many others farther apart.
  case subset
}

/// How `neato` moves nodes.
public enum Mode: String, Hashable, Sendable, CaseIterable, AttributeText {
  /// Stress majorisation (Gansner, Koren, North 2004).
  case major
  /// Kamada and Kawai (1989).
  case kamadaKawai = "KK"
  /// Stress majorisation with edges that point one way.
  case hierarchical = "hier"
  /// Stress majorisation with constraints.
  case constrained = "ipsep"
}
