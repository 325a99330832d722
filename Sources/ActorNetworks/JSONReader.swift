/// Reads JSON straight into values, member by member, without building a tree of it first: a network of fifty thousand links in a fraction of a
/// second.
package struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  private var recent: [String]

  private static let maximumDepth = 64

  /// Makes a reader of JSON text in UTF-8.
  package init(_ bytes: [UInt8]) throws(JSONFailure) {
    self.bytes = bytes
    recent = [String](repeating: "", count: 256)
    guard String(validating: bytes, as: UTF8.self) != nil else { throw JSONFailure("the text is no UTF-8") }
  }

  /// Reads an object: `member` gets every key and must read or skip its value.
  package mutating func object(_ member: (inout JSONReader, String) throws(JSONFailure) -> Void) throws(JSONFailure) {
    try open("{", "an object")
    defer { depth -= 1 }
    skipBlanks()
    if take("}") { return }
    repeat {
      skipBlanks()
      let key = try string()
      skipBlanks()
      guard take(":") else { throw wrong("“:”") }
      do throws(JSONFailure) { try member(&self, key) } catch { throw error.within(".\(key)") }
      skipBlanks()
    } while take(",")
    guard take("}") else { throw wrong("“,” or “}”") }
  }

  /// The string that an object has for a key; reads no further than that.
  package mutating func leadingString(of key: String) throws(JSONFailure) -> String {
    try open("{", "an object")
    skipBlanks()
    if !take("}") {
      repeat {
        skipBlanks()
        let found = try string()
        skipBlanks()
        guard take(":") else { throw wrong("“:”") }
        if found == key { return try string() }
        try skip()
        skipBlanks()
      } while take(",")
    }
    throw JSONFailure("“\(key)” is missing")
  }

  /// Reads an array, its elements one by one.
  package mutating func array<Element>(
    of element: (inout JSONReader) throws(JSONFailure) -> Element
  ) throws(JSONFailure) -> [Element] {
    try open("[", "an array")
    defer { depth -= 1 }
    var elements: [Element] = []
    skipBlanks()
    if take("]") { return elements }
    repeat {
      do throws(JSONFailure) { elements.append(try element(&self)) } catch { throw error.within("[\(elements.count)]") }
      skipBlanks()
    } while take(",")
    guard take("]") else { throw wrong("“,” or “]”") }
    return elements
  }

  /// Reads a string.
  package mutating func string() throws(JSONFailure) -> String {
    let (range, isPlain) = try quoted()
    return isPlain ? kept(range) : try unescaped(range)
  }

  /// Reads one of a fixed choice of words.
  package mutating func word<Word: RawRepresentable<String>>(_ what: String) throws(JSONFailure) -> Word {
    let text = try string()
    guard let word = Word(rawValue: text) else { throw JSONFailure("“\(text)” is no \(what)") }
    return word
  }

  /// Reads a whole number.
  package mutating func integer() throws(JSONFailure) -> Int {
    skipBlanks()
    let start = at
    let isNegative = take("-")
    var value = 0
    var digits = 0
    while at < bytes.count, case let digit = bytes[at] &- 48, digit < 10 {
      guard digits < 18 else { throw wrong("a smaller number") }
      value = value * 10 + Int(digit)
      (at, digits) = (at + 1, digits + 1)
    }
    guard digits > 0, at == bytes.count || !Self.isOfNumber(bytes[at]) else {
      at = start
      throw wrong("a whole number")
    }
    return isNegative ? -value : value
  }

  /// Reads a number.
  package mutating func number() throws(JSONFailure) -> Double {
    skipBlanks()
    let start = at
    while at < bytes.count, Self.isOfNumber(bytes[at]) { at += 1 }
    guard start < at, bytes[start] == UInt8(ascii: "-") || bytes[start] &- 48 < 10,
      let value = Double(String(decoding: bytes[start..<at], as: UTF8.self))
    else {
      at = start
      throw wrong("a number")
    }
    return value
  }

  /// Reads a value, or null.
  package mutating func optional<Value>(_ read: (inout JSONReader) throws(JSONFailure) -> Value) throws(JSONFailure) -> Value? {
    skipBlanks()
    return takeWord("null") ? nil : try read(&self)
  }

  /// Reads over a value of any kind.
  package mutating func skip() throws(JSONFailure) {
    skipBlanks()
    guard at < bytes.count else { throw wrong("a value") }
    switch bytes[at] {
    case UInt8(ascii: "{"): try object { reader, _ throws(JSONFailure) in try reader.skip() }
    case UInt8(ascii: "["): _ = try array { reader throws(JSONFailure) in try reader.skip() }
    case UInt8(ascii: "\""): _ = try quoted()
    default: if !takeWord("true"), !takeWord("false"), !takeWord("null") { _ = try number() }
    }
  }

  /// Makes sure that nothing follows.
  package mutating func end() throws(JSONFailure) {
    skipBlanks()
    guard at == bytes.count else { throw wrong("the end") }
  }

  /// A value that must be there.
  package func required<Value>(_ value: Value?, _ key: String) throws(JSONFailure) -> Value {
    guard let value else { throw JSONFailure("“\(key)” is missing") }
    return value
  }
}

