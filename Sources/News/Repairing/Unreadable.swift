/// Damage that cannot be mended: text of another encoding shown as Latin-1, and marks that stand for lost characters.
enum Unreadable {
  static func marked(_ cells: [Cell]) -> [Cell] {
    var cells = cells
    var at = 0
    while at < cells.count {
      let lost = run(in: cells, from: at) { $0 == "\u{FFFD}" }
      if !lost.isEmpty {
        mark(&cells, lost, .lost)
        at = lost.upperBound
        continue
      }
      let foreign = run(in: cells, from: at, while: isUpperLatin1)
      if isForeign(cells[foreign]) { mark(&cells, foreign, .foreignEncoding) }
      at = max(foreign.upperBound, at + 1)
    }
    return cells
  }

  private static func run(in cells: [Cell], from start: Int, while holds: (Unicode.Scalar) -> Bool) -> Range<Int> {
    var end = start
    while end < cells.count, let scalar = cells[end].scalar, holds(scalar) { end += 1 }
    return start..<end
  }

  private static func mark(_ cells: inout [Cell], _ run: Range<Int>, _ damage: Damage) {
    for index in run { cells[index].damage = damage }
  }

  private static func isUpperLatin1(_ scalar: Unicode.Scalar) -> Bool { (0xA1...0xFF).contains(scalar.value) }

  /// No language writes so many letters and signs of Latin-1's upper half in one go; a row of dots or degrees is decoration.
  private static func isForeign(_ run: ArraySlice<Cell>) -> Bool {
    guard run.count >= 4, run.allSatisfy({ $0.damage.isEmpty }) else { return false }
    let scalars = run.compactMap(\.scalar)
    return Set(scalars).count >= 3 && scalars.count(where: \.properties.isAlphabetic) >= 2
  }
}
