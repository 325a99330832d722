/// What kind of character a scalar is, as far as cutting text into tokens goes.
enum ScalarClass: UInt8 {
  /// Blanks, control characters and characters without width; they part tokens and belong to none.
  case blank
  /// What ends a line and so a paragraph.
  case lineBreak
  case letter
  case digit
  /// Straight, curly and modifier apostrophes that may also be single quotation marks.
  case apostrophe
  /// A hyphen that may join words.
  case hyphen
  /// A longer dash, a token by itself.
  case dash
  case period
  /// A character of a script written without blanks: a token by itself.
  case ideograph
  /// Belongs to the character before it: variation selectors, joiners, skin tones.
  case extender
  /// Any other mark or symbol.
  case mark

  /// The class of a scalar.
  init(_ scalar: UInt32) {
    self = scalar < 128 ? Self.ascii[Int(scalar)] : Self(beyondASCII: scalar)
  }

  private static let ascii: [ScalarClass] = (0..<128).map { (scalar: UInt8) -> ScalarClass in
    switch scalar {
    case 0x0A, 0x0D: .lineBreak
    case 0...0x20, 0x7F: .blank
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .period
    default: .mark
    }
  }

  private init(beyondASCII scalar: UInt32) {
    switch scalar {
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x80...0x9F, 0xA0, 0xAD, 0x1680, 0x2000...0x200C, 0x200E...0x200F, 0x202A...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF:
      self = .blank
    case 0xAA, 0xB5, 0xBA: self = .letter
    case 0xA1...0xBF, 0xD7, 0xF7: self = .mark
    case 0x2018, 0x2019: self = .apostrophe
    case 0x2010, 0x2011: self = .hyphen
    case 0x2012...0x2015, 0x2212: self = .dash
    case 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0x20D0...0x20FF: self = .extender
    case 0x2016...0x2E7F where !(0x2C00...0x2DFF).contains(scalar): self = .mark
    case 0x3001...0x303F where scalar != 0x3005 && scalar != 0x3007: self = .mark
    case 0x3005, 0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .ideograph
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF: self = .mark
    case 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x964, 0x965, 0x58A, 0x5BE, 0x5C0, 0x5C3, 0x10FB: self = .mark
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: self = .digit
    case 0x1F000...0x1FAFF, 0xE000...0xF8FF: self = .mark
    default: self = .letter
    }
  }
}

/// One Unicode scalar read from UTF-8, and how many bytes it took.
struct DecodedScalar {
  let value: UInt32
  let length: Int

  /// Reads the scalar at an offset within the bytes; a stray byte is read as U+FFFD of one byte.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, at offset: Int) {
    let lead = bytes[offset]
    if lead < 0x80 {
      self.init(value: UInt32(lead), length: 1)
    } else {
      self.init(multibyte: bytes, lead: lead, at: offset)
    }
  }

  private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  private init(multibyte bytes: borrowing Span<UInt8>, lead: UInt8, at offset: Int) {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, offset + length <= bytes.count else {
      self.init(value: 0xFFFD, length: 1)
      return
    }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for step in 1..<length { value = value << 6 | UInt32(bytes[offset + step] & 0x3F) }
    self.init(value: value, length: length)
  }
}

/// Case of single scalars, by arithmetic: Latin, Greek, Cyrillic, Armenian.
enum LetterCase {
  /// The lower-case form of a scalar, curly and modifier apostrophes as a straight one.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar + 32 : scalar }
    return foldedBeyondASCII(scalar)
  }

  /// Whether a scalar is an upper-case letter.
  static func isUpper(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? scalar &- 0x41 < 26 : scalar != 0x2018 && scalar != 0x2019 && scalar != 0x2BC && foldedBeyondASCII(scalar) != scalar
  }

  private static func foldedBeyondASCII(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2018, 0x2019, 0x2BC: 0x27
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0x130: 0x69
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x178: 0xFF
    case 0x218...0x21B, 0x1E00...0x1EFF: scalar | 1
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 37
    case 0x391...0x3A9: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x531...0x556: scalar + 0x30
    default: scalar
    }
  }
}

extension LetterCase {
  /// Whether a letter belongs to a script that knows upper and lower case.
  static func hasCase(_ scalar: UInt32) -> Bool {
    scalar < 0x590 || (0x10A0...0x10FF).contains(scalar) || (0x1E00...0x1FFF).contains(scalar)
  }
}
