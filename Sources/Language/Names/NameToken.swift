/// What the name recogniser sees of one token before it looks at the others.
struct NameToken {
  /// How a token is written.
  enum Form: UInt8 {
    case lower, capitalized, allCaps, mixed, number, mark
  }

  /// Hash as written.
  var exact = NameHash.empty
  /// Hash in lower case.
  var folded = NameHash.empty
  /// Hash with only the first letter as written, the rest in lower case: `SYRIA` as `Syria`.
  var titled = NameHash.empty
  /// Hash of the shape, runs of a class shortened to two: `McCain` is `XxXxx`.
  var shape = NameHash.empty
  /// Hashes of the first 1, 2, 3 and 4 bytes in lower case.
  var prefixes = SIMD4<UInt32>()
  /// Hashes of the last 1, 2, 3 and 4 bytes in lower case.
  var suffixes = SIMD4<UInt32>()
  /// First letter in lower case, 0 for none.
  var initial: UInt32 = 0
  var form = Form.mark
  var scalarCount: UInt8 = 0
  /// Whether it begins right where the token before ends.
  var isGlued = false
  /// The word classes of the lexicon.
  var word = NameLexicon.Word()

  /// Whether it is written as names are.
  var hasUpper: Bool { form == .capitalized || form == .allCaps || form == .mixed }
}

extension NameToken {
  /// Reads a token's bytes; `folded` is scratch that is overwritten.
  init(_ bytes: borrowing Span<UInt8>, in range: Range<Int>, folded scratch: inout [UInt8]) {
    scratch.removeAll(keepingCapacity: true)
    var uppers = 0
    var lowers = 0
    var digits = 0
    var scalars = 0
    var startsUpper = false
    var last: (class: UInt8, isRepeated: Bool) = (0, false)
    var at = range.lowerBound
    while at < range.upperBound {
      let decoded = DecodedScalar(bytes, at: at)
      let scalar = decoded.value
      let length = decoded.length
      let lower = LetterCase.folded(scalar)
      let shapeClass = Self.shapeClass(scalar, folded: lower)
      switch shapeClass {
      case UInt8(ascii: "X"):
        uppers += 1
        if scalars == 0 { startsUpper = true }
      case UInt8(ascii: "x"): lowers += 1
      case UInt8(ascii: "0"): digits += 1
      default: break
      }
      if shapeClass != last.class {
        last = (shapeClass, false)
        shape = NameHash.adding(shapeClass, to: shape)
      } else if !last.isRepeated {
        last.isRepeated = true
        shape = NameHash.adding(shapeClass, to: shape)
      }
      let asWritten = scalars == 0
      for offset in at..<at + length { exact = NameHash.adding(bytes[offset], to: exact) }
      if asWritten {
        initial = shapeClass == UInt8(ascii: "X") || shapeClass == UInt8(ascii: "x") ? lower : 0
        titled = exact
      }
      Self.encode(lower) { byte in
        scratch.append(byte)
        folded = NameHash.adding(byte, to: folded)
        if !asWritten { titled = NameHash.adding(byte, to: titled) }
      }
      scalars += 1
      at += length
    }
    scalarCount = UInt8(min(scalars, 255))
    form = Self.form(uppers: uppers, lowers: lowers, digits: digits, startsUpper: startsUpper)
    readAffixes(scratch)
  }

  private static func form(uppers: Int, lowers: Int, digits: Int, startsUpper: Bool) -> Form {
    if uppers == 0 { return lowers > 0 ? .lower : digits > 0 ? .number : .mark }
    if lowers == 0 { return uppers > 1 ? .allCaps : .capitalized }
    return startsUpper && uppers == 1 ? .capitalized : .mixed
  }

  private mutating func readAffixes(_ folded: [UInt8]) {
    var prefix = NameHash.empty
    var suffix = NameHash.empty
    for length in 0..<min(4, folded.count) {
      prefix = NameHash.adding(folded[length], to: prefix)
      suffix = NameHash.adding(folded[folded.count - 1 - length], to: suffix)
      prefixes[length] = prefix
      suffixes[length] = suffix
    }
  }

  /// `X` for an upper-case letter, `x` for another letter, `0` for a digit, a mark as itself.
  @inline(__always)
  private static func shapeClass(_ scalar: UInt32, folded: UInt32) -> UInt8 {
    if scalar < 0x80 {
      if folded != scalar { return UInt8(ascii: "X") }
      if scalar &- 0x61 < 26 { return UInt8(ascii: "x") }
      return scalar &- 0x30 < 10 ? UInt8(ascii: "0") : UInt8(scalar)
    }
    switch ScalarClass(scalar) {
    case .letter, .ideograph: return LetterCase.isUpper(scalar) ? UInt8(ascii: "X") : UInt8(ascii: "x")
    case .digit: return UInt8(ascii: "0")
    default: return UInt8(truncatingIfNeeded: folded & 0x7F)
    }
  }

  /// Calls back with the bytes of a scalar in lower case.
  @inline(__always)
  private static func encode(_ folded: UInt32, _ body: (UInt8) -> Void) {
    if folded < 0x80 {
      body(UInt8(folded))
    } else if folded < 0x800 {
      body(UInt8(0xC0 | folded >> 6))
      body(UInt8(0x80 | folded & 0x3F))
    } else if folded < 0x10000 {
      body(UInt8(0xE0 | folded >> 12))
      body(UInt8(0x80 | folded >> 6 & 0x3F))
      body(UInt8(0x80 | folded & 0x3F))
    } else {
      body(UInt8(0xF0 | folded >> 18 & 0x07))
      body(UInt8(0x80 | folded >> 12 & 0x3F))
      body(UInt8(0x80 | folded >> 6 & 0x3F))
      body(UInt8(0x80 | folded & 0x3F))
    }
  }
}
