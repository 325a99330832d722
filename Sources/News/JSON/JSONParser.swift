/// Reads one JSON value from bytes.
struct JSONParser {
  private static let maximumDepth = 256
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that bytes hold, with nothing but blanks around it.
  static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.at == bytes.count else { throw parser.error("the end") }
    return value
  }

  private func error(_ expected: String) -> JSONError { JSONError(offset: at, expected: expected) }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipBlanks()
    guard at < bytes.count else { throw error("a value") }
    switch bytes[at] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in .object(try parser.members()) }
    case UInt8(ascii: "["): return try nested { parser throws(JSONError) in .array(try parser.elements()) }
    default: return .literal(try literal())
    }
  }

  private mutating func nested(_ body: (inout JSONParser) throws(JSONError) -> JSONValue) throws(JSONError) -> JSONValue {
    guard depth < Self.maximumDepth else { throw error("less nesting") }
    depth += 1
    at += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func members() throws(JSONError) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    skipBlanks()
    if skip("}") { return members }
    repeat {
      skipBlanks()
      let key = try string()
      skipBlanks()
      guard skip(":") else { throw error("“:”") }
      skipBlanks()
      let start = at
      let value = try value()
      members.append(JSONValue.Member(key: key, value: value, source: start..<at))
      skipBlanks()
    } while skip(",")
    guard skip("}") else { throw error("“,” or “}”") }
    return members
  }

  private mutating func elements() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    skipBlanks()
    if skip("]") { return elements }
    repeat {
      elements.append(try value())
      skipBlanks()
    } while skip(",")
    guard skip("]") else { throw error("“,” or “]”") }
    return elements
  }

  private mutating func literal() throws(JSONError) -> String {
    let start = at
    while at < bytes.count, isLiteral(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard ["true", "false", "null", "NaN", "Infinity", "-Infinity"].contains(text) || Double(text) != nil else {
      at = start
      throw error("a value")
    }
    return text
  }

  private func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  private mutating func string() throws(JSONError) -> String {
    guard skip("\"") else { throw error("a string") }
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\\") else {
      let end = at
      guard skip("\"") else { throw error("the end of a string") }
      return TextDecoding.decode(bytes[start..<end]).text
    }
    var unescaped = Array(bytes[start..<at])
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        try appendEscape(to: &unescaped)
      } else {
        unescaped.append(bytes[at])
        at += 1
      }
    }
    guard skip("\"") else { throw error("the end of a string") }
    return TextDecoding.decode(unescaped).text
  }

  private mutating func appendEscape(to result: inout [UInt8]) throws(JSONError) {
    at += 1
    guard at < bytes.count else { throw error("an escape") }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"): result.append(contentsOf: UTF8.encode(try escapedScalar()) ?? UTF8.encodedReplacementCharacter)
    default: result.append(byte)
    }
  }

  /// The character of `XXXX` behind `\u`, or of two such that make one; U+FFFD for half of a pair.
  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    let unit = try codeUnit()
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let start = at
    if skip("\\"), skip("u"), let low = try? codeUnit(), UTF16.isTrailSurrogate(low) {
      return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00) ?? "\u{FFFD}"
    }
    at = start
    return "\u{FFFD}"
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    guard at + 4 <= bytes.count, let unit = UInt16(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16) else {
      throw error("four hexadecimal digits")
    }
    at += 4
    return unit
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
  }
}
