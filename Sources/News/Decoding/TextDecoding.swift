/// Text made of bytes, and which encoding it took.
struct DecodedText: Hashable, Sendable {
  var text: String
  /// What the encoding is called.
  var encoding: String
  /// How many bytes did not fit the encoding and were read as Windows-1252.
  var strayBytes = 0
}

/// Guesses the encoding of bytes and decodes them; nothing is ever lost, in doubt a byte becomes the character Windows-1252 has for it.
enum TextDecoding {
  /// Decodes UTF-8 or a single-byte encoding; UTF-16 is told apart before (``UTF16Source``).
  static func decode(_ bytes: some RandomAccessCollection<UInt8>) -> DecodedText {
    if let text = String(validating: bytes, as: UTF8.self) { return DecodedText(text: text, encoding: "UTF-8") }
    let mixed = decodeMixed(bytes)
    if mixed.sequences >= mixed.decoded.strayBytes { return mixed.decoded }
    let page = CodePageGuess.page(of: bytes)
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: bytes.lazy.map(page.scalar))
    return DecodedText(text: String(scalars), encoding: page.name)
  }

  /// UTF-8 with single bytes of Windows-1252 in between, and how many sequences of UTF-8 stood in it.
  private static func decodeMixed(_ bytes: some RandomAccessCollection<UInt8>) -> (decoded: DecodedText, sequences: Int) {
    var scalars = String.UnicodeScalarView()
    var decoded = DecodedText(text: "", encoding: "UTF-8 with bytes of Windows-1252")
    var sequences = 0
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let lead = bytes[at]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let end = bytes.index(at, offsetBy: length, limitedBy: bytes.endIndex) ?? bytes.endIndex
      if let scalar = String(validating: bytes[at..<end], as: UTF8.self)?.unicodeScalars.first {
        scalars.append(scalar)
        if length > 1 { sequences += 1 }
        at = end
      } else {
        scalars.append(CodePage.windows1252.scalar(of: lead))
        decoded.strayBytes += 1
        at = bytes.index(after: at)
      }
    }
    decoded.text = String(scalars)
    return (decoded, sequences)
  }
}

/// Tells Windows-1252 from MacRoman by how well the characters of the upper half sit among their neighbours.
enum CodePageGuess {
  static func page(of bytes: some Collection<UInt8>) -> CodePage {
    score(bytes, .macRoman) > score(bytes, .windows1252) ? .macRoman : .windows1252
  }

  private static func score(_ bytes: some Collection<UInt8>, _ page: CodePage) -> Int {
    var score = 0
    var previous: Unicode.Scalar = " "
    var iterator = bytes.makeIterator()
    var current = iterator.next()
    while let byte = current {
      current = iterator.next()
      let scalar = page.scalar(of: byte)
      if byte >= 0x80 { score += fit(scalar, after: previous, before: current.map(page.scalar) ?? " ") }
      previous = scalar
    }
    return score
  }

  /// How well a character sits between its neighbours: letters in words, quotes at their edges.
  private static func fit(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar) -> Int {
    let afterLetter = previous.properties.isAlphabetic
    let beforeLetter = next.properties.isAlphabetic
    switch scalar {
    case "\u{2019}": return afterLetter ? 2 : 0
    case "\u{2018}", "\u{201C}": return !afterLetter && beforeLetter ? 2 : -1
    case "\u{201D}": return !beforeLetter && previous != " " ? 2 : -1
    case "\u{2013}", "\u{2014}", "\u{2026}", "\u{A0}": return 1
    case _ where scalar.properties.isLowercase: return afterLetter || beforeLetter ? 1 : -1
    case _ where scalar.properties.isUppercase: return previous.properties.isLowercase ? -2 : beforeLetter ? 1 : -1
    case _ where (0x80..<0xA0).contains(scalar.value): return -3
    default: return afterLetter && beforeLetter ? -2 : 0
    }
  }
}
