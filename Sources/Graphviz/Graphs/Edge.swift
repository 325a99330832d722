/// An edge between two nodes of a graph; in a directed graph it runs from `tail` to `head`.
public struct Edge: EdgeAttributed, Hashable, Sendable {
  /// The id of the node it starts from.
  public let tail: String
  /// The id of the node it goes to.
  public let head: String
  /// Tells parallel edges apart: two edges of the same ends and key are one. Most edges need none.
  public let key: String?
  /// All that is said about it.
  public var attributes = Attributes()

  /// An edge, set up by a closure.
  public init(_ tail: String, _ head: String, key: String? = nil, _ setUp: (inout Edge) -> Void = { _ in }) {
    self.tail = Identifier.clean(tail)
    self.head = Identifier.clean(head)
    self.key = key.map(Identifier.clean)
    setUp(&self)
  }
}

/// What every edge of a graph says unless it says otherwise.
public struct EdgeDefaults: EdgeAttributed, Hashable, Sendable {
  /// All that is said about edges.
  public var attributes = Attributes()

  /// Defaults, set up by a closure.
  public init(_ setUp: (inout EdgeDefaults) -> Void = { _ in }) { setUp(&self) }
}
