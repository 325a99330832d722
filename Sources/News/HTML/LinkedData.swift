/// What a page's JSON-LD says of the article (schema.org `NewsArticle` and its kin).
struct LinkedData {
  private let article: JSONValue?

  init(of tree: HTMLTree) {
    let scripts = tree.elements(named: "script").filter { tree.attribute("type", of: $0)?.lowercased() == "application/ld+json" }
    article =
      scripts.lazy.compactMap { script -> JSONValue? in
        let source = (script..<tree.nodes[script].end).map { tree.nodes[$0].text }.joined()
        return (try? JSONParser.value(of: Array(source.utf8))).flatMap(Self.article)
      }.first
  }

  var headline: String? { words(article?["headline"]) }
  var date: String? { words(article?["datePublished"]) }
  var outlet: String? { article?["publisher"].flatMap { words($0["name"] ?? $0) } }
  var url: String? { words(article?["url"]) ?? article?["mainEntityOfPage"].flatMap { words($0["@id"] ?? $0) } }
  var author: String? {
    let names = article?["author"]?.elements.compactMap { words($0["name"] ?? $0) } ?? []
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private func words(_ value: JSONValue?) -> String? {
    value?.elements.first?.string.map { TextRepair.mended($0).trimmingBlanks() }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The first object that calls itself an article, among the elements of an array or of `@graph`.
  private static func article(in value: JSONValue) -> JSONValue? {
    let candidates = value.elements.flatMap { $0["@graph"]?.elements ?? [$0] }
    return candidates.first { candidate in
      let types = candidate["@type"]?.elements.compactMap(\.string) ?? []
      return types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
    }
  }
}
