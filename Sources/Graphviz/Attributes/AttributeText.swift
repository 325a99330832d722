/// A value that stands in an attribute as plain text.
protocol AttributeText {
  /// Reads what `attributeText` writes; `nil` for anything else.
  init?(attributeText: String)
  var attributeText: String { get }
}

extension AttributeText where Self: RawRepresentable, RawValue == String {
  init?(attributeText: String) { self.init(rawValue: attributeText) }
  var attributeText: String { rawValue }
}

extension Bool: AttributeText {
  init?(attributeText: String) {
    switch attributeText.lowercased() {
    case "true", "yes": self = true
    case "false", "no": self = false
    default: return nil
    }
  }
  var attributeText: String { self ? "true" : "false" }
}

extension Int: AttributeText {
  init?(attributeText: String) { self.init(attributeText) }
  var attributeText: String { String(self) }
}

extension Double: AttributeText {
  init?(attributeText: String) {
    guard let value = Double(attributeText), value.isFinite else { return nil }
    self = value
  }

  /// The shortest text that reads back as this number; whole numbers without a fraction.
  var attributeText: String {
    guard isFinite else { return "0" }
    return self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
  }
}

extension String: AttributeText {
  init?(attributeText: String) { self = attributeText }
  var attributeText: String { self }
}

/// Reads numbers separated by a comma.
func numbers(_ text: some StringProtocol, separator: Character = ",") -> [Double]? {
  let parts = text.split(separator: separator, omittingEmptySubsequences: false)
  let values = parts.compactMap { Double(attributeText: String($0)) }
  return values.count == parts.count ? values : nil
}
