/// Turns what a feature looks at into the number that a ``LinearClassifier`` knows it by (feature hashing, Weinberger et al. 2009).
///
/// ```
/// var feature = FeatureHash(template: 3)
/// feature.combine(document.word(index))
/// features.append(feature.value)
/// ```
public struct FeatureHash: Sendable {
  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var state: UInt64

  /// Begins a feature; every template (every *kind* of feature) has a number of its own within a model.
  @inline(__always)
  public init(template: Int) {
    state = Self.mixed(Self.seed, UInt64(truncatingIfNeeded: template))
  }

  /// Adds a value.
  @inline(__always)
  public mutating func combine(_ value: UInt64) {
    state = Self.mixed(state, value)
  }

  /// Adds a small number, such as a tag or a distance.
  @inline(__always)
  public mutating func combine(_ value: Int) {
    combine(UInt64(truncatingIfNeeded: value))
  }

  /// Adds a word.
  @inline(__always)
  public mutating func combine(_ word: Word) {
    combine(word.hash)
  }

  /// The feature as a number.
  @inline(__always)
  public var value: UInt32 {
    UInt32(truncatingIfNeeded: state >> 32)
  }

  /// A hash with one more value in it; the same on every machine.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0xD6E8_FEB8_6659_FD93
    return (product ^ (product >> 32)) &* 0x9FB2_1C65_1E98_DF25
  }

  /// As ``mixed(_:_:)`` with one multiplication only, for hot loops that end with another one.
  @inline(__always)
  static func quicklyMixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product >> 32)
  }
}
