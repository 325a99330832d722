import CXML2

/// A web page as a flat tree: nodes in document order, each with the end of its subtree, so that nothing needs recursion.
struct HTMLTree {
  /// An element or a run of text.
  struct Node {
    /// The element's name in lower case; empty for text.
    var name: String
    /// Attributes of an element, names in lower case.
    var attributes: [String: String]
    /// The words of a text.
    var text: String
    /// The index of the element around it; −1 for the root.
    var parent: Int
    /// One past the index of its last descendant.
    var end: Int
  }

  private(set) var nodes: [Node] = []

  /// Parses a page; `encoding` is its name when the bytes are in none of those that ``TextDecoding`` knows.
  init(_ bytes: [UInt8], encoding: String = "UTF-8") {
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, encoding, Int32(options))
    }
    guard let document else { return }
    defer { xmlFreeDoc(document) }
    copy(from: xmlDocGetRootElement(document))
  }

  /// Walks the parser's own tree, down, along and up again.
  private mutating func copy(from root: xmlNodePtr?) {
    var open: [Int] = []
    var current = root
    while let node = current {
      let index = nodes.count
      append(node.pointee, parent: open.last ?? -1)
      if let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE {
        open.append(index)
        current = child
        continue
      }
      var last = node
      current = node == root ? nil : node.pointee.next
      while current == nil, let closing = open.popLast() {
        nodes[closing].end = nodes.count
        guard let parent = last.pointee.parent, parent != root else { break }
        last = parent
        current = parent.pointee.next
      }
    }
    for index in open { nodes[index].end = nodes.count }
  }

  private mutating func append(_ node: xmlNode, parent: Int) {
    var copy = Node(name: "", attributes: [:], text: "", parent: parent, end: nodes.count + 1)
    switch node.type {
    case XML_ELEMENT_NODE:
      copy.name = node.name.map { String(cString: $0).lowercased() } ?? ""
      var attribute = node.properties
      while let pointer = attribute {
        copy.attributes[String(cString: pointer.pointee.name).lowercased()] = Self.value(of: pointer.pointee)
        attribute = pointer.pointee.next
      }
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      copy.text = node.content.map { String(cString: $0) } ?? ""
    default:
      break
    }
    nodes.append(copy)
  }

  private static func value(of attribute: xmlAttr) -> String {
    var value = ""
    var child = attribute.children
    while let node = child {
      if let content = node.pointee.content { value += String(cString: content) }
      child = node.pointee.next
    }
    return value
  }

  // MARK: Looking around

  /// The indices of all elements of a name, in document order.
  func elements(named name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  /// The value of an attribute; nil where it is absent or blank.
  func attribute(_ name: String, of node: Int) -> String? {
    nodes[node].attributes[name].map { $0.trimmingBlanks() }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// All words under a node, blanks made single.
  func text(of node: Int) -> String {
    var text = CollapsedText()
    for index in node..<nodes[node].end { text.append(nodes[index].text) }
    return text.text
  }
}

/// Words with every run of blanks made one, as a browser shows them.
struct CollapsedText {
  private(set) var text = ""
  private var needsBlank = false

  mutating func append(_ words: String) {
    for scalar in words.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsBlank = !text.isEmpty
      } else {
        if needsBlank { text.unicodeScalars.append(" ") }
        needsBlank = false
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
