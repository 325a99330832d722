/// A file of trained numbers, mapped into memory: named sections behind a checked header.
///
/// Little endian. Header of 32 bytes: the magic `rapport` and a zero byte, version (UInt32), number of sections (UInt32), size of the file (UInt64),
/// checksum of all that follows the header (UInt64). Then the table, 32 bytes a section: name (16 bytes, padded with zeros), offset and
/// length (UInt64 each). Every section starts at a multiple of 8. Opening is linear in the size of the file, because the checksum is taken.
public struct ModelFile: Sendable {
  /// The version of the layout that this build reads and writes.
  public static let version: UInt32 = 1
  static let magic = Array("rapport\0".utf8)
  static let headerSize = 32
  static let rowSize = 32
  private static let nameSize = 16

  /// Where it was read from, for messages.
  public let path: String
  private let storage: MappedBytes

  /// Opens and checks a file.
  public init(path: String) throws(ModelError) {
    guard let storage = MappedBytes(path: path) else { throw .missing(name: path, searched: [path]) }
    try self.init(storage: storage, path: path)
  }

  /// Checks a file that is in memory already; the path is only for messages.
  public init(bytes: [UInt8], path: String) throws(ModelError) {
    try self.init(storage: MappedBytes(copying: bytes), path: path)
  }

  init(storage: MappedBytes, path: String) throws(ModelError) {
    let bytes = storage.bytes
    guard bytes.count >= Self.headerSize, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw .damaged(path: path, reason: "it does not begin like a model")
    }
    let version = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian
    guard version == Self.version else {
      throw .damaged(path: path, reason: "it has version \(version), this build reads version \(Self.version)")
    }
    guard bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self).littleEndian == UInt64(bytes.count) else {
      throw .damaged(path: path, reason: "it was cut short or grew; it has \(bytes.count) bytes")
    }
    let body = UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...])
    guard bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self).littleEndian == Checksum.of(body) else {
      throw .damaged(path: path, reason: "its checksum does not match its contents")
    }
    self.path = path
    self.storage = storage
  }

  /// The section with a name.
  func section(_ name: String) throws(ModelError) -> ModelSection {
    let bytes = storage.bytes
    let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian)
    for row in 0..<count {
      let at = Self.headerSize + row * Self.rowSize
      guard at + Self.rowSize <= bytes.count else { break }
      guard bytes[at..<at + Self.nameSize].elementsEqual(Self.padded(name)) else { continue }
      let start = Int(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self).littleEndian)
      let length = Int(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self).littleEndian)
      guard start >= 0, length >= 0, start <= bytes.count - length else { break }
      return ModelSection(
        name: name, path: path, bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<start + length]), owner: storage)
    }
    throw .damaged(path: path, reason: "it has no section \(name)")
  }

  /// The bytes of a file with the given sections, in the given order; names are at most 16 bytes long.
  public static func encoded(sections: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var table: [UInt8] = []
    var contents: [UInt8] = []
    let first = headerSize + sections.count * rowSize
    for (name, bytes) in sections {
      precondition(name.utf8.count <= nameSize, "a section's name has at most \(nameSize) bytes")
      table += padded(name)
      table.append(littleEndian: UInt64(first + contents.count))
      table.append(littleEndian: UInt64(bytes.count))
      contents += bytes
      contents += repeatElement(0, count: -contents.count & 7)
    }
    let body = table + contents
    var file = magic
    file.append(littleEndian: version)
    file.append(littleEndian: UInt32(sections.count))
    file.append(littleEndian: UInt64(headerSize + body.count))
    file.append(littleEndian: body.withUnsafeBytes(Checksum.of))
    return file + body
  }

  private static func padded(_ name: String) -> [UInt8] {
    Array(name.utf8) + repeatElement(0, count: nameSize - name.utf8.count)
  }
}

/// One section of a model file; keeps the file in memory.
struct ModelSection: Sendable {
  let name: String
  let path: String
  /// Stay where they are as long as ``owner`` lives, and never change.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  let owner: MappedBytes

  func integer<Number: FixedWidthInteger>(_ type: Number.Type, at offset: Int) throws(ModelError) -> Number {
    guard offset >= 0, offset + MemoryLayout<Number>.size <= bytes.count else { throw damaged }
    return bytes.loadUnaligned(fromByteOffset: offset, as: type).littleEndian
  }

  var damaged: ModelError { .damaged(path: path, reason: "its section \(name) does not make sense") }
}

extension Array<UInt8> {
  /// Appends a number, its lowest byte first.
  package mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

/// Finds damage; says nothing of who wrote a file (for that there is the SHA-256 in the model's card).
///
/// Four lanes of multiply and rotate over 64-bit words: several gigabytes a second, where SHA-256 would take half of the time to a first result.
enum Checksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B1_85EB_CA87
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
      let sum = (lane ^ word) &* prime
      return sum << 31 | sum >> 33
    }
    var offset = 0
    while offset + 32 <= bytes.count {
      lanes.0 = mixed(lanes.0, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
      lanes.1 = mixed(lanes.1, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self).littleEndian)
      lanes.2 = mixed(lanes.2, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self).littleEndian)
      lanes.3 = mixed(lanes.3, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self).littleEndian)
      offset += 32
    }
    while offset < bytes.count {
      lanes.0 = mixed(lanes.0, UInt64(bytes[offset]))
      offset += 1
    }
    var sum = UInt64(bytes.count)
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { sum = FeatureHash.mixed(sum, lane) }
    return sum
  }
}
