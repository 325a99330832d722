extension NameMemory {
  /// What a first reading made of a word at its other places in the document.
  struct Recollection {
    /// The commonest kind of name that the word was part of, by its place in ``NameTag/kinds``; their number for no name.
    let kind: UInt32
    /// 2 where all places agree, 1 where most do.
    let agreement: UInt32
    /// Other places, counted up to 3.
    let count: UInt32
  }

  /// Keeps the tags of a first reading (two stages: Krishnan and Manning 2006); linear.
  mutating func remember(_ tags: [UInt8]) {
    self.tags = tags
    kinds = [SIMD8<UInt16>](repeating: .zero, count: entries.count)
    for (index, entry) in entryOfToken.enumerated() where entry >= 0 {
      kinds[Int(entry)][Self.kind(tags[index])] &+= 1
    }
  }

  /// What is remembered of a token's word, its own place left out; nil where it has no other.
  @inline(__always)
  func recollection(of index: Int) -> Recollection? {
    guard !kinds.isEmpty, entryOfToken[index] >= 0 else { return nil }
    var counts = kinds[Int(entryOfToken[index])]
    counts[Self.kind(tags[index])] &-= 1
    let total = counts.wrappedSum()
    guard total > 0 else { return nil }
    var best = 0
    for kind in 1...NameTag.kinds.count where counts[kind] > counts[best] { best = kind }
    return Recollection(
      kind: UInt32(best), agreement: counts[best] == total ? 2 : counts[best] * 2 > total ? 1 : 0, count: UInt32(min(total, 3)))
  }

  private static func kind(_ tag: UInt8) -> Int { tag == 0 ? NameTag.kinds.count : Int(tag - 1) >> 2 }
}
