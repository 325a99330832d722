/// The article's words in a page.
///
/// Every block of prose gives its length to the element that holds it and half as much to each element further out (after Arc90's
/// Readability); the element with the most, less its share of links, is the article. Blocks in it that are mostly links are dropped.
struct MainText {
  /// The words, a block a line.
  let text: String
  /// The element that was taken for the article.
  let root: Int

  init(of tree: HTMLTree, title: String?) {
    let blocks = tree.blocks(omitting: Boilerplate(of: tree).elements)
    let root = Self.root(of: blocks, in: tree)
    self.root = root
    var places = Self.places(of: root, in: tree)[...]
    let kept = blocks.filter { block in
      while let place = places.first, place.upperBound <= block.node { places.removeFirst() }
      return (places.first?.contains(block.node) ?? false) && !Self.isNoise(block, title)
    }
    text = kept.map(\.text).joined(separator: "\n")
  }

  private static func root(of blocks: [PageBlock], in tree: HTMLTree) -> Int {
    var scores: [Int: Double] = [:]
    for block in blocks where block.isProse {
      var share = Double(block.length - block.linked)
      var element = block.container
      while element >= 0, share >= 1 {
        scores[element, default: 0] += share * emphasis(tree.nodes[element])
        share /= 2
        element = tree.nodes[element].parent
      }
    }
    // The first in document order among equals, which is the outer one.
    return scores.max { a, b in a.value != b.value ? a.value < b.value : a.key > b.key }?.key ?? 0
  }

  /// Pages that name the article's element are believed a little more.
  private static func emphasis(_ node: HTMLTree.Node) -> Double {
    if node.attributes["itemprop"]?.lowercased() == "articlebody" { return 1.5 }
    let words = Boilerplate.words(of: (node.attributes["class"] ?? "") + " " + (node.attributes["id"] ?? ""))
    let isBody =
      words.contains { ["article", "story", "entry", "post"].contains($0) } && words.contains { ["body", "content", "text"].contains($0) }
    return isBody ? 1.25 : 1
  }

  /// The root and those of its brothers that go on with the article, the same element with the same classes, in order.
  private static func places(of root: Int, in tree: HTMLTree) -> [Range<Int>] {
    let node = tree.nodes[root]
    guard node.parent >= 0, let classes = node.attributes["class"] else { return [root..<node.end] }
    var places: [Range<Int>] = []
    var index = node.parent + 1
    while index < tree.nodes[node.parent].end {
      let brother = tree.nodes[index]
      if index == root || brother.name == node.name && brother.attributes["class"] == classes { places.append(index..<brother.end) }
      index = brother.end
    }
    return places
  }

  private static func isNoise(_ block: PageBlock, _ title: String?) -> Bool {
    if block.name == "h1" && (title == nil || block.text == title) { return true }
    return block.linked * 5 >= block.length * 4 && block.length < 200
  }
}
