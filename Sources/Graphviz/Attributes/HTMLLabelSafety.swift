/// Makes an HTML label safe: no images, which are read from files, and no addresses but safe ones.
struct HTMLLabelSafety {
  private var isPoorer = false

  /// The label made safe, and whether anything was left out of it; `nil` where it is safe as it stands.
  static func safe(_ html: String) -> (html: String, isPoorer: Bool)? {
    guard html.utf8.contains(UInt8(ascii: "<")) else { return nil }
    var pass = HTMLLabelSafety()
    var result = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      result += rest[..<start]
      result += pass.safe(tag: rest[start...end])
      rest = rest[rest.index(after: end)...]
    }
    result += rest
    return result == html ? nil : (result, pass.isPoorer)
  }

  private mutating func safe(tag: Substring) -> String {
    let lowered = tag.lowercased()
    if lowered.hasPrefix("<img") || lowered.hasPrefix("</img") {
      isPoorer = true
      return ""
    }
    guard lowered.contains("href") else { return String(tag) }
    let kept = attributes(of: tag).compactMap { $0.lowercased().hasPrefix("href") ? safe(reference: $0) : $0 }
    return "<" + kept.joined(separator: " ") + ">"
  }

  /// Graphviz decodes the entities of an address once and writes what is then there as it stands; so they are written twice.
  private mutating func safe(reference: String) -> String? {
    let quoted = reference.drop { $0 != "\"" && $0 != "'" }.dropFirst().dropLast()
    guard let address = WebAddress(attributeText: String(quoted).replacingAll("&amp;amp;", with: "&amp;")) else {
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
