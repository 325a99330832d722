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

  /// Whether the damage could not be mended: the words mean nothing and name nobody.
  public var isUnreadable: Bool { was.unicodeScalars.elementsEqual(now.unicodeScalars) }
}
