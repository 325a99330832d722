extension Tokenizer {
  /// Reads a word and what is joined to it.
  mutating func readWord(at start: Int) -> Int {
    var end = lettersEnd(at: start, digits: true)
    while end < bytes.count {
      if let next = wordContinues(from: start, at: end) {
        guard next > end else { return add(start, end) }
        end = next
      } else {
        break
      }
    }
    if byte(end) == 0x2E, let next = fullStopKept(from: start, at: end) { return add(start, next) }
    return addWord(start, end)
  }

  /// Where a word goes on beyond a mark at `end`: further on, or at `end` itself where the word ends and a clitic follows; nil where it ends.
  private mutating func wordContinues(from start: Int, at end: Int) -> Int? {
    let mark = scalar(end)
    let after = end + mark.length
    switch ScalarClass(mark.value) {
    case .apostrophe: return apostropheJoins(from: start, at: end, after: after)
    case .hyphen where isLetter(after) || isDigit(after):
      guard WordParts.prefixes.contains(word(start, end)), !isAcronym(start, end) else { return nil }
      return lettersEnd(at: after, digits: true)
    case .period: return fullStopJoins(from: start, after: after)
    case .mark where mark.value == 0x26 && isUpper(before(end)) && isUpper(after) && end - start <= 3:
      return lettersEnd(at: after, digits: true)
    case .mark where mark.value == 0x24 && end - start <= 3 && isUpper(before(end)): return after
    default: return nil
    }
  }

  /// Whether a word is written like *UN*, which is no prefix in *UN-led* as it is one in *un-American*.
  private func isAcronym(_ start: Int, _ end: Int) -> Bool { before(end) > start && isUpper(start) && isUpper(before(end)) }

  private mutating func apostropheJoins(from start: Int, at end: Int, after: Int) -> Int? {
    guard isLetter(after) else { return isPartOfName(from: start, apostrophe: end, after: after) ? after : nil }
    let rest = lettersEnd(at: after, digits: true)
    let clitic = word(after, rest)
    if WordParts.clitics.contains(clitic), scalarClass(at: rest) != .apostrophe || !isLetter(rest + scalar(rest).length) { return nil }
    if rest - after == 1, byte(after) | 32 == 0x74, end - start >= 2, byte(end - 1) | 32 == 0x6E { return nil }
    return scalar(end).value == 0x60 ? nil : rest
  }

  /// Whether an apostrophe at the end of a word belongs to it: "Shia' Al-Sudani", "nothin'", but not "the ministers' talks" or a closing quotation mark.
  private func isPartOfName(from start: Int, apostrophe: Int, after: Int) -> Bool {
    guard !isQuoteOpen, scalar(apostrophe).value != 0x60, scalar(apostrophe).value != 0x2018 else { return false }
    let next = scalarClass(at: after)
    guard next == .blank || next == .hyphen else { return false }
    let last = byte(apostrophe - 1) | 32
    if isUpper(start) { return last != 0x73 && last != 0x78 && last != 0x7A && !isUpper(before(apostrophe)) && apostrophe - start > 1 }
    return last == 0x6E && byte(apostrophe - 2) == 0x69 && apostrophe - start > 3
  }

  private func fullStopJoins(from start: Int, after: Int) -> Int? {
    guard isLetter(after) else { return nil }
    let rest = lettersEnd(at: after, digits: true)
    let last = lastPart(from: start, to: after - 1)
    if after - 1 - last <= 2, rest - after <= 2, byte(rest) == 0x2E || after - 1 - last == 1 { return rest }
    if after - 1 - last <= 3, rest - after <= 3, byte(rest) == 0x2E, last > start { return rest }
    if WordParts.domains.contains(word(after, rest)), !isUpper(after) || isUpper(before(after - 1)) { return rest }
    if byte(rest) == 0x2E, isLetter(rest + 1), !isUpper(after), !isUpper(rest + 1) { return rest }
    return last > start && !isUpper(after) && rest - after > 1 && last - start > 3 ? rest : nil
  }

  /// Where the part after the last full stop begins.
  private func lastPart(from start: Int, to end: Int) -> Int {
    var at = end
    while at > start, byte(at - 1) != 0x2E { at -= 1 }
    return at
  }

  /// One past the full stop after a word, where the word keeps it.
  private func fullStopKept(from start: Int, at end: Int) -> Int? {
    guard byte(end + 1) != 0x2E else { return nil }
    let length = end - start
    if length == 1 { return isUpper(start) && (byte(start) != 0x49 || isInitial(start, end)) ? end + 1 : nil }
    let first = lastPart(from: start, to: end)
    if first > start, end - first <= 2 { return end + 1 }
    guard length <= 7 else { return nil }
    let beforeDigit = isDigit(end + 1) || (byte(end + 1) == 0x20 && isDigit(end + 2))
    return Abbreviations.keepsFullStop(word(start, end), isCapitalized: isUpper(start), beforeDigit: beforeDigit) ? end + 1 : nil
  }

  /// Whether a lone capital is an initial: a capitalised word stands before it and follows it.
  private func isInitial(_ start: Int, _ end: Int) -> Bool {
    guard byte(end + 1) == 0x20, isUpper(end + 2), let last = result.tokens.last, Int(last.end) == start - 1 else { return false }
    return isUpper(Int(last.start))
  }

  /// Appends a word, cut before "n't" and its like.
  private mutating func addWord(_ start: Int, _ end: Int) -> Int {
    if scalarClass(at: end) == .apostrophe {
      let after = end + scalar(end).length
      if byte(after) | 32 == 0x74, lettersEnd(at: after, digits: true) == after + 1, byte(end - 1) | 32 == 0x6E, end - start >= 2 {
        add(start, end - 1)
        return add(end - 1, after + 1)
      }
    }
    if end - start <= 8, let first = WordParts.joined[word(start, end)] { add(start, start + first); return add(start + first, end) }
    return add(start, end)
  }

  /// Reads an apostrophe that begins a token: a clitic, the beginning of a name, or a quotation mark.
  mutating func readApostrophe(at start: Int) -> Int {
    let mark = scalar(start)
    let after = start + mark.length
    if after < bytes.count, scalar(after).value == mark.value { return add(start, after + mark.length) }
    guard isLetter(after) || isDigit(after) else {
      isQuoteOpen = false
      return add(start, after)
    }
    let rest = lettersEnd(at: after, digits: true)
    if isAlphanumeric(before: start) || byte(start - 1) == 0x2E {
      if WordParts.clitics.contains(word(after, rest)) { return add(start, rest) }
    } else if mark.value != 0x60 {
      if isDigit(after), rest - after <= 3 { return add(start, rest) }
      if mark.value == 0x2019 || (!closes(after: rest, mark: mark.value) && isUpper(after)) { return readNameAfterApostrophe(start, after) }
    }
    isQuoteOpen = isQuoteOpen || closes(after: rest, mark: mark.value)
    return add(start, after)
  }

  private mutating func readNameAfterApostrophe(_ start: Int, _ after: Int) -> Int {
    let count = result.tokens.count
    let end = readWord(at: after)
    result.tokens[count].start = Int32(start)
    return end
  }

  /// Whether a closing single quotation mark comes within the next 400 bytes of the paragraph.
  private func closes(after start: Int, mark: UInt32) -> Bool {
    var at = start
    let limit = min(bytes.count, start + 400)
    while at < limit {
      let scalar = self.scalar(at)
      if scalar.value == 0x0A || scalar.value == 0x0D { return false }
      let next = at + scalar.length
      if scalar.value == (mark == 0x2018 ? 0x2019 : mark) {
        let kind = scalarClass(at: next)
        // A plural's possessive looks the same; what opened before it decides.
        if kind != .letter, kind != .digit { return true }
      }
      at = next
    }
    return false
  }
}