/// Why text is not the JSON that was wanted, and where.
package struct JSONFailure: Error {
  let what: String
  private(set) var path = ""

  package init(_ what: String) { self.what = what }

  func within(_ part: String) -> JSONFailure {
    var failure = self
    failure.path = part + path
    return failure
  }

  /// What is wrong, and at which path.
  var description: String { path.isEmpty ? what : "\(what), at \(path.drop { $0 == "." })" }
}

// MARK: Bytes

extension JSONReader {
  private func wrong(_ expected: String) -> JSONFailure { JSONFailure("\(expected) is expected at byte \(at + 1)") }

  private mutating func open(_ bracket: Unicode.Scalar, _ what: String) throws(JSONFailure) {
    skipBlanks()
    guard depth < Self.maximumDepth else { throw wrong("less nesting") }
    guard take(bracket) else { throw wrong(what) }
    depth += 1
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    let isThere = word.withUTF8Buffer { letters in letters.elementsEqual(bytes[at..<at + count]) }
    if isThere { at += count }
    return isThere
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// Where the inside of a string stands, and whether it holds no escapes.
  private mutating func quoted() throws(JSONFailure) -> (Range<Int>, isPlain: Bool) {
    skipBlanks()
    guard take("\"") else { throw wrong("a string") }
    let start = at
    var isPlain = true
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      guard bytes[at] >= 0x20 else { throw wrong("an escape of a control character") }
      if bytes[at] == UInt8(ascii: "\\") {
        isPlain = false
        at += 1
      }
      at += 1
    }
    guard at < bytes.count else { throw JSONFailure("a string has no end") }
    at += 1
    return (start..<at - 1, isPlain)
  }

  /// The text of a range; the same text read again shares its memory, since ids come again and again.
  private mutating func kept(_ range: Range<Int>) -> String {
    guard range.count > 15 else { return String(decoding: bytes[range], as: UTF8.self) }
    let sum = range.count &* 31 &+ Int(bytes[range.upperBound - 1]) &* 7 &+ Int(bytes[range.lowerBound + range.count / 2])
    let slot = sum & 255
    if recent[slot].utf8.elementsEqual(bytes[range]) { return recent[slot] }
    let text = String(decoding: bytes[range], as: UTF8.self)
    recent[slot] = text
    return text
  }

  private func unescaped(_ range: Range<Int>) throws(JSONFailure) -> String {
    var text: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes[place] == UInt8(ascii: "\\") else {
        text.append(bytes[place])
        place += 1
        continue
      }
      place += 2
      switch bytes[place - 1] {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[place - 1])
      case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar(&place, before: range.upperBound)).utf8)
      default: throw JSONFailure("an unknown escape is at byte \(place - 1)")
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character behind `\u`, or of two such that make one.
  private func scalar(_ place: inout Int, before end: Int) throws(JSONFailure) -> Unicode.Scalar {
    let unit = try codeUnit(&place, before: end)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if UTF16.isLeadSurrogate(unit), place + 2 <= end, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") {
      place += 2
      let low = try codeUnit(&place, before: end)
      if UTF16.isTrailSurrogate(low), let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00) {
        return scalar
      }
    }
    throw JSONFailure("half of a character is at byte \(place)")
  }

  private func codeUnit(_ place: inout Int, before end: Int) throws(JSONFailure) -> UInt16 {
    guard place + 4 <= end, let unit = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16) else {
      throw JSONFailure("four hexadecimal digits are expected at byte \(place + 1)")
    }
    place += 4
    return unit
  }
}
