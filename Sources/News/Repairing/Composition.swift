import Foundation

/// Letters that were taken apart into a base and its accents, as some file systems and PDF readers do: names are written with whole ones.
enum Composition {
  static func mended(_ cells: [Cell]) -> [Cell] {
    var result: [Cell] = []
    var at = 0
    while at < cells.count {
      let end = endOfAccents(cells, after: at)
      if end > at + 1, let whole = whole(cells[at..<end]) {
        result.append(Cell(whole, replacing: cells[at..<end], damage: .decomposed))
        at = end
      } else {
        result.append(cells[at])
        at += 1
      }
    }
    return result
  }

  private static func endOfAccents(_ cells: [Cell], after base: Int) -> Int {
    var end = base + 1
    guard cells[base].scalar?.properties.isAlphabetic ?? false else { return end }
    while end < cells.count, let scalar = cells[end].scalar, (0x300...0x36F).contains(scalar.value) { end += 1 }
    return end
  }

  /// The one letter that Unicode has for a base and its accents, if it has one.
  private static func whole(_ cells: ArraySlice<Cell>) -> Unicode.Scalar? {
    var apart = String.UnicodeScalarView()
    apart.append(contentsOf: cells.compactMap(\.scalar))
    let composed = String(apart).precomposedStringWithCanonicalMapping.unicodeScalars
    return composed.count == 1 ? composed.first : nil
  }
}
