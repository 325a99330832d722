/// A node, or what all nodes of a graph say.
public protocol NodeAttributed: Attributed {}

extension NodeAttributed {
  /// The outline.
  public var shape: Shape? {
    get { self[typed: "shape"] }
    set { self[typed: "shape"] = newValue }
  }
  /// The least width in inches.
  public var width: Double? {
    get { self[typed: "width"] }
    set { self[typed: "width"] = newValue }
  }
  /// The least height in inches.
  public var height: Double? {
    get { self[typed: "height"] }
    set { self[typed: "height"] = newValue }
  }
  /// Whether it keeps its size even where the label does not fit.
  public var hasFixedSize: Bool? {
    get { self[typed: "fixedsize"] }
    set { self[typed: "fixedsize"] = newValue }
  }
  /// The colour of its area; needs ``Style/filled``.
  public var fillColor: Color? {
    get { self[typed: "fillcolor"] }
    set { self[typed: "fillcolor"] = newValue }
  }
  /// Space round the label, in inches.
  public var margin: Margin? {
    get { self[typed: "margin"] }
    set { self[typed: "margin"] = newValue }
  }
  /// Where it stands. Read by `neato`, `fdp` and `nop2`, in inches, or in points where the graph says ``GraphAttributed/inputScale`` 72.
  public var position: Position? {
    get { self[typed: "pos"] }
    set { self[typed: "pos"] = newValue }
  }
  /// A label beside the node.
  public var outsideLabel: Label? {
    get { self[label: "xlabel"] }
    set { self[label: "xlabel"] = newValue }
  }
  /// By how many degrees the outline is turned, counted against the clock.
  public var orientation: Double? {
    get { self[typed: "orientation"] }
    set { self[typed: "orientation"] = newValue }
  }
  /// Whether a polygon has equal sides.
  public var isRegular: Bool? {
    get { self[typed: "regular"] }
    set { self[typed: "regular"] = newValue }
  }
  /// `dot` keeps nodes of one group in a straight line where it can.
  public var group: String? {
    get { self[typed: "group"] }
    set { self[typed: "group"] = newValue }
  }
  /// A number that some engines sort by, such as the area in `patchwork`.
  public var area: Double? {
    get { self[typed: "area"] }
    set { self[typed: "area"] = newValue }
  }
  /// How many lines the outline has, from 0 to 8.
  public var peripheries: Int? {
    get { self[typed: "peripheries"] }
    set { self[typed: "peripheries"] = newValue.map { max(0, min(8, $0)) } }
  }
}
