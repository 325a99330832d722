/// The parts of a page that are no article: what never shows, and what surrounds the words.
struct Boilerplate {
  /// Elements to leave out with everything in them.
  let elements: Set<Int>

  private static let neverShown: Set = [
    "script", "style", "noscript", "template", "iframe", "svg", "object", "embed", "canvas", "video", "audio", "head", "button", "select",
    "option", "input", "textarea", "dialog", "figcaption", "map",
  ]
  private static let around: Set = ["nav", "footer", "aside", "header", "form"]
  private static let roles: Set = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "toolbar",
  ]
  /// Words of class names and ids.
  private static let words: Set = [
    "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs", "byline", "comment", "comments",
    "consent", "cookie", "cookies", "credit", "dialog", "disqus", "donate", "donation", "follow", "footer", "gdpr", "hidden", "login",
    "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "overlay", "pager", "pagination", "paywall", "popular",
    "popup",
    "privacy", "promo", "recirculation", "recommended", "related", "replies", "respond", "search", "share", "sharing", "sidebar", "signup",
    "skip", "social", "sponsor", "sponsored", "subscribe", "subscription", "tags", "teaser", "teasers", "toolbar", "trackback",
    "trackbacks",
    "trending", "widget",
  ]

  init(of tree: HTMLTree) {
    var never: Set<Int> = []
    var doubtful: [Int] = []
    for (index, node) in tree.nodes.enumerated() where !node.name.isEmpty {
      if Self.neverShown.contains(node.name) || Self.isHidden(node) {
        never.insert(index)
      } else if Self.isNamedLikeBoilerplate(node) {
        doubtful.append(index)
      }
    }
    // What is called a sidebar and holds most of the page's prose is no sidebar.
    let prose = ProseIndex(tree.blocks(omitting: never).filter(\.isProse))
    never.formUnion(doubtful.filter { prose.length(in: $0..<tree.nodes[$0].end) * 2 <= prose.total })
    elements = never
  }

  private static func isHidden(_ node: HTMLTree.Node) -> Bool {
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    guard let style = node.attributes["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private static func isNamedLikeBoilerplate(_ node: HTMLTree.Node) -> Bool {
    if ["html", "body", "main", "article"].contains(node.name) { return false }
    if around.contains(node.name) { return true }
    if let role = node.attributes["role"], roles.contains(role.lowercased()) { return true }
    return ["class", "id"].contains { name in
      node.attributes[name].map { words(of: $0).contains { words.contains($0) } } ?? false
    }
  }

  /// The words of `post-comments`, `relatedLinks` and `cookie_banner`.
  static func words(of name: String) -> [String] {
    var words = [""]
    var wasLower = false
    for scalar in name.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      if !isLetter || scalar.properties.isUppercase && wasLower { words.append("") }
      if isLetter { words[words.count - 1].unicodeScalars.append(scalar) }
      wasLower = scalar.properties.isLowercase
    }
    return words.filter { !$0.isEmpty }.map { $0.lowercased() }
  }
}

/// How much prose stands in any part of a page.
private struct ProseIndex {
  private let nodes: [Int]
  /// Characters of prose before each of ``nodes``, and behind the last.
  private let lengths: [Int]

  init(_ blocks: [PageBlock]) {
    nodes = blocks.map(\.node)
    lengths = blocks.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.length) }
  }

  var total: Int { lengths.last ?? 0 }

  /// The characters of prose in a range of nodes; logarithmic time.
  func length(in range: Range<Int>) -> Int { lengths[first(from: range.upperBound)] - lengths[first(from: range.lowerBound)] }

  private func first(from node: Int) -> Int {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
