/// Turns mended cells into the list of repairs that a user reads.
///
/// A letter is repaired together with its word, so that the list shows “ErdoÄŸan” as “Erdoğan” and no token begins inside a repair;
/// marks are repaired by themselves, so that the name before “â€™s” keeps its exact place.
enum RepairList {
  static func repairs(from cells: [Cell], original: [Unicode.Scalar]) -> [Repair] {
    var repairs: [Repair] = []
    var at = 0
    while at < cells.count {
      let group = group(in: cells, from: at)
      if let repair = repair(cells[group], original) { repairs.append(repair) }
      at = group.upperBound
    }
    return repairs
  }

  /// A word, a run of marks with the same damage, or one sound cell.
  private static func group(in cells: [Cell], from start: Int) -> Range<Int> {
    var end = start + 1
    if isLetter(cells[start]) {
      while end < cells.count, isLetter(cells[end]) { end += 1 }
    } else if !cells[start].damage.isEmpty {
      while end < cells.count, !isLetter(cells[end]), cells[end].damage == cells[start].damage { end += 1 }
    }
    return start..<end
  }

  private static func isLetter(_ cell: Cell) -> Bool {
    cell.damage.isDisjoint(with: .unreadable) && cell.scalar?.properties.isAlphabetic ?? false
  }

  private static func repair(_ cells: ArraySlice<Cell>, _ original: [Unicode.Scalar]) -> Repair? {
    let damage = cells.reduce(Damage()) { $0.union($1.damage) }
    guard !damage.isEmpty, let first = cells.first, let last = cells.last else { return nil }
    let place = Int(first.start)..<Int(last.end)
    let was = string(original[place])
    let now = string(cells.compactMap(\.scalar))
    return Repair(scalars: place, was: was, now: now, how: damage.description)
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
