/// An article's words twice over: as decoded, which every reported offset counts in, and as repaired, which analysis reads.
///
/// Analysis works on UTF-8 byte ranges of ``repaired``; ``scalars(ofRepaired:)`` turns such a range into the range of Unicode
/// scalars of ``decoded`` that a user can check against the source.
public struct ArticleText: Hashable, Sendable {
  /// The text as decoded from its bytes (for HTML: as extracted), damage included.
  public let decoded: String
  /// The text that analysis reads: ``decoded`` with every repair applied.
  public let repaired: String
  /// What was repaired, in order of place.
  public let repairs: [Repair]
  /// UTF-8 byte ranges of ``repaired`` whose damage could not be mended, in order: no name can be made of them.
  public let unreadable: [Range<Int>]
  private let decodedIndex: ScalarIndex
  private let repairedIndex: ScalarIndex
  private let map: RepairMap

  /// Makes a text from its decoded form and repairs given in order of place, which must not overlap.
  public init(decoded: String, repairs: [Repair] = []) {
    self.decoded = decoded
    self.repairs = repairs
    decodedIndex = ScalarIndex(decoded)
    map = RepairMap(repairs)
    let repaired = repairs.isEmpty ? decoded : Self.applying(repairs, to: decoded)
    let index = repairs.isEmpty ? decodedIndex : ScalarIndex(repaired)
    unreadable = repairs.indices.filter { repairs[$0].isUnreadable }.map { [map] repair in
      let place = map.repaired(repair)
      return index.byte(atScalar: place.lowerBound, in: repaired)..<index.byte(atScalar: place.upperBound, in: repaired)
    }
    self.repaired = repaired
    repairedIndex = index
  }

  /// Makes a text from its decoded form, repairing whatever damage is found in it.
  public init(repairing decoded: String) {
    self.init(decoded: decoded, repairs: TextRepair.repairs(in: decoded))
  }

  /// The Unicode scalars of ``decoded`` behind a UTF-8 byte range of ``repaired``; a range that cuts into a repair covers all of it.
  ///
  /// Logarithmic in the number of repairs, plus a scan of at most 64 bytes.
  public func scalars(ofRepaired bytes: Range<Int>) -> Range<Int> {
    let start = repairedIndex.scalar(atByte: bytes.lowerBound, in: repaired)
    let end = repairedIndex.scalar(atByte: bytes.upperBound, in: repaired)
    return map.isIdentity ? start..<end : map.decoded(start..<end)
  }

  /// The number of Unicode scalars of ``decoded``.
  public var scalarCount: Int { decodedIndex.count }

  /// The slice of ``decoded`` between two Unicode scalar offsets, which must lie within it.
  ///
  /// Logarithmic in the length of the text, plus the length of the slice.
  public func decoded(scalars: Range<Int>) -> String {
    let utf8 = decoded.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: decodedIndex.byte(atScalar: scalars.lowerBound, in: decoded))
    let end = utf8.index(utf8.startIndex, offsetBy: decodedIndex.byte(atScalar: scalars.upperBound, in: decoded))
    return String(decoded[start..<end])
  }

  /// Whether a UTF-8 byte range of ``repaired`` touches damage that could not be mended; logarithmic in the number of such places.
  public func isUnreadable(repaired bytes: Range<Int>) -> Bool {
    var low = 0
    var high = unreadable.count
    while low < high {
      let middle = (low + high) / 2
      if unreadable[middle].upperBound <= bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < unreadable.count && unreadable[low].lowerBound < bytes.upperBound
  }

  private static func applying(_ repairs: [Repair], to decoded: String) -> String {
    let scalars = decoded.unicodeScalars
    var result = String.UnicodeScalarView()
    var at = scalars.startIndex
    var offset = 0
    for repair in repairs {
      let start = scalars.index(at, offsetBy: repair.scalars.lowerBound - offset)
      result.append(contentsOf: scalars[at..<start])
      result.append(contentsOf: repair.now.unicodeScalars)
      at = scalars.index(start, offsetBy: repair.scalars.count)
      offset = repair.scalars.upperBound
    }
    result.append(contentsOf: scalars[at...])
    return String(result)
  }
}
