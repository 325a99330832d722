/// What is said about a graph, a node or an edge: attribute names of Graphviz with their values.
///
/// The typed properties (``NodeAttributed/shape``, ``Attributed/label`` …) write here. This is the door for attributes that have no property
/// yet; what is set here is handed to Graphviz as it stands, escapes and all.
public struct Attributes: Hashable, Sendable {
  private var values: [String: AttributeValue]

  /// No attributes.
  public init() { values = [:] }

  init(_ values: [String: AttributeValue]) { self.values = values }

  /// The value of an attribute, or `nil` where nothing is said.
  public subscript(name: String) -> AttributeValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { values.isEmpty }

  /// Names and values, in the order of the names' UTF-8 bytes.
  public var sorted: [(name: String, value: AttributeValue)] {
    values.map { (name: $0.key, value: $0.value) }.sorted { $0.name.isBytewiseLess(than: $1.name) }
  }
}

/// The value of an attribute as Graphviz holds it.
public enum AttributeValue: Hashable, Sendable {
  /// A plain value, in which Graphviz reads escapes such as `\N` and `\l` where the attribute allows them.
  case plain(String)
  /// A label in Graphviz's own HTML.
  case html(String)

  /// The characters of the value.
  public var text: String {
    switch self {
    case .plain(let text), .html(let text): text
    }
  }
}

// MARK: - The form in which Graphviz hands attributes back

extension Attributes {
  /// What Graphviz says about every node: its label is its id.
  static let nodeBuiltIn = Attributes(["label": .plain(#"\N"#)])
  /// Where Graphviz says nothing.
  static let none = Attributes()

  /// These attributes without those that say what would be so anyway.
  func without(equalTo builtIn: Attributes, unless overriding: Attributes = .none) -> Attributes {
    Attributes(values.filter { $1 != overriding[$0] ?? builtIn[$0] ?? .plain("") })
  }

  /// Adds what others say, except what the first of the defaults to know the attribute says already.
  mutating func merge(_ others: Attributes, defaults: [Attributes]) {
    for (name, value) in others.values {
      let unsaid = defaults.lazy.compactMap { $0[name] }.first ?? .plain("")
      values[name] = value == unsaid ? nil : value
    }
  }
}
