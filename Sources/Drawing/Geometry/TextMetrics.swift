/// How wide words are in Helvetica and Arial, so that a picture is the same whatever fonts a machine has.
enum TextMetrics {
  /// The width of a line of text in points.
  static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Double(units) / 1000 * size * (bold ? 1.07 : 1)
  }

  /// In thousandths of the font's size; what the table does not hold is taken as wide rather than narrow.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 32..<127: latin[Int(scalar.value) - 32]
    case 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10: 0
    case 0x80..<0x590: 600
    case 0x590..<0x1100: 560
    case 0x1100..<0x2000: 700
    case 0x2000..<0x2E80: 600
    default: 1000
    }
  }

  /// Advance widths of the printable ASCII characters, from the space on, as the font's metrics give them.
  private static let latin = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
    278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,
    611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833,
    556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}

extension String {
  /// The text cut to a number of characters, with an ellipsis where something is missing.
  func shortened(to limit: Int) -> String {
    count <= limit ? self : prefix(limit - 1).trimmingSuffix { $0.isWhitespace } + "…"
  }

  /// The text on one line, without control characters, which no XML may hold.
  var singleLine: String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 32 || (127..<160).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE {
        if !word.isEmpty { words.append(String(word)) }
        word = .init()
      } else {
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.joined(separator: " ")
  }

  /// The text in lines of about a number of characters; words too long for a line are cut, and so is what no line is left for.
  func wrapped(to width: Int, lines limit: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ").map({ String($0).shortened(to: 2 * width) }) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    guard lines.count > limit else { return lines }
    return lines.prefix(limit - 1) + [lines[(limit - 1)...].joined(separator: " ").shortened(to: width)]
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ drops: (Character) -> Bool) -> String {
    var rest = self
    while let last = rest.last, drops(last) { rest.removeLast() }
    return String(rest)
  }
}
