/// Where on a node an edge ends.
public struct Port: Hashable, Sendable {
  /// The `PORT` of a cell in an HTML label, or a field of a record; `nil` for the node as a whole.
  public var cell: String?
  /// The side of it.
  public var side: Side?

  /// A side or corner of a node.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case north = "n"
    case northEast = "ne"
    case east = "e"
    case southEast = "se"
    case south = "s"
    case southWest = "sw"
    case west = "w"
    case northWest = "nw"
    case center = "c"
  }

  /// A port.
  public init(cell: String? = nil, side: Side? = nil) {
    self.cell = cell
    self.side = side
  }
}

extension Port: AttributeText {
  init?(attributeText: String) {
    let parts = attributeText.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count) else { return nil }
    if parts.count == 2 {
      guard let side = Side(rawValue: parts[1]) else { return nil }
      self.init(cell: parts[0].isEmpty ? nil : parts[0], side: side)
    } else if let side = Side(rawValue: parts[0]) {
      self.init(side: side)
    } else {
      self.init(cell: parts[0])
    }
  }
  var attributeText: String { [cell, side?.rawValue].compactMap(\.self).joined(separator: ":") }
}
