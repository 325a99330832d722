/// Writes JSON with keys in the order they are given and the shortest numbers that round-trip, so that equal values give equal bytes.
public struct JSONWriter {
  /// What was written so far, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes an empty writer.
  public init() {}

  /// What was written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Hands over what was written so far and goes on with nothing, so that long texts need not be held whole.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

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
        if breakingLines { writer.append("\n") }
        writer.needsComma = false
        body(&writer, element)
        writer.needsComma = true
        isEmpty = false
      }
      if breakingLines && !isEmpty { writer.append("\n") }
    }
  }

  /// Writes a member's key; its value must follow. `breakingLine` puts it on a line of its own.
  public mutating func key(_ name: String, breakingLine: Bool = false) {
    separate()
    if breakingLine { append("\n") }
    appendQuoted(name)
    append(":")
    needsComma = false
  }

  /// Writes a string, or null.
  public mutating func value(_ value: String?) {
    separate()
    if let value { appendQuoted(value) } else { append("null") }
    needsComma = true
  }

  /// Writes an integer.
  public mutating func value(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Writes a number; one that is not finite becomes null, since JSON has no word for it.
  public mutating func value(_ value: Double) {
    separate()
    bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
    needsComma = true
  }

  /// Writes a truth value.
  public mutating func value(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes a line break between values, where it changes nothing but the look.
  public mutating func lineBreak() { append("\n") }

  private mutating func nested(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    append(open)
    needsComma = false
    body(&self)
    append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { append(",") }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func appendQuoted(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    if value.utf8.allSatisfy(Self.isPlain) { bytes.append(contentsOf: value.utf8) } else { appendEscaped(value) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte of a string is written as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func appendEscaped(_ value: String) {
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20, 0x7F:
        append("\\u00")
        bytes.append(Self.hexadecimal[Int(byte >> 4)])
        bytes.append(Self.hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
