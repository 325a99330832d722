/// Follows JSON byte by byte just far enough to know where an outermost object begins and ends.
struct JSONObjectScanner {
  private(set) var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// Whether a byte ends the outermost object.
  mutating func closesObject(with byte: UInt8) -> Bool {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = depth > 0
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "}") where depth > 0:
      depth -= 1
      return depth == 0
    case UInt8(ascii: "[") where depth > 0: depth += 1
    case UInt8(ascii: "]") where depth > 0: depth -= 1
    default: break
    }
    return false
  }
}
