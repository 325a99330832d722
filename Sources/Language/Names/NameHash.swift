/// The hashes that name features are made of: 32 bits, the same on every machine.
package enum NameHash {
  /// The hash of no bytes, from which ``adding(_:to:)`` goes on (FNV-1a).
  package static let empty: UInt32 = 2_166_136_261

  /// The hash with one more byte.
  @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  /// The hash of a word.
  package static func hash(_ word: some Sequence<UInt8>) -> UInt32 { word.reduce(empty) { adding($1, to: $0) } }

  /// A feature: a template's number and up to three values, mixed.
  @inline(__always)
  package static func feature(_ template: UInt32, _ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0) -> UInt32 {
    var hash = (UInt64(template) << 32 | UInt64(first)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32) &+ (UInt64(second) << 32 | UInt64(third)) &* 0xC2B2_AE3D_27D4_EB4F
    hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
