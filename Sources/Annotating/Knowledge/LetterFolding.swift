/// Reduces letters to what spellings of one name have in common: `É`, `é` and `e` are one letter, `ʿ` and `’` are none.
enum LetterFolding {
  /// What a scalar does to the word it stands in.
  enum Effect {
    /// Letters or digits that belong to the word, and whether they are capitals.
    case letters(first: UInt8, second: UInt8?, isCapital: Bool)
    /// A letter of a script that is not folded.
    case otherLetter
    case apostrophe
    case hyphen
    case blank
    /// Invisible, or a mark on the letter before it.
    case nothing
    /// A mark that ends the word and the phrase.
    case mark
  }

  /// Latin-1 to Latin Extended-B from U+00C0 on, then Latin Extended Additional from U+1E00 on; a full stop where nothing is folded.
  private static let latin: [UInt8] = Array(
    """
    AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLl..LlNnNnNnnNnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs.B........D....EE.......Kk......Oo.............Uu............................AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............................
    """.utf8)
  private static let latinAdditional: [UInt8] = Array(
    """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......
    """.utf8)
  private static let digraphs: [UInt32: (UInt8, UInt8, Bool)] = [
    0xC6: (97, 101, true), 0xE6: (97, 101, false), 0xDE: (116, 104, true), 0xFE: (116, 104, false), 0xDF: (115, 115, false),
    0x132: (105, 106, true), 0x133: (105, 106, false), 0x152: (111, 101, true), 0x153: (111, 101, false),
  ]

  static func effect(of scalar: UInt32) -> Effect {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: .letters(first: UInt8(scalar), second: nil, isCapital: false)
    case 0x41...0x5A: .letters(first: UInt8(scalar) | 32, second: nil, isCapital: true)
    case 0x27, 0x60, 0xB4, 0x2B9...0x2BF, 0x2018, 0x2019, 0x201B, 0x2032: .apostrophe
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: .blank
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x300...0x36F: .nothing
    case 0xC0..<0xC0 + UInt32(latin.count): folded(latin[Int(scalar - 0xC0)], scalar)
    case 0x1E00..<0x1E00 + UInt32(latinAdditional.count): folded(latinAdditional[Int(scalar - 0x1E00)], scalar)
    case 0x259: folded(101, scalar)
    case 0..<0xC0, 0x2012...0x2BFF, 0x3001...0x303F: .mark
    default: .otherLetter
    }
  }

  private static func folded(_ base: UInt8, _ scalar: UInt32) -> Effect {
    if let (first, second, isCapital) = digraphs[scalar] { return .letters(first: first, second: second, isCapital: isCapital) }
    guard base != UInt8(ascii: ".") else { return scalar == 0xD7 || scalar == 0xF7 ? .mark : .otherLetter }
    return .letters(first: base | 32, second: nil, isCapital: base < 97)
  }
}
