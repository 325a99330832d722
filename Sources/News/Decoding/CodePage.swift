/// A single-byte encoding of Western text, as a table of its upper half.
enum CodePage: CaseIterable {
  case windows1252, macRoman

  /// What the encoding is called in messages.
  var name: String {
    switch self {
    case .windows1252: "Windows-1252"
    case .macRoman: "MacRoman"
    }
  }

  /// The character of a byte; bytes that Windows-1252 leaves undefined become the control of the same number, as browsers do.
  func scalar(of byte: UInt8) -> Unicode.Scalar {
    guard byte >= 0x80 else { return Unicode.Scalar(byte) }
    switch self {
    case .windows1252: return byte < 0xA0 ? Self.windows1252Upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
    case .macRoman: return Self.macRomanUpper[Int(byte) - 0x80]
    }
  }

  /// The byte of 0x80 and up that is shown as a character; of Windows-1252 also where Latin-1 shows it so.
  func byte(of scalar: Unicode.Scalar) -> UInt8? {
    switch self {
    case .windows1252:
      if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
      return Self.windows1252Bytes[scalar]
    case .macRoman:
      return Self.macRomanBytes[scalar]
    }
  }

  private static let windows1252Upper = Array(
    "\u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\u{152}\u{8D}\u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}"
      .unicodeScalars)

  private static let macRomanUpper = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ"
      + "\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)

  private static let windows1252Bytes = reversed(windows1252Upper)
  private static let macRomanBytes = reversed(macRomanUpper)

  private static func reversed(_ upper: [Unicode.Scalar]) -> [Unicode.Scalar: UInt8] {
    Dictionary(upper.enumerated().map { ($1, UInt8(0x80 + $0)) }) { first, _ in first }
  }
}
