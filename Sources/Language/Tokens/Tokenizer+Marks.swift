extension Tokenizer {
  /// Reads a number: digits with marks between them, ordinals and decades whole, units apart.
  mutating func readNumber(at start: Int) -> Int {
    var end = digitsEnd(at: start)
    if byte(end) == 0x2D, let whole = hyphenatedNumberEnd(at: end, first: end - start) { return add(start, whole) }
    if scalarClass(at: end) == .apostrophe {
      let after = end + scalar(end).length
      if byte(after) | 32 == 0x73, !isLetter(after + 1), !isDigit(after + 1) { return add(start, after + 1) }
    }
    let letters = lettersEnd(at: end, digits: false)
    guard letters > end else { return add(start, end) }
    let unit = word(end, letters)
    let rest = lettersEnd(at: letters, digits: true)
    if rest == letters, WordParts.units.contains(unit), byte(letters) != 0x2E || !isLetter(letters + 1) {
      return add(start, end)
    }
    end = rest
    while byte(end) == 0x2E, isLetter(end + 1), WordParts.domains.contains(word(end + 1, lettersEnd(at: end + 1, digits: true))) {
      end = lettersEnd(at: end + 1, digits: true)
    }
    return add(start, end)
  }

  private func digitsEnd(at start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let scalar = self.scalar(at)
      if ScalarClass(scalar.value) == .digit {
        at += scalar.length
      } else if [0x2E, 0x2C, 0x3A, 0x2F].contains(scalar.value), isDigit(at + 1) {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  /// One past a telephone number or a date written with hyphens; nil for a range such as 1969-1970.
  private func hyphenatedNumberEnd(at hyphen: Int, first: Int) -> Int? {
    var at = hyphen
    var groups: [Int] = [first]
    while byte(at) == 0x2D, isDigit(at + 1) {
      let end = digitsEnd(at: at + 1)
      groups.append(end - at - 1)
      at = end
      if groups.count > 6 { break }
    }
    guard !isLetter(at) else { return nil }
    return groups.count > 2 || groups == [3, 4] ? at : nil
  }

  /// Reads punctuation or a symbol.
  mutating func readMark(at start: Int) -> Int {
    let scalar = self.scalar(start)
    if let end = emoticonEnd(at: start) { return add(start, end) }
    switch scalar.value {
    case 0x21, 0x3F: return add(start, interrogationEnd(at: start))
    case 0x2D, 0x2A, 0x3D, 0x7E, 0x2B, 0x3C, 0x3E, 0x7C:
      if scalar.value == 0x2B, isDigit(start + 1), !isAlphanumeric(before: start) { return add(start, digitsEnd(at: start + 1)) }
      return add(start, runEnd(at: start))
    case 0x23 where isLetter(start + 1) && !isAlphanumeric(before: start), 0x40 where isLetter(start + 1) && !isAlphanumeric(before: start):
      return add(start, lettersEnd(at: start + 1, digits: true))
    default: return add(start, extendedEnd(at: start + scalar.length, joins: scalar.value > 0x2000))
    }
  }

  private func interrogationEnd(at start: Int) -> Int {
    var at = start
    while byte(at) == 0x21 || byte(at) == 0x3F { at += 1 }
    return at
  }

  /// One past what belongs to a symbol: variation selectors, skin tones, what a joiner joins.
  private func extendedEnd(at start: Int, joins: Bool) -> Int {
    var at = start
    while joins, at < bytes.count {
      let scalar = self.scalar(at)
      guard ScalarClass(scalar.value) == .extender else { break }
      at += scalar.length
      if scalar.value == 0x200D, at < bytes.count, ScalarClass(self.scalar(at).value) == .mark { at += self.scalar(at).length }
    }
    return at
  }

  /// One past a face made of punctuation, with blanks around it.
  private func emoticonEnd(at start: Int) -> Int? {
    guard [0x3A, 0x3B, 0x3D].contains(byte(start)), start == 0 || scalarClass(at: before(start)) == .blank else { return nil }
    var at = start + 1
    if byte(at) == 0x2D { at += 1 }
    guard [0x29, 0x28, 0x44, 0x50, 0x2F, 0x70].contains(byte(at)) else { return nil }
    while byte(at + 1) == byte(at) { at += 1 }
    let kind = scalarClass(at: at + 1)
    return kind == .blank || kind == .lineBreak ? at + 1 : nil
  }
}
