/// Writes values one after the other as bytes: numbers in eight bytes, least first; texts and lists with their length before them.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
  mutating func append(_ number: Int) { append(UInt64(bitPattern: Int64(number))) }
  mutating func append(_ number: Double) { append(number.bitPattern) }
  mutating func append(_ text: String) { append(Array(text.utf8)) }
  mutating func append(_ data: [UInt8]) {
    append(data.count)
    bytes += data
  }
  mutating func append<Element>(_ list: [Element], _ each: (inout ByteWriter, Element) -> Void) {
    append(list.count)
    for element in list { each(&self, element) }
  }
  mutating func append<Value>(_ value: Value?, _ each: (inout ByteWriter, Value) -> Void) {
    append(value.map { [$0] } ?? [], each)
  }
}

/// Reads what ``ByteWriter`` has written.
struct ByteReader {
  /// The bytes end too early or mean nothing.
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The length that bytes begin with, if it makes sense.
  func length() -> Int? {
    var copy = self
    return try? copy.count(atMost: 1 << 40)
  }

  mutating func number() throws(Malformed) -> UInt64 {
    guard bytes.count - position >= 8 else { throw Malformed() }
    defer { position += 8 }
    return (0..<8).reduce(0) { $0 | UInt64(bytes[position + $1]) << (8 * UInt64($1)) }
  }
  mutating func integer() throws(Malformed) -> Int { Int(truncatingIfNeeded: try number()) }
  mutating func double() throws(Malformed) -> Double { Double(bitPattern: try number()) }
  mutating func text() throws(Malformed) -> String { String(decoding: try data(), as: UTF8.self) }

  mutating func data() throws(Malformed) -> [UInt8] {
    let length = try count(atMost: bytes.count)
    guard bytes.count - position >= length else { throw Malformed() }
    defer { position += length }
    return Array(bytes[position..<position + length])
  }

  mutating func list<Element>(_ each: (inout ByteReader) throws(Malformed) -> Element) throws(Malformed) -> [Element] {
    let length = try count(atMost: bytes.count)
    var list: [Element] = []
    for _ in 0..<length { list.append(try each(&self)) }
    return list
  }

  mutating func optional<Value>(_ each: (inout ByteReader) throws(Malformed) -> Value) throws(Malformed) -> Value? { try list(each).first }

  mutating func choice<Value: RawRepresentable<String>>(_: Value.Type = Value.self) throws(Malformed) -> Value {
    guard let value = Value(rawValue: try text()) else { throw Malformed() }
    return value
  }

  private mutating func count(atMost limit: Int) throws(Malformed) -> Int {
    let count = try integer()
    guard (0...limit).contains(count) else { throw Malformed() }
    return count
  }
}
