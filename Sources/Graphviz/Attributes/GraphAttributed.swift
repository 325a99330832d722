/// A graph or a part of it.
public protocol GraphAttributed: Attributed {}

// MARK: - Graphs and clusters

extension GraphAttributed {
  /// The colour behind everything.
  public var backgroundColor: Color? {
    get { self[typed: "bgcolor"] }
    set { self[typed: "bgcolor"] = newValue }
  }
  /// The colour of the area of a cluster; needs ``Style/filled``.
  public var fillColor: Color? {
    get { self[typed: "fillcolor"] }
    set { self[typed: "fillcolor"] = newValue }
  }
  /// The colour of the box of a cluster.
  public var boxColor: Color? {
    get { self[typed: "pencolor"] }
    set { self[typed: "pencolor"] = newValue }
  }
  /// At which height the label stands.
  public var labelLocation: LabelLocation? {
    get { self[typed: "labelloc"] }
    set { self[typed: "labelloc"] = newValue }
  }
  /// At which side the label stands.
  public var labelJustification: LabelJustification? {
    get { self[typed: "labeljust"] }
    set { self[typed: "labeljust"] = newValue }
  }
  /// Space round the content: in inches for a graph, in points for a cluster.
  public var margin: Margin? {
    get { self[typed: "margin"] }
    set { self[typed: "margin"] = newValue }
  }
  /// How `dot` ranks the nodes of a subgraph.
  public var rank: Rank? {
    get { self[typed: "rank"] }
    set { self[typed: "rank"] = newValue }
  }
}

// MARK: - The graph as a whole

extension GraphAttributed {
  /// How overlapping nodes are moved apart by `neato`, `fdp`, `sfdp`, `circo` and `twopi`.
  public var overlap: Overlap? {
    get { self[typed: "overlap"] }
    set { self[typed: "overlap"] = newValue }
  }
  /// How large the steps of ``Overlap/prism`` are; negative takes nodes apart before, by that factor.
  public var overlapScaling: Double? {
    get { self[typed: "overlap_scaling"] }
    set { self[typed: "overlap_scaling"] = newValue }
  }
  /// How far nodes are kept apart where overlaps are removed.
  public var separation: Separation? {
    get { self[typed: "sep"] }
    set { self[typed: "sep"] = newValue }
  }
  /// How far edges keep from nodes.
  public var edgeSeparation: Separation? {
    get { self[typed: "esep"] }
    set { self[typed: "esep"] = newValue }
  }
  /// How edges are drawn.
  public var splines: Splines? {
    get { self[typed: "splines"] }
    set { self[typed: "splines"] = newValue }
  }
  /// Height divided by width.
  public var aspectRatio: Double? {
    get { self[typed: "ratio"] }
    set { self[typed: "ratio"] = newValue }
  }
  /// Space round the drawing, in inches.
  public var padding: Margin? {
    get { self[typed: "pad"] }
    set { self[typed: "pad"] = newValue }
  }
  /// What is drawn first.
  public var outputOrder: OutputOrder? {
    get { self[typed: "outputorder"] }
    set { self[typed: "outputorder"] = newValue }
  }
  /// The seed of engines that begin with a random layout; the same seed gives the same layout.
  public var seed: Int? {
    get { self[typed: "start"] }
    set { self[typed: "start"] = newValue }
  }
  /// The ideal length of an edge in inches; read by `fdp` and `sfdp`.
  public var springLength: Double? {
    get { self[typed: "K"] }
    set { self[typed: "K"] = newValue }
  }
  /// How strongly nodes push each other away; read by `sfdp`.
  public var repulsiveForce: Double? {
    get { self[typed: "repulsiveforce"] }
    set { self[typed: "repulsiveforce"] = newValue }
  }
  /// How many steps an engine may take.
  public var maximumIterations: Int? {
    get { self[typed: "maxiter"] }
    set { self[typed: "maxiter"] = newValue }
  }
  /// When the changes are small enough to stop; read by `neato`.
  public var epsilon: Double? {
    get { self[typed: "epsilon"] }
    set { self[typed: "epsilon"] = newValue }
  }
  /// How `neato` computes distances.
  public var model: Model? {
    get { self[typed: "model"] }
    set { self[typed: "model"] = newValue }
  }
  /// How `neato` moves nodes.
  public var mode: Mode? {
    get { self[typed: "mode"] }
    set { self[typed: "mode"] = newValue }
  }
  /// What positions of nodes are divided by: 72 where they are given in points.
  public var inputScale: Double? {
    get { self[typed: "inputscale"] }
    set { self[typed: "inputscale"] = newValue }
  }
  /// Whether a layout may not move its lower left corner to the origin.
  public var keepsOrigin: Bool? {
    get { self[typed: "notranslate"] }
    set { self[typed: "notranslate"] = newValue }
  }
  /// Which way `dot` ranks run.
  public var rankDirection: RankDirection? {
    get { self[typed: "rankdir"] }
    set { self[typed: "rankdir"] = newValue }
  }
  /// The space between ranks of `dot`, or rings of `twopi`, in inches.
  public var rankSeparation: Double? {
    get { self[typed: "ranksep"] }
    set { self[typed: "ranksep"] = newValue }
  }
  /// The space between neighbours of a rank of `dot`, in inches.
  public var nodeSeparation: Double? {
    get { self[typed: "nodesep"] }
    set { self[typed: "nodesep"] = newValue }
  }
  /// Whether edges of `dot` may end at the boxes of clusters.
  public var isCompound: Bool? {
    get { self[typed: "compound"] }
    set { self[typed: "compound"] = newValue }
  }
  /// Whether `dot` ranks the nodes of all clusters together.
  public var ranksAcrossClusters: Bool? {
    get { self[typed: "newrank"] }
    set { self[typed: "newrank"] = newValue }
  }
  /// The id of the node in the centre of `twopi` and `circo`.
  public var root: String? {
    get { self[typed: "root"] }
    set { self[typed: "root"] = newValue }
  }
  /// The dots per inch of a bitmap, 96 unsaid.
  public var resolution: Double? {
    get { self[typed: "dpi"] }
    set { self[typed: "dpi"] = newValue }
  }
  /// How hard `dot` tries; 1 unsaid, less is faster.
  public var crossingEffort: Double? {
    get { self[typed: "mclimit"] }
    set { self[typed: "mclimit"] = newValue }
  }
  /// How many steps of network simplex `dot` takes to place nodes, as a multiple of their number.
  public var placementEffort: Double? {
    get { self[typed: "nslimit"] }
    set { self[typed: "nslimit"] = newValue }
  }
  /// How many steps of network simplex `dot` takes to rank nodes, as a multiple of their number.
  public var rankingEffort: Double? {
    get { self[typed: "nslimit1"] }
    set { self[typed: "nslimit1"] = newValue }
  }
}
