import Foundation
import News

/// The unlabelled articles, without those that only measure.
struct BulkCorpus {
  private struct Row: Decodable {
    var id: String
    var title: String?
    var text: String
  }

  /// The articles in the order of the file.
  let articles: [Article]

  /// Reads NDJSON articles, all but those with the ids given.
  init(path: String, except excluded: Set<String>) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let decoder = JSONDecoder()
    articles = try data.split(separator: 10).compactMap { line in
      let row = try decoder.decode(Row.self, from: line)
      return excluded.contains(row.id) ? nil : Article(id: row.id, title: row.title, text: ArticleText(decoded: row.text))
    }
  }
}
