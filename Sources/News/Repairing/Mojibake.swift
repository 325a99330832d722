/// UTF-8 whose bytes were shown as characters of a single-byte encoding: “â€™” for “’”, “Ä” and “Ÿ” for “ğ”; once or several times over.
enum Mojibake {
  static func mended(_ cells: [Cell]) -> [Cell] {
    var cells = cells
    for round in 0..<3 {
      var isChanged = false
      for page in CodePage.allCases {
        guard let pass = pass(cells, page, round: round) else { continue }
        cells = pass
        isChanged = true
      }
      if !isChanged { break }
    }
    return cells
  }

  private static func pass(_ cells: [Cell], _ page: CodePage, round: Int) -> [Cell]? {
    var result: [Cell] = []
    var at = 0
    var changed = false
    while at < cells.count {
      if let found = sequence(in: cells, at: at, page) ?? lostByte(in: cells, at: at, page),
        isPlausible(found, in: cells, at: at, previous: result.last, page)
      {
        var damage = found.damage
        if round > 0 || cells[at..<at + found.length].contains(where: { !$0.damage.isDisjoint(with: .mojibake) }) { damage.insert(.twice) }
        result.append(Cell(found.scalar, replacing: cells[at..<at + found.length], damage: damage))
        at += found.length
        changed = true
      } else {
        result.append(cells[at])
        at += 1
      }
    }
    return changed ? result : nil
  }

  private struct Found {
    var scalar: Unicode.Scalar
    var length: Int
    var damage: Damage
  }

  /// The UTF-8 sequence that the characters at a place show.
  private static func sequence(in cells: [Cell], at start: Int, _ page: CodePage) -> Found? {
    guard let lead = byte(cells, start, page), let length = length(ofSequenceLedBy: lead), start + length <= cells.count else { return nil }
    var bytes = [lead]
    var damage: Damage = page == .macRoman ? .asMacRoman : []
    for index in start + 1..<start + length {
      guard let byte = byte(cells, index, page), byte & 0xC0 == 0x80 else { return nil }
      if page == .windows1252, byte < 0xA0, let value = cells[index].scalar?.value {
        // Latin-1 shows these bytes as controls; so does Windows-1252 the five that it leaves undefined.
        if value == UInt32(byte) { damage.insert(.asLatin1) } else { damage.insert(.asWindows1252) }
      }
      bytes.append(byte)
    }
    if damage.isEmpty { damage = .asWindows1252 }
    guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first else { return nil }
    return Found(scalar: scalar, length: length, damage: damage)
  }

  /// A sequence whose last byte was dropped because the encoding has no character for it, or became an ordinary blank.
  private static func lostByte(in cells: [Cell], at start: Int, _ page: CodePage) -> Found? {
    guard page == .windows1252, let first = cells[start].scalar else { return nil }
    let second = start + 1 < cells.count ? cells[start + 1].scalar : nil
    let third = start + 2 < cells.count ? cells[start + 2].scalar : nil
    if first == "â", second == "€", third.map({ $0.isASCII && !$0.properties.isAlphabetic || $0 == "\u{FFFD}" }) ?? true {
      return Found(scalar: "\u{201D}", length: third == "\u{FFFD}" ? 3 : 2, damage: [.asWindows1252, .lostByte])
    }
    let before = start > 0 ? cells[start - 1].scalar : nil
    if first == "Â", second == " ", !(before?.properties.isAlphabetic ?? false) {
      return Found(scalar: " ", length: 2, damage: [.asWindows1252, .lostByte])
    }
    return nil
  }

  private static func byte(_ cells: [Cell], _ index: Int, _ page: CodePage) -> UInt8? {
    guard let scalar = cells[index].scalar, !scalar.isASCII else { return nil }
    return page.byte(of: scalar)
  }

  private static func length(ofSequenceLedBy byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Whether a character can be what was meant: “CAFÉ” before a closing quote spells a letter of phonetics, and is no damage.
  ///
  /// Latin letters, punctuation and signs are believed alone; letters of other scripts only beside another of theirs.
  private static func isPlausible(_ found: Found, in cells: [Cell], at start: Int, previous: Cell?, _ page: CodePage) -> Bool {
    if found.damage.contains(.lostByte) { return true }
    switch Family(found.scalar) {
    case .latin, .punctuation: return true
    // A control is believed as the second or third byte of a sequence that the next round puts together.
    case .control: return previous?.scalar.map { (0x80...0xF4).contains($0.value) } ?? false
    case .sign: return page == .windows1252
    case .none: return false
    case let family:
      guard page == .windows1252 else { return false }
      if let previous, !previous.damage.isDisjoint(with: .mojibake), previous.scalar.map(Family.init) == family { return true }
      let next = start + found.length
      return next < cells.count && sequence(in: cells, at: next, page).map { Family($0.scalar) } == family
    }
  }

  /// The sort of a character that was decoded from a mojibake.
  private enum Family: Equatable {
    case latin, punctuation, sign, control, none
    /// A script other than Latin, by its block of 256, or one for all of East Asia.
    case script(UInt32)

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x80..<0xA0: self = .control
      case 0xA0...0xBF, 0x2010...0x205E, 0x20AC, 0x2122, 0xFEFF, 0xFFFD: self = .punctuation
      case 0xC0...0x17F, 0x218...0x21B, 0x1E00...0x1EFF, 0x2C6, 0x2DC: self = .latin
      case 0x180...0x36F: self = .none
      case 0x2000...0x2BFF, 0x1F000...0x1FAFF, 0xFE0F: self = .sign
      case 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF: self = .script(0x4E00)
      default: self = .script(scalar.value & ~0xFF)
      }
    }
  }
}
