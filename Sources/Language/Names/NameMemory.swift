/// What the rest of a document tells of a word: where else it is capitalised, whether it is also written small, and what an acronym stands for.
struct NameMemory {
  /// How often a word is written how, and a few places where it is capitalised.
  struct Entry {
    var upperWithin: UInt16 = 0
    var upperAtStart: UInt16 = 0
    var lower: UInt16 = 0
    /// Last word of what the acronym abbreviates, −1 where it is none.
    var expansion: Int32 = -1
    var placeCount: UInt8 = 0
    var places = SIMD8<Int32>(repeating: -1)
  }

  private(set) var entries: [Entry] = []
  /// For each token the number of its entry, −1 for words never capitalised.
  private(set) var entryOfToken: [Int32] = []
  /// For each token whether it is in a name that an acronym in parentheses follows.
  private(set) var hasAcronym: [Bool] = []
  /// For each entry how often a first reading put its word into a name of each kind, and behind the kinds, into none.
  var kinds: [SIMD8<UInt16>] = []
  /// The tags of the first reading.
  var tags: [UInt8] = []

  init() {}

  init(_ text: NameText, bytes: [UInt8], places: [Token]) {
    entryOfToken = [Int32](repeating: -1, count: text.tokens.count)
    hasAcronym = [Bool](repeating: false, count: text.tokens.count)
    let uppers = text.tokens.indices.filter { text.tokens[$0].hasUpper }
    var capacity = 16
    while capacity < uppers.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    var keys: [UInt32] = []
    func slot(_ folded: UInt32) -> Int {
      var at = Int((UInt64(folded) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (capacity - 1)
      while slots[at] >= 0, keys[Int(slots[at])] != folded { at = (at + 1) & (capacity - 1) }
      return at
    }
    for index in uppers {
      let folded = text.tokens[index].folded
      let at = slot(folded)
      if slots[at] < 0 {
        slots[at] = Int32(entries.count)
        keys.append(folded)
        entries.append(Entry())
      }
      entryOfToken[index] = slots[at]
      note(index, in: Int(slots[at]), text)
    }
    for index in text.tokens.indices where text.tokens[index].form == .lower {
      let entry = slots[slot(text.tokens[index].folded)]
      guard entry >= 0 else { continue }
      entries[Int(entry)].lower = min(entries[Int(entry)].lower + 1, 1000)
    }
    for sentence in text.sentences { findAcronyms(in: sentence, text, bytes, places) }
  }

  private mutating func note(_ index: Int, in entry: Int, _ text: NameText) {
    if text.startsSentence[index] || text.settings[index] != .running {
      entries[entry].upperAtStart = min(entries[entry].upperAtStart + 1, 1000)
    } else {
      entries[entry].upperWithin = min(entries[entry].upperWithin + 1, 1000)
    }
    let count = Int(entries[entry].placeCount)
    guard count < 5, text.settings[index] == .running else { return }
    for known in 0..<count {
      let place = Int(entries[entry].places[known])
      if text.folded(place - 1) == text.folded(index - 1), text.folded(place + 1) == text.folded(index + 1) { return }
    }
    entries[entry].places[count] = Int32(index)
    entries[entry].placeCount += 1
  }

  /// Finds "Islamic Revolutionary Guard Corps (IRGC)": capitals in parentheses whose letters begin the words before.
  private mutating func findAcronyms(in sentence: Range<Int>, _ text: NameText, _ bytes: [UInt8], _ places: [Token]) {
    for index in sentence.dropFirst(3) {
      let token = text.tokens[index]
      guard token.form == .allCaps || token.form == .mixed, token.scalarCount >= 2, token.scalarCount <= 10,
        text.tokens[index - 1].folded == Self.parenthesis, entryOfToken[index] >= 0
      else { continue }
      var letter = Int(places[index].end) - 1
      var word = index - 2
      var start = word
      let first = Int(places[index].start)
      while letter >= first, word >= sentence.lowerBound {
        if bytes[letter] < 65 || bytes[letter] > 90 {
          letter -= 1
          continue
        }
        if text.tokens[word].initial == UInt32(bytes[letter]) + 32 {
          letter -= 1
          start = word
        } else if text.tokens[word].hasUpper || start - word > 3 {
          break
        }
        word -= 1
      }
      guard letter < first, text.tokens[start].hasUpper, text.tokens[index - 2].form != .mark else { continue }
      for inside in start..<index - 1 { hasAcronym[inside] = true }
      entries[Int(entryOfToken[index])].expansion = Int32(index - 2)
    }
  }

  private static let parenthesis = NameHash.hash("(".utf8)
}

extension NameText {
  /// The hash of a token in lower case; of an edge outside the document.
  @inline(__always)
  func folded(_ index: Int) -> UInt32 { tokens.indices.contains(index) ? tokens[index].folded : 1 }
}
