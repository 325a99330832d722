/// Turns Unicode scalar offsets of a repaired text into offsets of the text before repair.
struct RepairMap: Hashable, Sendable {
  /// Where repairs stand, in scalars of both texts, in order.
  private let shifts: [Shift]

  private struct Shift: Hashable, Sendable {
    let repaired: Range<Int>
    let decoded: Range<Int>
  }

  init(_ repairs: [Repair]) {
    var drift = 0
    shifts = repairs.map { repair in
      let start = repair.scalars.lowerBound + drift
      let length = repair.now.unicodeScalars.count
      drift += length - repair.scalars.count
      return Shift(repaired: start..<start + length, decoded: repair.scalars)
    }
  }

  var isIdentity: Bool { shifts.isEmpty }

  /// The decoded scalars behind repaired ones; a range that cuts into a repair covers all of it.
  func decoded(_ repaired: Range<Int>) -> Range<Int> {
    let start = decodedStart(repaired.lowerBound)
    return start..<max(start, decodedEnd(repaired.upperBound))
  }

  /// Where a repair stands in the repaired text.
  func repaired(_ repair: Int) -> Range<Int> { shifts[repair].repaired }

  private func decodedStart(_ scalar: Int) -> Int {
    guard let shift = lastShift(where: { $0.repaired.lowerBound <= scalar }) else { return scalar }
    if scalar >= shift.repaired.upperBound { return scalar - shift.repaired.upperBound + shift.decoded.upperBound }
    return shift.decoded.lowerBound
  }

  private func decodedEnd(_ scalar: Int) -> Int {
    guard let shift = lastShift(where: { $0.repaired.lowerBound < scalar }) else { return scalar }
    if scalar >= shift.repaired.upperBound { return scalar - shift.repaired.upperBound + shift.decoded.upperBound }
    return shift.decoded.upperBound
  }

  /// The last of the leading shifts that satisfy a condition which holds for a prefix only; logarithmic time.
  private func lastShift(where holds: (Shift) -> Bool) -> Shift? {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if holds(shifts[middle]) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : shifts[low - 1]
  }
}
