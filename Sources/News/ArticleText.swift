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
  private let index: ScalarIndex

  /// Makes a text from its decoded form and repairs given in order of place, which must not overlap.
  public init(decoded: String, repairs: [Repair] = []) {
    self.decoded = decoded
    self.repairs = repairs
    self.repaired = repairs.isEmpty ? decoded : Self.applying(repairs, to: decoded)
    self.index = ScalarIndex(repaired: repaired, repairs: repairs)
  }

  /// The Unicode scalars of ``decoded`` behind a UTF-8 byte range of ``repaired``; a range that cuts into a repair covers all of it.
  ///
  /// Constant time up to a bounded scan of one block.
  public func scalars(ofRepaired bytes: Range<Int>) -> Range<Int> {
    index.decodedRange(ofRepairedBytes: bytes, in: repaired)
  }

  /// The number of Unicode scalars of ``decoded``.
  public var scalarCount: Int { index.decodedCount }

  /// The slice of ``decoded`` between two Unicode scalar offsets.
  public func decoded(scalars: Range<Int>) -> String {
    let view = decoded.unicodeScalars
    let start = view.index(view.startIndex, offsetBy: scalars.lowerBound)
    let end = view.index(start, offsetBy: scalars.count)
    return String(view[start..<end])
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

/// One place where decoded text was damaged, and what analysis reads instead.
public struct Repair: Hashable, Sendable {
  /// Where, in Unicode scalars of the decoded text.
  public let scalars: Range<Int>
  /// What stood there.
  public let was: String
  /// What analysis reads; equal to ``was`` where the damage could not be mended.
  public let now: String
  /// What happened, for the user: `UTF-8 read as Windows-1252`.
  public let how: String

  /// Makes a repair.
  public init(scalars: Range<Int>, was: String, now: String, how: String) {
    self.scalars = scalars
    self.was = was
    self.now = now
    self.how = how
  }
}
