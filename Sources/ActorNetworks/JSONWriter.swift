/// Writes JSON with keys in the order they are given and the shortest numbers that round-trip, so that equal values give equal bytes.
public struct JSONWriter {
  /// What was written so far.
  public private(set) var text = ""
  private var needsComma = false

  /// Makes an empty writer.
  public init() {}

  /// What a closure writes.
  public static func line(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return writer.text
  }

  /// Writes an object whose members the closure writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) { nested("{", "}", body) }

  /// Writes an array, its elements one by one; `breakingLines` puts each on a line of its own, which version control likes.
  public mutating func array<Elements: Sequence>(
    _ elements: Elements, breakingLines: Bool = false, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nested("[", "]") { writer in
      var isEmpty = true
      for element in elements {
        writer.separate()
        if breakingLines { writer.text += "\n" }
        writer.needsComma = false
        body(&writer, element)
        writer.needsComma = true
        isEmpty = false
      }
      if breakingLines && !isEmpty { writer.text += "\n" }
    }
  }

  /// Writes a member's key; its value must follow. `breakingLine` puts it on a line of its own.
  public mutating func key(_ name: String, breakingLine: Bool = false) {
    separate()
    if breakingLine { text += "\n" }
    appendQuoted(name)
    text += ":"
    needsComma = false
  }

  /// Writes a string, or null.
  public mutating func value(_ value: String?) {
    separate()
    if let value { appendQuoted(value) } else { text += "null" }
    needsComma = true
  }

  /// Writes an integer.
  public mutating func value(_ value: Int) {
    separate()
    text += String(value)
    needsComma = true
  }

  /// Writes a number; one that is not finite becomes null, since JSON has no word for it.
  public mutating func value(_ value: Double) {
    separate()
    text += value.isFinite ? value.description : "null"
    needsComma = true
  }

  /// Writes a truth value.
  public mutating func value(_ value: Bool) {
    separate()
    text += value ? "true" : "false"
    needsComma = true
  }

  /// Writes a line break between values, where it changes nothing but the look.
  public mutating func lineBreak() { text += "\n" }

  private mutating func nested(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    text += open
    needsComma = false
    body(&self)
    text += close
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
  }

  private mutating func appendQuoted(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
