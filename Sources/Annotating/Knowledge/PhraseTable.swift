/// Phrases of folded words, each with numbered entries: a trie that is walked once over a text.
///
/// Edges live in one open-addressing table keyed by node and word, so adding a phrase costs one probe a word and so does finding it;
/// how many phrases there are does not matter.
struct PhraseTable: Sendable {
  /// What a phrase stands for.
  struct Entry: Hashable, Sendable {
    /// What the phrase stands for; its meaning is the owner's.
    var value: Int
    /// How the phrase was written in the table.
    var shape: Shape
    /// Free for the owner.
    var form: UInt8 = 0
    /// The entry that was added before it to the same phrase, −1 for none.
    fileprivate(set) var next: Int32 = -1
  }

  /// What the writing in the text must share with the table.
  struct Shape: Hashable, Sendable {
    /// Bit n is set when word n begins with a capital.
    var capitals: UInt32
    /// Whether the phrase is one word of capitals, to tell `WHO` from `who`.
    var isAcronym: Bool
  }

  /// A phrase found in a text.
  struct Match: Hashable, Sendable {
    /// The words it spans.
    var words: Range<Int>
    /// Its entries that the writing allows, in the order they were added.
    var entries: [Entry]
  }

  private var keys: [UInt64]
  private var children: [Int32]
  private var firstEntry: [Int32] = [-1]
  private(set) var entries: [Entry] = []

  /// Makes an empty table.
  init(minimumCapacity: Int = 64) {
    var capacity = 64
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    children = Array(repeating: -1, count: capacity)
  }

  /// Adds a phrase; the same entry is not added to it twice. A phrase without words is not added.
  mutating func add(_ words: ArraySlice<FoldedWord>, value: Int, form: UInt8 = 0) {
    guard !words.isEmpty else { return }
    var node = 0
    for word in words { node = child(of: node, word.hash) ?? addChild(of: node, word.hash) }
    var entry = Entry(value: value, shape: Self.shape(of: words), form: form)
    var place = firstEntry[node]
    while place >= 0 {
      let other = entries[Int(place)]
      if other.value == value && other.form == form && other.shape == entry.shape { return }
      place = other.next
    }
    entry.next = firstEntry[node]
    firstEntry[node] = Int32(entries.count)
    entries.append(entry)
  }

  /// Adds a phrase; the same entry is not added to it twice.
  mutating func add(_ words: [FoldedWord], value: Int, form: UInt8 = 0) { add(words[...], value: value, form: form) }

  /// The entries of exactly these words, in the order they were added, whatever their capitals.
  func entries(of words: [FoldedWord]) -> [Entry] { entries(of: words[...]) }

  /// The entries of exactly these words, in the order they were added, whatever their capitals.
  func entries(of words: ArraySlice<FoldedWord>) -> [Entry] {
    var node = 0
    for word in words {
      guard let next = child(of: node, word.hash) else { return [] }
      node = next
    }
    return entries(at: node)
  }

  /// The longest phrases in a text from left to right; none overlaps another, and each begins and ends with a token.
  ///
  /// - Complexity: O(n · l) for n words and phrases of at most l words that share a beginning with the text.
  func matches(in words: [FoldedWord]) -> [Match] {
    var result: [Match] = []
    var start = 0
    while start < words.count {
      if words[start].startsToken, let match = longestMatch(in: words, at: start) {
        result.append(match)
        start = match.words.upperBound
      } else {
        start += 1
      }
    }
    return result
  }

  /// The longest phrase that begins with a word of a text.
  func longestMatch(in words: [FoldedWord], at start: Int) -> Match? {
    var node = 0
    var found: Match?
    var index = start
    while index < words.count, let next = child(of: node, words[index].hash) {
      node = next
      index += 1
      guard firstEntry[node] >= 0, words[index - 1].endsToken else { continue }
      let allowed = entries(at: node).filter { Self.allows($0.shape, words[start..<index]) }
      if !allowed.isEmpty { found = Match(words: start..<index, entries: allowed) }
    }
    return found
  }

  /// The most slots that finding one edge looks at, which bounds the cost of a word.
  var longestProbe: Int {
    var longest = 0
    for (slot, key) in keys.enumerated() where key != 0 {
      let home = Int(truncatingIfNeeded: key) & (keys.count - 1)
      longest = max(longest, ((slot - home + keys.count) & (keys.count - 1)) + 1)
    }
    return longest
  }

  // MARK: Writing

  private static func shape(of words: ArraySlice<FoldedWord>) -> Shape {
    var shape = Shape(
      capitals: 0, isAcronym: words.count == 1 && words[words.startIndex].isAllCapitals && words[words.startIndex].length > 1)
    for offset in 0..<min(words.count, 32) where words[words.startIndex + offset].isCapitalized { shape.capitals |= 1 << UInt32(offset) }
    return shape
  }

  /// Whether the text's capitals fit: a capital stays one, and an acronym of up to three letters is all capitals (`Nato`, but not `Who`).
  private static func allows(_ shape: Shape, _ words: ArraySlice<FoldedWord>) -> Bool {
    if shape.isAcronym, let word = words.first { return word.isAllCapitals || (word.isCapitalized && word.length > 3) }
    for offset in 0..<min(words.count, 32) where shape.capitals & (1 << UInt32(offset)) != 0 {
      if !words[words.startIndex + offset].isCapitalized { return false }
    }
    return true
  }

  // MARK: Nodes

  private func entries(at node: Int) -> [Entry] {
    var result: [Entry] = []
    var place = firstEntry[node]
    while place >= 0 {
      result.append(entries[Int(place)])
      place = entries[Int(place)].next
    }
    return result.reversed()
  }

  private func key(_ node: Int, _ word: UInt64) -> UInt64 {
    var mixed = (word ^ UInt64(node) &* 0x9e37_79b9_7f4a_7c15) &* 0xbf58_476d_1ce4_e5b9
    mixed ^= mixed >> 31
    return mixed == 0 ? 1 : mixed
  }

  private func child(of node: Int, _ word: UInt64) -> Int? {
    let key = key(node, word)
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(children[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func addChild(of node: Int, _ word: UInt64) -> Int {
    if firstEntry.count * 2 > keys.count { grow() }
    let child = firstEntry.count
    firstEntry.append(-1)
    insert(key(node, word), Int32(child))
    return child
  }

  private mutating func insert(_ key: UInt64, _ child: Int32) {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    children[slot] = child
  }

  private mutating func grow() {
    let old = (keys, children)
    keys = Array(repeating: 0, count: old.0.count * 2)
    children = Array(repeating: -1, count: keys.count)
    for (key, child) in zip(old.0, old.1) where key != 0 { insert(key, child) }
  }
}
