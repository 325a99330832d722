/// The outline of a node.
public enum Shape: String, Hashable, Sendable, CaseIterable, AttributeText {
  case box, polygon, ellipse, oval, circle, point, egg, triangle, plaintext, plain, diamond, trapezium, parallelogram, house, pentagon,
    hexagon
  case septagon, octagon, doublecircle, doubleoctagon, tripleoctagon, invtriangle, invtrapezium, invhouse, square, star, none, underline
  case cylinder, note, tab, folder, box3d, component, record
  /// A record with rounded corners.
  case roundedRecord = "Mrecord"
}

/// How lines and areas are drawn.
public enum Style: String, Hashable, Sendable, CaseIterable, AttributeText {
  case solid, dashed, dotted, bold, filled, rounded, diagonals, striped, wedged, radial, tapered
  /// Laid out but not drawn.
  case invisible = "invis"
}

extension [Style]: AttributeText {
  init?(attributeText: String) {
    let words = attributeText.split { $0 == "," || $0 == " " }
    let styles = words.compactMap { Style(rawValue: String($0)) }
    guard styles.count == words.count else { return nil }
    self = styles
  }
  var attributeText: String { map(\.rawValue).joined(separator: ",") }
}

/// The end of an edge.
public enum Arrow: String, Hashable, Sendable, CaseIterable, AttributeText {
  case normal, inv, dot, none, tee, vee, diamond, crow, box, curve
  /// A triangle that is not filled.
  case empty
  /// A circle that is not filled.
  case openDot = "odot"
  /// A diamond that is not filled.
  case openDiamond = "odiamond"
  /// A box that is not filled.
  case openBox = "obox"
}

/// Which ends of an edge have arrows.
public enum ArrowDirection: String, Hashable, Sendable, CaseIterable, AttributeText {
  case forward, back, both, none
}
