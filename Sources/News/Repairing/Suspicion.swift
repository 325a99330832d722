/// Tells in one scan of the bytes whether a text is worth a closer look; most are not.
enum Suspicion {
  static func isRaised(by text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { isSuspicious(bytes, at: $0) }
    }
  }

  private static func isSuspicious(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    switch byte {
    case 0x20..<0x7F where byte != UInt8(ascii: "&"): return false
    case 0x09, 0x0A, 0x0D: return false
    case 0..<0x20, 0x7F: return true
    default: break
    }
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    let afterNext = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch byte {
    case UInt8(ascii: "&"): return next == UInt8(ascii: "#") || isLetter(next)
    // U+0080…U+009F, and U+00AD. “Â” is C3 82.
    case 0xC2: return next < 0xA0 || next == 0xAD || afterNext >= 0xC2 && afterNext <= 0xC3
    // A letter from “Â” to “ô” shows the first byte of a sequence, when another such character follows.
    case 0xC3: return afterNext >= 0x80 || next == 0x82
    // U+0300…U+036F, accents of letters before them.
    case 0xCC, 0xCD: return byte == 0xCC || next <= 0xAF
    // “ƒ” and “≈”, “√”, “‚” are what MacRoman shows the first byte of a sequence as.
    case 0xC6: return next == 0x92 && afterNext >= 0x80
    case 0xE2:
      let following = index + 3 < bytes.count ? bytes[index + 3] : 0
      return next == 0x88 && (afterNext == 0x9A || afterNext == 0x88) && following >= 0x80
        || next == 0x89 && afterNext == 0x88 && following >= 0x80
        || next == 0x80 && afterNext == 0x9A && following >= 0x80
        || next == 0x80 && (0x8B...0x91 ~= afterNext || 0xAA...0xAE ~= afterNext)
        || next == 0x81 && (afterNext == 0xA0 || 0xA6...0xA9 ~= afterNext)
    case 0xEF: return next == 0xBB && afterNext == 0xBF || next == 0xBF && afterNext == 0xBD
    default: return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
