/// A web page that holds one article.
enum WebPage {
  /// The article of a page; nil when the page has no words.
  ///
  /// Offsets count in the extracted text, a block of the page a line.
  static func article(_ bytes: [UInt8], id: String, path: String?) -> Article? {
    let sound = bytes.filter { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    let tree = tree(of: sound)
    let metadata = PageMetadata(of: tree)
    let main = MainText(of: tree, title: metadata.title)
    guard main.text.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
    var article = Article(id: id, path: path, text: ArticleText(repairing: main.text))
    article.title = metadata.title.map(TextRepair.mended)
    article.date = metadata.date ?? PublicationDate.leading(id)
    article.outlet = metadata.outlet.map(TextRepair.mended)
    article.author = metadata.author.map(TextRepair.mended)
    article.url = metadata.url
    article.language = metadata.language
    return article
  }

  /// Whether a field that should hold words holds a piece of a page: it begins with a tag and ends paragraphs with one.
  static func isFragment(_ text: String) -> Bool {
    guard let start = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }), start == "<" else { return false }
    return text.contains("</p>") || text.contains("</div>") || text.contains("</P>")
  }

  /// The words of a piece of a page, a block a line; offsets count in them.
  static func text(ofFragment text: String) -> String { MainText(of: HTMLTree(Array(text.utf8)), title: nil).text }

  /// The page's tree; an encoding that the page declares counts where the bytes are no UTF-8.
  private static func tree(of bytes: [UInt8]) -> HTMLTree {
    if String(validating: bytes, as: UTF8.self) == nil, let declared = declaredEncoding(bytes), !western.contains(declared) {
      let tree = HTMLTree(bytes, encoding: declared)
      if !tree.nodes.isEmpty { return tree }
    }
    return HTMLTree(Array(TextDecoding.decode(bytes).text.utf8))
  }

  private static let western: Set = ["utf-8", "utf8", "iso-8859-1", "latin1", "windows-1252", "us-ascii", "macintosh"]

  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    return start.firstMatch(of: /charset\s*=\s*["']?([a-z0-9_:-]+)/).map { String($0.1) }
  }
}
