/// Characters that no name is written with: controls, byte-order marks in the middle, soft hyphens, direction marks, and hyphens that
/// only look like one.
enum StrayCharacters {
  static func mended(_ cells: [Cell]) -> [Cell] {
    var result: [Cell] = []
    var at = 0
    while at < cells.count {
      let end = endOfControls(cells, from: at)
      if end > at {
        result.append(Cell(replacement(for: cells, at..<end), replacing: cells[at..<end], damage: .control))
        at = end
      } else {
        result.append(mended(cells[at]))
        at += 1
      }
    }
    return result
  }

  /// Where a run of controls ends; line breaks behind one belong to it when it stands in the middle of a word.
  private static func endOfControls(_ cells: [Cell], from start: Int) -> Int {
    var end = start
    while end < cells.count, isControl(cells[end].scalar) { end += 1 }
    guard end > start, start > 0, cells[start - 1].scalar?.properties.isAlphabetic ?? false else { return end }
    var beyond = end
    while beyond < cells.count, cells[beyond].scalar == "\n" || cells[beyond].scalar == "\r" || isControl(cells[beyond].scalar) {
      beyond += 1
    }
    return beyond < cells.count && cells[beyond].scalar?.properties.isLowercase ?? false ? beyond : end
  }

  /// A form feed alone ends a page and a paragraph with it; other controls stand for nothing.
  private static func replacement(for cells: [Cell], _ run: Range<Int>) -> Unicode.Scalar? {
    cells[run].allSatisfy { $0.scalar == "\u{0C}" } ? "\n" : nil
  }

  private static func isControl(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.value {
    case 0x09, 0x0A, 0x0D, nil: false
    case .some(0..<0x20), 0x7F: true
    default: false
    }
  }

  private static func mended(_ cell: Cell) -> Cell {
    guard let value = cell.scalar?.value else { return cell }
    switch value {
    case 0x80..<0xA0:
      let meant = CodePage.windows1252.scalar(of: UInt8(value))
      return meant.value == value
        ? Cell(nil, replacing: [cell], damage: .control) : Cell(meant, replacing: [cell], damage: .windows1252AsLatin1)
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      return Cell(nil, replacing: [cell], damage: .invisible)
    case 0x2010, 0x2011:
      return Cell("-", replacing: [cell], damage: .hyphen)
    default:
      return cell
    }
  }
}
