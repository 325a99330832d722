/// A file that is one article and nothing else.
enum PlainText {
  /// The article of a text; the words stay whole, so that offsets count in the file.
  ///
  /// The date is the one that the file's name begins with. A header block, if the text opens with one, tells more.
  static func article(_ decoded: String, id: String, path: String?) -> Article {
    let header = HeaderBlock(decoded)
    let damage = TextRepair.repairs(in: decoded)
    var repairs = damage
    if let header { repairs = [header.repair] + damage.filter { $0.scalars.lowerBound >= header.repair.scalars.upperBound } }
    let text = ArticleText(decoded: decoded, repairs: repairs)
    var article = Article(id: header?["id"] ?? id, path: path, text: text)
    article.title = header?["title"] ?? headline(of: text.repaired)
    article.date = header?["date"].flatMap(PublicationDate.normalised) ?? PublicationDate.leading(id)
    article.outlet = header?["outlet"]
    article.author = header?["author"]
    article.url = header?["url"]
    article.language = header?["language"]
    return article
  }

  /// The first line, when it looks like a headline: short, without a full stop, and with words below it.
  private static func headline(of text: String) -> String? {
    let lines = text.unicodeScalars.split(maxSplits: 8) { $0 == "\n" || $0 == "\r" }
    let words = lines.map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
    guard words.count > 1, let first = words.first, first.unicodeScalars.count <= 160, let last = first.unicodeScalars.last,
      !".:;,".unicodeScalars.contains(last), first.unicodeScalars.contains(where: \.properties.isAlphabetic)
    else { return nil }
    return first
  }
}

/// Lines between two lines of `---` at the top of a text that tell its title, date, outlet, author, URL, language or id.
///
/// It stays in the decoded text and is left out of what analysis reads, by a repair that replaces it with nothing.
struct HeaderBlock {
  private static let names: Set = ["id", "title", "date", "outlet", "author", "url", "language"]
  private var values: [String: String] = [:]
  /// The repair that takes the block out of the text.
  let repair: Repair

  /// Reads the block; nil when the text does not open with one, or with one that holds anything else.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard text.hasPrefix("---") else { return nil }
    var at = scalars.startIndex
    var lines = 0
    while let end = scalars[at...].firstIndex(of: "\n"), lines < 16 {
      let line = String(scalars[at..<end]).trimmingBlanks()
      at = scalars.index(after: end)
      lines += 1
      if line == "---" {
        if lines > 1 { break }
        continue
      }
      guard lines > 1, let colon = line.firstIndex(of: ":") else { return nil }
      let name = line[..<colon].lowercased()
      guard Self.names.contains(name) else { return nil }
      values[name] = TextRepair.mended(String(line[line.index(after: colon)...])).trimmingBlanks()
    }
    let was = String(scalars[..<at])
    guard !values.isEmpty, was.trimmingBlanks().hasSuffix("---") else { return nil }
    repair = Repair(scalars: 0..<was.unicodeScalars.count, was: was, now: "", how: "header block")
  }

  /// The value of a name, when it says something.
  subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }
}
