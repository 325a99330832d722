/// Mends what Graphviz 2.42 writes into SVG that is no SVG.
enum SVGRepair {
  /// The drawing with `none` for the colour `transparent`, which SVG 1.1 does not know, and with the ampersands of addresses as entities.
  static func repair(_ svg: [UInt8]) -> [UInt8] {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(svg.count + 64)
    var rest = svg[...]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals]
      repaired += rest[...equals]
      rest = rest[(equals + 1)...]
      if name.ends(with: "stroke") || name.ends(with: "fill"), rest.starts(with: "\"transparent\"".utf8) {
        repaired += "\"none\"".utf8
        rest = rest.dropFirst(13)
      } else if name.ends(with: "xlink:href"), let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) {
        repaired += escapingAmpersands(rest[..<end])
        rest = rest[end...]
      }
    }
    return repaired + rest
  }

  private static func escapingAmpersands(_ address: ArraySlice<UInt8>) -> [UInt8] {
    var escaped: [UInt8] = []
    for index in address.indices {
      escaped.append(address[index])
      if address[index] == UInt8(ascii: "&"), !isEntity(address[(index + 1)...]) { escaped += "amp;".utf8 }
    }
    return escaped
  }

  /// Whether what follows an ampersand makes it an entity: a name or a number, and a semicolon.
  private static func isEntity(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return false }
    let name = rest[..<end]
    if ["amp", "lt", "gt", "quot", "apos"].contains(where: { name.elementsEqual($0.utf8) }) { return true }
    guard name.first == UInt8(ascii: "#"), name.count > 1 else { return false }
    return name.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x78 || $0 >= 0x61 && $0 <= 0x66 || $0 >= 0x41 && $0 <= 0x46 }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
