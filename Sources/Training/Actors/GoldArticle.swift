import Annotating
import Foundation
import Language
import News

/// An article of our own gold (`rapport-gold/1`) with its annotated mentions.
struct GoldArticle {
  let article: Article
  /// The annotated mentions, as Unicode scalars of the text.
  let mentions: [(scalars: Range<Int>, actor: String)]

  /// The articles of one split, in the order of their ids.
  static func all(in folder: String, split: String) throws -> [GoldArticle] {
    let base = URL(fileURLWithPath: folder)
    let rows = try String(contentsOf: base.appendingPathComponent("split.tsv"), encoding: .utf8).split(separator: "\n")
    let wanted = Set(
      rows.map { $0.split(whereSeparator: \.isWhitespace) }.filter { $0.last == split[...] }.compactMap(\.first).map(String.init))
    let texts = try String(contentsOf: base.appendingPathComponent("texts.ndjson"), encoding: .utf8).split(separator: "\n")
    let decoder = JSONDecoder()
    return try texts.compactMap { line in
      let row = try decoder.decode(Row.self, from: Data(line.utf8))
      guard wanted.contains(row.id) else { return nil }
      let gold = try decoder.decode(Gold.self, from: Data(contentsOf: base.appendingPathComponent(row.id + ".json")))
      return GoldArticle(
        article: Article(id: row.id, title: row.title, date: row.date, outlet: row.outlet, text: ArticleText(decoded: row.text)),
        mentions: gold.actors.flatMap { actor in actor.mentions.map { ($0.start..<$0.end, actor.id) } })
    }
    .sorted { $0.article.id < $1.article.id }
  }

  /// The mentions as tokens of a document.
  func annotated(in document: Document) -> [AnnotatedMention] {
    let places = document.tokens.indices.map { document.scalars($0..<$0 + 1) }
    return mentions.compactMap { mention in
      guard let first = places.partitioningIndex(where: { $0.upperBound > mention.scalars.lowerBound }) else { return nil }
      var last = first
      while last < places.count, places[last].lowerBound < mention.scalars.upperBound { last += 1 }
      return last > first ? AnnotatedMention(tokens: first..<last, actor: mention.actor) : nil
    }
  }

  private struct Row: Decodable {
    let id: String
    let text: String
    let title: String?
    let date: String?
    let outlet: String?
  }

  private struct Gold: Decodable {
    struct Actor: Decodable {
      let id: String
      let mentions: [Mention]
    }
    struct Mention: Decodable {
      let start: Int
      let end: Int
    }
    let actors: [Actor]
  }
}

extension Array {
  /// The first index of a sorted array from which a condition holds; nil where it never does.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low < count ? low : nil
  }
}
