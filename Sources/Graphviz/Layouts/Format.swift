/// The forms in which a layout can be had.
public enum Format: String, Hashable, Sendable, CaseIterable, Codable {
  /// A vector drawing.
  case svg
  /// DOT with positions, in Graphviz's own hand.
  case dot
  /// DOT with positions and drawing instructions.
  case xdot
  /// JSON with positions and drawing instructions.
  case json
  /// A bitmap. Text is measured and drawn with the fonts of the machine.
  case png
  /// A vector drawing for print. Text is measured and drawn with the fonts of the machine.
  case pdf

  /// Whether the fonts of the machine decide what it looks like.
  ///
  /// All others measure text by the tables that Graphviz carries, so that their bytes are the same on every machine.
  public var needsFonts: Bool { self == .png || self == .pdf }
}
