/// Makes an HTML label safe: no images, which are read from files, and no addresses but safe ones.
enum HTMLLabelSafety {
  /// The label made safe, or `nil` where it is safe already.
  static func safe(_ html: String) -> String? {
    var result = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      result += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      result += safeTag(rest[start...end])
      rest = rest[rest.index(after: end)...]
    }
    result += rest
    return result == html ? nil : result
  }

  private static func safeTag(_ tag: Substring) -> String {
    let lowered = tag.lowercased()
    if lowered.hasPrefix("<img") || lowered.hasPrefix("</img") { return "" }
    guard lowered.contains("href") else { return String(tag) }
    let words = attributes(of: tag)
    let kept = words.compactMap { word -> String? in
      guard word.lowercased().hasPrefix("href") else { return word }
      let quoted = word.drop { $0 != "\"" && $0 != "'" }.dropFirst().dropLast()
      // Graphviz decodes the entities once and writes what is then there as it stands; so they are written twice.
      guard let address = WebAddress(attributeText: String(quoted).replacingAll("&amp;amp;", with: "&amp;")) else { return nil }
      return "href=\"\(address.attributeText.replacingAll("&", with: "&amp;"))\""
    }
    let rebuilt = "<" + kept.joined(separator: " ") + ">"
    return kept == words ? String(tag) : rebuilt
  }

  /// The words of a tag: its name, and its attributes with their quoted values.
  private static func attributes(of tag: Substring) -> [String] {
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
