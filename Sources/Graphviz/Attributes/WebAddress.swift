/// An address that is safe to click on: `http:`, `https:`, `mailto:`, or a place in the same document (`#…`).
public struct WebAddress: Hashable, Sendable {
  /// The address as a browser takes it.
  public let text: String

  /// The address, or `nil` where it has another scheme, such as `javascript:`, or none.
  ///
  /// Spaces, quotation marks and other characters that no address contains are percent-encoded.
  public init?(_ text: String) {
    let trimmed = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let encoded = Self.percentEncoding(String(String.UnicodeScalarView(trimmed)))
    let lowered = encoded.lowercased()
    guard encoded.hasPrefix("#") || ["http://", "https://", "mailto:"].contains(where: lowered.hasPrefix) else { return nil }
    self.text = encoded
  }

  private static func percentEncoding(_ text: String) -> String {
    var encoded = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\0"..." ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}", "\u{7F}"..."\u{9F}":
        for byte in String(scalar).utf8 { encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
      default: encoded.unicodeScalars.append(scalar)
      }
    }
    return encoded
  }
}

extension WebAddress: AttributeText {
  init?(attributeText: String) { self.init(Self.unescapingAmpersands(attributeText)) }

  /// Graphviz 2.42 copies addresses into SVG as they stand, and later versions leave entities alone; so `&` is written as an entity here.
  var attributeText: String { text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;") }

  private static func unescapingAmpersands(_ text: String) -> String {
    var parts: [Substring] = []
    for part in text.split(separator: "&", omittingEmptySubsequences: false) {
      parts.append(!parts.isEmpty && part.hasPrefix("amp;") ? part.dropFirst(4) : part)
    }
    return parts.joined(separator: "&")
  }
}
