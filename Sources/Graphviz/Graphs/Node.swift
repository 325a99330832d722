/// A node of a graph.
public struct Node: NodeAttributed, Hashable, Sendable, Identifiable {
  /// What edges and subgraphs call it; unique in its graph. Best kept to letters, digits and `_`, with what people read in ``label``.
  public let id: String
  /// All that is said about it.
  public var attributes = Attributes()

  /// A node, set up by a closure.
  ///
  /// Characters that DOT cannot carry in a name (a backslash, NUL, a leading `%`) are replaced by ones that look alike.
  public init(_ id: String, _ setUp: (inout Node) -> Void = { _ in }) {
    self.id = Identifier.clean(id)
    setUp(&self)
  }
}

/// What every node of a graph says unless it says otherwise.
public struct NodeDefaults: NodeAttributed, Hashable, Sendable {
  /// All that is said about nodes.
  public var attributes = Attributes()

  /// Defaults, set up by a closure.
  public init(_ setUp: (inout NodeDefaults) -> Void = { _ in }) { setUp(&self) }
}
