/// Maps hashes to small numbers by open addressing: one array, no allocation on reading.
struct HashedTable: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  /// A table of keys and values of the same count; of equal keys the first counts.
  init(keys: [UInt32], values: (Int) -> UInt32) {
    var capacity = 16
    while capacity < keys.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = [UInt64](repeating: 0, count: capacity)
    for (index, key) in keys.enumerated() {
      let key = max(key, 1)
      var at = Self.place(key) & mask
      while slots[at] != 0, UInt32(truncatingIfNeeded: slots[at] >> 32) != key { at = (at + 1) & mask }
      if slots[at] == 0 { slots[at] = UInt64(key) << 32 | UInt64(values(index)) }
    }
  }

  /// The value of a key, nil for a key that is not there.
  @inline(__always)
  subscript(key: UInt32) -> UInt32? {
    let key = max(key, 1)
    var at = Self.place(key) & mask
    while true {
      let slot = slots[at]
      if slot == 0 { return nil }
      if UInt32(truncatingIfNeeded: slot >> 32) == key { return UInt32(truncatingIfNeeded: slot) }
      at = (at + 1) & mask
    }
  }

  @inline(__always)
  private static func place(_ key: UInt32) -> Int { Int((UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32) }
}
