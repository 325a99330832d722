import Foundation
import Language
import News

/// Articles whose attributions were annotated by hand.
struct AttributionCorpus {
  /// One article.
  struct Article {
    let document: Document
    let attributions: [Annotated]
    var sort = Sort.article
  }

  /// What an article of the corpus teaches.
  enum Sort {
    /// What attributions are, and how common.
    case article
    /// What they are to others, who draw the line elsewhere.
    case otherConvention
    /// What rare ones look like: a sentence written for that, in a mixture that no article has.
    case exercise
  }

  /// One attribution, in tokens of the article's document.
  struct Annotated: Hashable {
    var source: Range<Int>?
    var cue: Range<Int>?
    var content: [Range<Int>]
    /// Whether a careful reader might leave it out.
    var isOptional: Bool
  }

  var articles: [Article]

  /// Our own annotation: the articles of one part of its split, in order of id.
  static func rapportGold(in folder: URL, part: String, analyzer: LanguageAnalyzer) throws -> AttributionCorpus {
    let split: String = try String(contentsOf: folder.appending(path: "split.tsv"), encoding: .utf8)
    var ids: [String] = []
    for line in split.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      if fields.count == 2, fields[1] == part { ids.append(fields[0]) }
    }
    var texts: [String: String] = [:]
    for row in try rows(TextRow.self, in: folder.appending(path: "texts.ndjson")) { texts[row.id] = row.text }
    var articles: [Article] = []
    for id in ids {
      guard let text = texts[id] else { continue }
      let gold = try JSONDecoder().decode(GoldFile.self, from: Data(contentsOf: folder.appending(path: id + ".json")))
      articles.append(article(id: id, text: text, analyzer: analyzer, gold.statements.map { $0.spans }))
    }
    return AttributionCorpus(articles: articles)
  }

  /// Rows with a text and attributions, as of the GUM corpus.
  static func rows(in file: URL, sort: Sort = .article, analyzer: LanguageAnalyzer) throws -> AttributionCorpus {
    AttributionCorpus(
      articles: try rows(AttributionRow.self, in: file).map { row in
        article(
          id: row.id, text: row.text, sort: sort, analyzer: analyzer,
          row.attributions.map { Spans(source: $0.source, cue: $0.cue, content: $0.content, isOptional: $0.optional ?? false) })
      })
  }

  /// Sentences written to be learnt from, each an article of its own.
  static func exercises(in file: URL, analyzer: LanguageAnalyzer) throws -> AttributionCorpus {
    AttributionCorpus(
      articles: try MarkedSentence.all(in: file).enumerated().map { index, sentence in
        func span(_ places: [Range<Int>]) -> [Int]? { places.first.map { [$0.lowerBound, $0.upperBound] } }
        return article(
          id: "\(sentence.construction)-\(index)", text: sentence.text, sort: .exercise, analyzer: analyzer,
          sentence.statements.map { statement in
            Spans(
              source: span(statement.source), cue: span(statement.cue), content: statement.content.compactMap { span([$0]) },
              isOptional: false)
          })
      })
  }

  private struct Spans {
    let source: [Int]?
    let cue: [Int]?
    let content: [[Int]]
    let isOptional: Bool
  }

  private static func article(
    id: String, text: String, sort: Sort = .article, analyzer: LanguageAnalyzer, _ spans: [Spans]
  ) -> Article {
    let document = analyzer.document(of: News.Article(id: id, text: ArticleText(decoded: text)))
    let places = document.tokens.indices.map { document.scalars($0..<$0 + 1) }
    func tokens(_ span: [Int]?) -> Range<Int>? {
      guard let span, span.count == 2, span[0] < span[1] else { return nil }
      let first = places.partition { $0.upperBound > span[0] }
      let last = places.partition { $0.lowerBound >= span[1] }
      return first < last ? first..<last : nil
    }
    return Article(
      document: document,
      attributions: spans.map {
        Annotated(source: tokens($0.source), cue: tokens($0.cue), content: $0.content.compactMap(tokens), isOptional: $0.isOptional)
      }.filter { !$0.content.isEmpty },
      sort: sort)
  }

  private static func rows<Row: Decodable>(_ type: Row.Type, in file: URL) throws -> [Row] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }

  private struct TextRow: Decodable {
    let id: String
    let text: String
  }

  private struct AttributionRow: Decodable {
    struct Attribution: Decodable {
      let source: [Int]?
      let cue: [Int]?
      let content: [[Int]]
      let optional: Bool?
    }
    let id: String
    let text: String
    let attributions: [Attribution]
  }

  private struct GoldFile: Decodable {
    struct Statement: Decodable {
      struct Source: Decodable { let start: Int, end: Int }
      let source: Source?
      let cue_start: Int?
      let cue_end: Int?
      let pieces: [[Int]]?
      let content_start: Int
      let content_end: Int
      let expect: String

      var spans: Spans {
        var cue: [Int]?
        if let start = cue_start, let end = cue_end { cue = [start, end] }
        return Spans(
          source: source.map { [$0.start, $0.end] }, cue: cue, content: pieces ?? [[content_start, content_end]],
          isOptional: expect == "optional")
      }
    }
    let statements: [Statement]
  }
}

extension Array {
  /// The first index whose element fulfils a condition that all later ones fulfil too.
  fileprivate func partition(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0, high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
