/// Finds damage in decoded text and mends it.
///
/// Every pass maps cells to cells, so that one kind of damage may lie under another (an entity that names half of a mojibake), and
/// every cell still knows which decoded scalars it came from.
enum TextRepair {
  /// The repairs that a text needs, in order of place.
  ///
  /// Linear time; a text without a suspicious byte costs one scan of its bytes.
  static func repairs(in decoded: String) -> [Repair] {
    guard Suspicion.isRaised(by: decoded) else { return [] }
    let original = Array(decoded.unicodeScalars)
    var cells = original.enumerated().map { Cell($1, at: $0) }
    cells = Entities.mended(cells)
    cells = Mojibake.mended(cells)
    cells = Composition.mended(cells)
    cells = StrayCharacters.mended(cells)
    cells = Unreadable.marked(cells)
    return RepairList.repairs(from: cells, original: original)
  }

  /// A text that nobody counts offsets in, repaired.
  static func mended(_ text: String) -> String {
    ArticleText(repairing: text).repaired
  }
}

/// One scalar of a text under repair, and the decoded scalars it came from.
struct Cell: Hashable {
  /// What is read; nil where nothing is.
  var scalar: Unicode.Scalar?
  /// First decoded scalar.
  var start: Int32
  /// One past the last decoded scalar.
  var end: Int32
  /// What had happened to it.
  var damage: Damage

  init(_ scalar: Unicode.Scalar, at offset: Int) {
    self.scalar = scalar
    start = Int32(offset)
    end = Int32(offset + 1)
    damage = Damage()
  }

  /// One cell in place of several neighbours.
  init(_ scalar: Unicode.Scalar?, replacing cells: ArraySlice<Cell>, damage: Damage) {
    self.scalar = scalar
    start = cells.first?.start ?? 0
    end = cells.last?.end ?? 0
    self.damage = cells.reduce(damage) { $0.union($1.damage) }
  }
}

/// What had happened to a cell.
struct Damage: OptionSet, Hashable {
  let rawValue: UInt16

  static let entity = Damage(rawValue: 1 << 0)
  static let asWindows1252 = Damage(rawValue: 1 << 1)
  static let asLatin1 = Damage(rawValue: 1 << 2)
  static let asMacRoman = Damage(rawValue: 1 << 3)
  static let twice = Damage(rawValue: 1 << 4)
  static let control = Damage(rawValue: 1 << 5)
  static let invisible = Damage(rawValue: 1 << 6)
  static let windows1252AsLatin1 = Damage(rawValue: 1 << 7)
  static let foreignEncoding = Damage(rawValue: 1 << 8)
  static let lost = Damage(rawValue: 1 << 9)
  static let lostByte = Damage(rawValue: 1 << 10)
  static let hyphen = Damage(rawValue: 1 << 11)
  static let decomposed = Damage(rawValue: 1 << 12)

  /// The damage cannot be mended.
  static let unreadable: Damage = [.foreignEncoding, .lost]
  static let mojibake: Damage = [.asWindows1252, .asLatin1, .asMacRoman]

  /// What had happened, for the user.
  var description: String {
    var words: [String] = []
    if contains(.entity) { words.append("HTML entity") }
    if !isDisjoint(with: .mojibake) {
      let page = contains(.asMacRoman) ? "MacRoman" : contains(.asLatin1) && !contains(.asWindows1252) ? "Latin-1" : "Windows-1252"
      words.append("UTF-8 read as \(page)\(contains(.twice) ? " twice over" : "")\(contains(.lostByte) ? ", a byte lost" : "")")
    }
    if contains(.windows1252AsLatin1) { words.append("Windows-1252 read as Latin-1") }
    if contains(.control) { words.append("control characters") }
    if contains(.invisible) { words.append("invisible characters") }
    if contains(.hyphen) { words.append("unbreakable hyphen") }
    if contains(.decomposed) { words.append("letters taken apart") }
    if contains(.foreignEncoding) { words.append("unreadable: bytes of an unknown encoding") }
    if contains(.lost) { words.append("unreadable: characters lost before") }
    return words.joined(separator: ", ")
  }
}
