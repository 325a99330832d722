/// Gives every article an id of its own, the same in every run over the same inputs.
struct ArticleNames {
  private var digests: [String: String] = [:]

  /// The id to use for an article; nil when the very same one, id and words, was there before.
  ///
  /// An id that is taken by other words is made unique by the folder, then by a number: `html/st-1`, `st-1-2`.
  mutating func name(for article: Article) -> String? {
    let digest = article.text.sha256
    for attempt in 1... {
      let candidate = Self.candidate(for: article, attempt)
      guard let taken = digests[candidate] else {
        digests[candidate] = digest
        return candidate
      }
      if taken == digest { break }
    }
    return nil
  }

  private static func candidate(for article: Article, _ attempt: Int) -> String {
    switch attempt {
    case 1: article.id
    case 2: folder(of: article.path).map { "\($0)/\(article.id)" } ?? "\(article.id)-2"
    default: "\(article.id)-\(attempt)"
    }
  }

  /// What a file is called, without folders and the endings of formats.
  static func stem(of path: String) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".gz", ".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".json", ".ndjson", ".jsonl", ".csv", ".tsv"]
    where name.lowercased().hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      name.removeLast(ending.count)
    }
    return name
  }

  private static func folder(of path: String?) -> String? {
    path?.split(separator: "/").dropLast().last.map(String.init).flatMap { $0 == "." || $0 == ".." ? nil : $0 }
  }
}
