/// Something that attributes say something about.
public protocol Attributed {
  /// All that is said.
  var attributes: Attributes { get set }
}

extension Attributed {
  /// A typed view of an attribute; `nil` where nothing is said or something that the type does not know.
  subscript<Value: AttributeText>(typed name: String) -> Value? {
    get {
      guard case .plain(let text)? = attributes[name] else { return nil }
      return Value(attributeText: text)
    }
    set { attributes[name] = newValue.map { .plain($0.attributeText) } }
  }

  /// A text shown to people, escaped so that it shows as it stands.
  subscript(shown name: String) -> String? {
    get {
      guard case .plain(let text)? = attributes[name] else { return nil }
      return EscapedText.decode(text)
    }
    set { attributes[name] = newValue.map { .plain(EscapedText.encode($0)) } }
  }

  subscript(label name: String) -> Label? {
    get { attributes[name].map(Label.init) }
    set { attributes[name] = newValue?.attributeValue }
  }
}

// MARK: - What graphs, clusters, nodes and edges have in common

extension Attributed {
  /// What is written in or beside it. Unsaid, a node shows its id and everything else nothing.
  public var label: Label? {
    get { self[label: "label"] }
    set { self[label: "label"] = newValue }
  }
  /// The fonts of its text, the preferred one first, separated by commas: `Helvetica,Arial,sans-serif`.
  public var fontName: String? {
    get { self[typed: "fontname"] }
    set { self[typed: "fontname"] = newValue }
  }
  /// The size of its text in points.
  public var fontSize: Double? {
    get { self[typed: "fontsize"] }
    set { self[typed: "fontsize"] = newValue }
  }
  /// The colour of its text.
  public var fontColor: Color? {
    get { self[typed: "fontcolor"] }
    set { self[typed: "fontcolor"] = newValue }
  }
  /// The colour of its lines.
  public var color: Color? {
    get { self[typed: "color"] }
    set { self[typed: "color"] = newValue }
  }
  /// The width of its lines in points.
  public var penWidth: Double? {
    get { self[typed: "penwidth"] }
    set { self[typed: "penwidth"] = newValue }
  }
  /// How its lines and its area are drawn.
  public var style: [Style]? {
    get { self[typed: "style"] }
    set { self[typed: "style"] = newValue }
  }
  /// What a reader sees when pointing at it, as plain text; line breaks are kept.
  public var tooltip: String? {
    get { self[shown: "tooltip"] }
    set { self[shown: "tooltip"] = newValue }
  }
  /// Where a click on it leads.
  public var url: WebAddress? {
    get { self[typed: "URL"] }
    set { self[typed: "URL"] = newValue }
  }
  /// The window in which the address opens, such as `_blank`.
  public var urlTarget: String? {
    get { self[shown: "target"] }
    set { self[shown: "target"] = newValue }
  }
  /// The `id` of its element in SVG; unsaid, Graphviz numbers them.
  public var elementID: String? {
    get { self[shown: "id"] }
    set { self[shown: "id"] = newValue }
  }
  /// Classes of its element in SVG, separated by spaces, for style sheets.
  public var elementClass: String? {
    get { self[typed: "class"] }
    set { self[typed: "class"] = newValue }
  }
}
