/// What may stand as the name of a node, a graph or an edge key.
///
/// DOT cannot carry every text as a name: a backslash before a quotation mark or at the end breaks the quotation, a leading `%` marks an
/// anonymous object, NUL ends a C string, and `dot` reads no token of 16,384 bytes. Such texts are replaced by ones that look alike, the same
/// way everywhere, so that an edge still finds its nodes.
enum Identifier {
  /// Bytes kept of a name; a longer one is cut and told apart by a checksum.
  static let limit = 4_000

  /// The name as Graphviz can carry it; most names come back as they are.
  static func clean(_ name: String) -> String {
    var name = name
    if name.utf8.contains(where: { $0 == 0 || $0 == 0x5C }) || name.utf8.first == 0x25 {
      var cleaned = String.UnicodeScalarView()
      for (index, scalar) in name.unicodeScalars.enumerated() {
        switch scalar {
        case "\0": cleaned.append("\u{FFFD}")
        case "\\": cleaned.append("\u{29F5}")
        case "%" where index == 0: cleaned.append("\u{FF05}")
        default: cleaned.append(scalar)
        }
      }
      name = String(cleaned)
    }
    return name.utf8.count <= limit ? name : name.prefix(bytes: limit - 20) + "…" + String(checksum(name), radix: 16)
  }

  /// FNV-1a over the UTF-8 bytes.
  private static func checksum(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension String {
  /// The longest beginning of at most so many UTF-8 bytes that splits no scalar.
  func prefix(bytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var count = 0
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      count += UTF8.width(scalar)
      if count > limit { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// Whether this comes first when UTF-8 bytes are compared, an order that no Unicode version changes.
  func isBytewiseLess(than other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

/// A name compared byte by byte, as Graphviz compares them; `String` would take “é” and “e + ́” for one.
struct ByteExact: Hashable, Sendable {
  let text: String
  init(_ text: String) { self.text = text }

  static func == (a: Self, b: Self) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }
  func hash(into hasher: inout Hasher) { for byte in text.utf8 { hasher.combine(byte) } }
}
