import CXML2

/// HTML entities left in text: `&rsquo;`, `&#8217;`, `&amp;rsquo;`.
enum Entities {
  static func mended(_ cells: [Cell]) -> [Cell] {
    var cells = cells
    // An ampersand that was escaped again and again is unescaped as often, within reason.
    for _ in 0..<3 {
      guard let pass = pass(cells) else { break }
      cells = pass
    }
    return cells
  }

  private static func pass(_ cells: [Cell]) -> [Cell]? {
    var result: [Cell] = []
    var at = 0
    var changed = false
    while at < cells.count {
      if cells[at].scalar == "&", let (scalar, length) = entity(cells[at...]) {
        result.append(Cell(scalar, replacing: cells[at..<at + length], damage: .entity))
        at += length
        changed = true
      } else {
        result.append(cells[at])
        at += 1
      }
    }
    return changed ? result : nil
  }

  /// The character that an entity at the start of the cells stands for, and how many cells it takes.
  private static func entity(_ cells: ArraySlice<Cell>) -> (Unicode.Scalar, Int)? {
    var name = ""
    for cell in cells.dropFirst().prefix(32) {
      guard let scalar = cell.scalar, scalar.isASCII else { return nil }
      if scalar == ";" { return self.scalar(named: name).map { ($0, name.utf8.count + 2) } }
      guard scalar == "#" && name.isEmpty || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else { return nil }
      name.unicodeScalars.append(scalar)
    }
    return nil
  }

  /// The character of an entity's name without `&` and `;`.
  static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else {
      return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
    }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10), value > 0 else { return nil }
    // The numbers of these controls are always meant as bytes of Windows-1252.
    if (0x80..<0xA0).contains(value) { return CodePage.windows1252.scalar(of: UInt8(value)) }
    return Unicode.Scalar(value)
  }
}
