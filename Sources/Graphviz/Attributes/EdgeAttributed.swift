/// An edge, or what all edges of a graph say.
public protocol EdgeAttributed: Attributed {}

extension EdgeAttributed {
  /// How strongly a layout keeps it short and straight.
  public var weight: Double? {
    get { self[typed: "weight"] }
    set { self[typed: "weight"] = newValue }
  }
  /// The length wanted, in inches; read by `neato` and `fdp`.
  public var length: Double? {
    get { self[typed: "len"] }
    set { self[typed: "len"] = newValue }
  }
  /// Whether `dot` ranks its ends by it.
  public var isConstraint: Bool? {
    get { self[typed: "constraint"] }
    set { self[typed: "constraint"] = newValue }
  }
  /// Which ends have arrows.
  public var direction: ArrowDirection? {
    get { self[typed: "dir"] }
    set { self[typed: "dir"] = newValue }
  }
  /// The arrow at the head.
  public var arrowHead: Arrow? {
    get { self[typed: "arrowhead"] }
    set { self[typed: "arrowhead"] = newValue }
  }
  /// The arrow at the tail.
  public var arrowTail: Arrow? {
    get { self[typed: "arrowtail"] }
    set { self[typed: "arrowtail"] = newValue }
  }
  /// The size of its arrows, 1 unsaid.
  public var arrowSize: Double? {
    get { self[typed: "arrowsize"] }
    set { self[typed: "arrowsize"] = newValue }
  }
  /// A label at the head.
  public var headLabel: Label? {
    get { self[label: "headlabel"] }
    set { self[label: "headlabel"] = newValue }
  }
  /// A label at the tail.
  public var tailLabel: Label? {
    get { self[label: "taillabel"] }
    set { self[label: "taillabel"] = newValue }
  }
  /// A label near the edge, placed after the layout.
  public var outsideLabel: Label? {
    get { self[label: "xlabel"] }
    set { self[label: "xlabel"] = newValue }
  }
  /// The size of the labels at head and tail in points.
  public var endLabelFontSize: Double? {
    get { self[typed: "labelfontsize"] }
    set { self[typed: "labelfontsize"] = newValue }
  }
  /// The colour of the labels at head and tail.
  public var endLabelFontColor: Color? {
    get { self[typed: "labelfontcolor"] }
    set { self[typed: "labelfontcolor"] = newValue }
  }
  /// Where it ends on the head.
  public var headPort: Port? {
    get { self[typed: "headport"] }
    set { self[typed: "headport"] = newValue }
  }
  /// Where it begins on the tail.
  public var tailPort: Port? {
    get { self[typed: "tailport"] }
    set { self[typed: "tailport"] = newValue }
  }
  /// The cluster whose box it ends at; read by `dot` where the graph says ``GraphAttributed/isCompound``.
  public var headCluster: String? {
    get { self[typed: "lhead"] }
    set { self[typed: "lhead"] = newValue }
  }
  /// The cluster whose box it begins at; read by `dot` where the graph says ``GraphAttributed/isCompound``.
  public var tailCluster: String? {
    get { self[typed: "ltail"] }
    set { self[typed: "ltail"] = newValue }
  }
  /// What a reader sees when pointing at its label.
  public var labelTooltip: String? {
    get { self[shown: "labeltooltip"] }
    set { self[shown: "labeltooltip"] = newValue }
  }
  /// How many ranks apart `dot` keeps its ends, from 0 to 100.
  public var minimumRanks: Int? {
    get { self[typed: "minlen"] }
    set { self[typed: "minlen"] = newValue.map { max(0, min(100, $0)) } }
  }
}
