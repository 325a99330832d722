/// What a page says about its article: in JSON-LD, `meta` elements, and as a last resort in its headings.
struct PageMetadata {
  var title: String?
  var date: String?
  var author: String?
  var outlet: String?
  var url: String?
  var language: String?

  init(of tree: HTMLTree) {
    let data = LinkedData(of: tree)
    let metas = Self.metas(of: tree)
    func meta(_ names: String...) -> String? { names.lazy.compactMap { metas[$0] }.first }
    func first(_ name: String) -> Int? { tree.elements(named: name).first }

    let pageTitle = first("title").map(tree.text)
    let headings = (tree.elements(named: "h1") + tree.elements(named: "h2")).map(tree.text)
    let parts = pageTitle.map { TitleParts($0, headings: headings) }
    outlet = meta("og:site_name") ?? data.outlet ?? meta("application-name", "dc.publisher", "citation_publisher") ?? parts?.outlet
    title = data.headline ?? meta("og:title", "twitter:title", "dc.title", "citation_title") ?? parts?.title ?? headings.first
    if let outlet, let whole = title { title = TitleParts.removing(outlet, from: whole) }
    author = data.author ?? meta("author", "article:author", "dc.creator", "byl", "citation_author") ?? Self.byline(in: tree)
    if author?.contains("://") ?? false { author = nil }
    let canonical = tree.elements(named: "link").first { tree.attribute("rel", of: $0)?.lowercased() == "canonical" }
    url = canonical.flatMap { tree.attribute("href", of: $0) } ?? meta("og:url") ?? data.url
    language =
      first("html").flatMap { tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0) }
      ?? meta("content-language", "og:locale")?.replacing("_", with: "-")
    date =
      [
        data.date,
        meta(
          "article:published_time", "datepublished", "date", "pubdate", "publish-date", "dc.date", "dc.date.issued", "parsely-pub-date",
          "sailthru.date", "citation_publication_date"),
      ].lazy.compactMap { $0.flatMap(PublicationDate.normalised) }.first ?? Self.date(in: tree, title: title)
      ?? url.flatMap(Self.date(inPath:))
  }

  /// The contents of all `meta` elements by name; the first of a name is kept.
  private static func metas(of tree: HTMLTree) -> [String: String] {
    var metas: [String: String] = [:]
    for element in tree.elements(named: "meta") {
      guard let content = tree.attribute("content", of: element) else { continue }
      for kind in ["property", "name", "itemprop", "http-equiv"] {
        guard let name = tree.attribute(kind, of: element)?.lowercased() else { continue }
        if metas[name] == nil { metas[name] = content }
      }
    }
    return metas
  }

  private static func date(in tree: HTMLTree, title: String?) -> String? {
    let marked = tree.nodes.indices.filter { tree.nodes[$0].attributes["itemprop"]?.lowercased() == "datepublished" }
    for element in marked + tree.elements(named: "time") {
      let text = tree.attribute("datetime", of: element) ?? tree.attribute("content", of: element) ?? tree.text(of: element)
      if let date = PublicationDate.normalised(text) { return date }
    }
    return belowTitle(title, in: tree).lazy.compactMap(PublicationDate.normalised).first
  }

  /// The short lines below the headline, where pages put the day and the author.
  private static func belowTitle(_ title: String?, in tree: HTMLTree) -> [String] {
    let blocks = tree.blocks(omitting: [])
    guard let heading = blocks.firstIndex(where: { ["h1", "h2"].contains($0.name) && $0.text == title }) else { return [] }
    return blocks[(heading + 1)...].prefix(4).map(\.text).filter { $0.count <= 80 }
  }

  /// The day in `https://example.org/2024/12/05/story`.
  private static func date(inPath url: String) -> String? {
    url.firstMatch(of: /\/(\d{4})\/(\d{2})\/(\d{2})(\/|$)/).flatMap { PublicationDate.normalised("\($0.1)-\($0.2)-\($0.3)") }
  }

  private static func byline(in tree: HTMLTree) -> String? {
    let candidates = tree.nodes.indices.filter { index in
      let node = tree.nodes[index]
      if node.attributes["rel"]?.lowercased() == "author" || node.attributes["itemprop"]?.lowercased() == "author" { return true }
      return node.attributes["class"].map { Boilerplate.words(of: $0).contains("byline") } ?? false
    }
    return candidates.lazy.map { tree.text(of: $0) }.filter { $0.count <= 80 }.compactMap { text in
      // “By” may stand behind a date; without it, a line of names has no digits.
      if let match = text.firstMatch(of: /\b(?i:by)\s+(.+)$/) { return String(match.1) }
      return text.isEmpty || text.contains(where: \.isNumber) ? nil : text
    }.first
  }
}

/// A page's title, taken apart into the article's and the site's: `Baghdad shifts course | Tigris Ledger`.
struct TitleParts {
  var title: String
  var outlet: String?

  /// Separators that never stand in a headline, and those that do.
  private static let sure = [" | ", " » ", " « ", " :: ", " · "]
  private static let doubtful = [" - ", " – ", " — "]

  init(_ text: String, headings: [String]) {
    title = text
    for separator in Self.sure + Self.doubtful {
      guard let range = text.ranges(of: separator).last else { continue }
      let front = String(text[..<range.lowerBound]).trimmingBlanks()
      let back = String(text[range.upperBound...]).trimmingBlanks()
      guard !front.isEmpty, !back.isEmpty, Self.sure.contains(separator) || headings.contains(front) || headings.contains(back) else {
        continue
      }
      // The site's name is the shorter of the two, unless the longer one is not a heading and the shorter is.
      let (long, short) = front.count >= back.count ? (front, back) : (back, front)
      let isTurned = headings.contains(short) && !headings.contains(long) && !Self.sure.contains(separator)
      (title, outlet) = isTurned ? (short, long) : (long, short)
      return
    }
  }

  /// A title without the name of its outlet in front or behind.
  static func removing(_ outlet: String, from title: String) -> String {
    for separator in sure + doubtful {
      if title.hasSuffix(separator + outlet) { return String(title.dropLast(separator.count + outlet.count)).trimmingBlanks() }
      if title.hasPrefix(outlet + separator) { return String(title.dropFirst(separator.count + outlet.count)).trimmingBlanks() }
    }
    return title
  }
}
