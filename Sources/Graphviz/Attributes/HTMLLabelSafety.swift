/// Makes an HTML label safe: no images, which are read from files, no addresses but safe ones, and no font that ends its quotation.
struct HTMLLabelSafety {
  private var isPoorer = false

  /// The label made safe, and whether anything was left out of it; `nil` where it is safe as it stands.
  static func safe(_ html: String) -> (html: String, isPoorer: Bool)? {
    guard html.utf8.contains(UInt8(ascii: "<")) else { return nil }
    var pass = HTMLLabelSafety()
    var result = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      result += rest[..<start]
      guard let end = tagEnd(rest[start...]) else { return (result, true) }
      result += pass.safe(tag: rest[start..<end])
      rest = rest[end...]
    }
    result += rest
    return result == html ? nil : (result, pass.isPoorer)
  }

  /// Where the tag or comment ends that a text begins with. An angle bracket in quotation marks ends no tag.
  private static func tagEnd(_ text: Substring) -> Substring.Index? {
    if text.hasPrefix("<!") { return text.firstRange(of: "-->")?.upperBound }
    var quote: Character?
    for index in text.indices {
      switch (quote, text[index]) {
      case (nil, ">"): return text.index(after: index)
      case (nil, "\""), (nil, "'"): quote = text[index]
      case (let open?, let character) where character == open: quote = nil
      default: break
      }
    }
    return nil
  }

  private mutating func safe(tag: Substring) -> String {
    let lowered = tag.lowercased()
    if ["<img", "</img", "<!", "<?"].contains(where: lowered.hasPrefix) {
      isPoorer = true
      return ""
    }
    guard lowered.contains("href") || lowered.contains("face") else { return String(tag) }
    let kept = attributes(of: tag).compactMap { attribute -> String? in
      let name = attribute.lowercased()
      if name.hasPrefix("href") { return safe(reference: attribute) }
      return name.hasPrefix("face") ? safe(font: attribute) : attribute
    }
    return "<" + kept.joined(separator: " ") + ">"
  }

  /// Graphviz writes the name of a font as it stands.
  private mutating func safe(font: String) -> String? {
    let isSafe = !value(of: font).contains { "\"'<>&".contains($0) }
    isPoorer = isPoorer || !isSafe
    return isSafe ? font : nil
  }

  private func value(of attribute: String) -> Substring { attribute.drop { $0 != "\"" && $0 != "'" }.dropFirst().dropLast() }

  /// Graphviz decodes the entities of an address once and writes what is then there as it stands; so they are written twice.
  private mutating func safe(reference: String) -> String? {
    guard let address = WebAddress(attributeText: String(value(of: reference)).replacingAll("&amp;amp;", with: "&amp;")) else {
      isPoorer = true
      return nil
    }
    return "href=\"\(address.attributeText.replacingAll("&", with: "&amp;"))\""
  }

  /// The words of a tag: its name, and its attributes with their quoted values.
  private func attributes(of tag: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    for character in tag.dropFirst().dropLast() {
      if let open = quote {
        word.append(character)
        if character == open { quote = nil }
      } else if character.isWhitespace {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        if character == "\"" || character == "'" { quote = character }
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

extension String {
  fileprivate func replacingAll(_ text: String, with replacement: String) -> String {
    guard contains(text) else { return self }
    return split(separator: text, omittingEmptySubsequences: false).joined(separator: replacement)
  }
}
