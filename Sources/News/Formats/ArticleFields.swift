/// The fields of one record, as every structured format gives them.
struct ArticleFields {
  /// Values by lower-case name; the last wins.
  var values: [String: String] = [:]
  /// Names in the order of the source.
  var names: [String] = []

  mutating func set(_ name: String, _ value: String) {
    let name = TableReader.fieldName(name)
    if values.updateValue(value, forKey: name) == nil { names.append(name) }
  }

  /// The fields of a JSON object: strings as they are, anything else as the JSON it was written as.
  init(_ members: [JSONValue.Member], source: [UInt8]) {
    for member in members {
      switch member.value {
      case .string(let text): set(member.key, text)
      case .literal("null"): continue
      case .literal(let text): set(member.key, text)
      case .array(let parts) where member.key == "author" && parts.allSatisfy({ $0.string != nil }):
        set(member.key, parts.compactMap(\.string).joined(separator: ", "))
      default: set(member.key, String(decoding: source[member.source], as: UTF8.self))
      }
    }
  }

  init() {}

  /// The article that the fields make, with an id that may have to be made up.
  ///
  /// - Throws: ``ReadingError`` when there are no words.
  func article(id fallback: String, path: String?, place: InputPlace) throws(ReadingError) -> Article {
    guard let text = values["text"] else {
      let found = names.isEmpty ? "none" : names.prefix(8).joined(separator: ", ")
      throw ReadingError(.noWords, place, "there is no field “text”; found: \(found)")
    }
    guard text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      throw ReadingError(.noWords, place, "the field “text” has no words")
    }
    func field(_ name: String) -> String? {
      values[name].map { TextRepair.mended($0).trimmingBlanks() }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let words = WebPage.isFragment(text) ? WebPage.text(ofFragment: text) : text
    var article = Article(id: field("id") ?? fallback, title: field("title"), path: path, text: ArticleText(repairing: words))
    article.outlet = field("outlet")
    article.author = field("author")
    article.url = field("url")
    article.language = field("language")
    if let date = field("date") {
      article.date = PublicationDate.normalised(date)
      if article.date == nil { article.metadata["date"] = date }
    }
    let known: Set = ["id", "title", "date", "outlet", "author", "url", "language", "text"]
    for name in names where !known.contains(name) { article.metadata[name] = values[name] }
    return article
  }
}

extension String {
  /// Without blanks and line breaks at either end.
  func trimmingBlanks() -> String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
