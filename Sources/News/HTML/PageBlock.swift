/// A paragraph, heading or any other run of words that a page shows by itself.
struct PageBlock {
  /// Its words.
  var text: String
  /// How many of its characters are part of a link.
  var linked: Int
  /// The element that holds it: of a paragraph the one around it.
  var container: Int
  /// The element or text that it begins with.
  var node: Int
  /// The name of the element it stands in.
  var name: String

  /// Its length in Unicode scalars.
  var length: Int { text.unicodeScalars.count }
  /// Whether it is more links than words.
  var isMostlyLinks: Bool { linked * 2 > length }
  /// Whether it reads like a sentence and not like a button.
  var isProse: Bool {
    !isMostlyLinks && (length >= 80 || length >= 25 && text.unicodeScalars.contains { ".!?…”\"".unicodeScalars.contains($0) })
  }
}

extension HTMLTree {
  private static let inline: Set = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
    "mark",
    "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]
  private static let paragraphs: Set = [
    "p", "li", "dd", "dt", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "figcaption",
  ]

  /// The blocks of a page in order, without those in subtrees that are left out.
  func blocks(omitting omitted: Set<Int>) -> [PageBlock] {
    var blocks: [PageBlock] = []
    var words = CollapsedText()
    var linked = 0
    var start = 0
    func flush(before next: Int) {
      if !words.text.isEmpty { blocks.append(block(words.text, linked, start)) }
      words = CollapsedText()
      linked = 0
      start = next
    }
    var index = 0
    var linkEnd = 0
    var blockEnds: [Int] = []
    while index < nodes.count {
      while let end = blockEnds.last, end <= index {
        flush(before: index)
        blockEnds.removeLast()
      }
      let node = nodes[index]
      if omitted.contains(index) {
        if !Self.inline.contains(node.name) { flush(before: node.end) }
        index = node.end
        continue
      }
      if node.name.isEmpty {
        if words.text.isEmpty { start = index }
        let length = words.text.unicodeScalars.count
        words.append(node.text)
        if index < linkEnd { linked += words.text.unicodeScalars.count - length }
      } else if node.name == "a" {
        linkEnd = max(linkEnd, node.end)
      } else if !Self.inline.contains(node.name) {
        flush(before: index)
        blockEnds.append(node.end)
      }
      index += 1
    }
    flush(before: index)
    return blocks
  }

  private func block(_ text: String, _ linked: Int, _ start: Int) -> PageBlock {
    var element = nodes[start].name.isEmpty ? nodes[start].parent : start
    while element >= 0, Self.inline.contains(nodes[element].name) { element = nodes[element].parent }
    let name = element < 0 ? "" : nodes[element].name
    let container = Self.paragraphs.contains(name) ? nodes[element].parent : element
    return PageBlock(text: text, linked: linked, container: max(0, container), node: start, name: name)
  }
}
