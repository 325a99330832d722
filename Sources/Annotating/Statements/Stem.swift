/// A word without its ending, as a hash: `claims`, `claimed` and `claiming` are one. Not meant to be read.
enum Stem {
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var end = bytes.count
    func ends(_ suffix: StaticString) -> Bool {
      let length = suffix.utf8CodeUnitCount
      guard end > length + 2 else { return false }
      return (0..<length).allSatisfy { lowered(bytes[end - length + $0]) == suffix.utf8Start[$0] }
    }
    var last: UInt8?
    if ends("ies") || ends("ied") {
      end -= 3
      last = UInt8(ascii: "y")
    } else if ends("ing") {
      end -= 3
    } else if ends("ed") || ends("es") {
      end -= 2
    } else if ends("s"), !ends("ss") {
      end -= 1
    }
    if last == nil, ends("e") { end -= 1 }
    if last == nil, end > 3, lowered(bytes[end - 1]) == lowered(bytes[end - 2]) { end -= 1 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<end { hash = (hash ^ UInt64(lowered(bytes[index]))) &* 0x100_0000_01B3 }
    if let last { hash = (hash ^ UInt64(last)) &* 0x100_0000_01B3 }
    return hash
  }

  static func hash(of word: String) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer(hash)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }
}
