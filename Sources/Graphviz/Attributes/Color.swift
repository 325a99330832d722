/// A colour: red, green, blue and opacity, or a name that Graphviz knows.
public struct Color: Hashable, Sendable {
  /// As Graphviz writes it: `#0072b2`, `#0072b2cc` or a name.
  public let text: String

  /// A colour from a number such as `0x0072B2`, with an opacity from 0 (invisible) to 1.
  public init(_ rgb: UInt32, opacity: Double = 1) {
    let alpha = UInt32((max(0, min(1, opacity.isFinite ? opacity : 1)) * 255).rounded())
    text = "#" + Self.hex(rgb & 0xFF_FFFF, digits: 6) + (alpha == 255 ? "" : Self.hex(alpha, digits: 2))
  }

  /// A colour of Graphviz's X11 list, such as `slategray`; `nil` for what can be no name.
  public init?(name: String) {
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    text = name
  }

  private init(text: String) { self.text = text }

  /// Black.
  public static let black = Color(0)
  /// White.
  public static let white = Color(0xFF_FFFF)
  /// No colour at all.
  public static let transparent = Color(text: "transparent")

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

extension Color: AttributeText {
  init?(attributeText: String) {
    let lowered = attributeText.lowercased()
    if lowered.utf8.first == 0x23 {
      let digits = lowered.utf8.dropFirst()
      guard [6, 8].contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x66 }) else { return nil }
      self.init(text: lowered)
    } else {
      self.init(name: lowered)
    }
  }
  var attributeText: String { text }
}
