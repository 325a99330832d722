import Annotating
import Foundation
import Language
import News

/// Texts annotated with coreference by another convention than ours (GUM): who a pronoun means is the same, what counts as an actor is not.
struct CoreferenceCorpus {
  /// The genres that speak of people as the news do.
  private static let genres: Set = ["news", "bio", "interview", "speech", "court"]
  /// The entities that may be actors.
  private static let types: Set = ["person", "organization", "place"]
  /// The pronouns that mean the same in both conventions.
  private static let words: Set = [
    "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself",
  ]

  /// The choices among antecedents that a right reading of the texts had to make.
  static func pronouns(in file: String, _ analyzer: LanguageAnalyzer, _ finder: AttributionFinder) throws -> [AntecedentExample] {
    let rows = try String(contentsOf: URL(filePath: file), encoding: .utf8).split(separator: "\n")
    let decoder = JSONDecoder()
    return try rows.flatMap { line -> [AntecedentExample] in
      let row = try decoder.decode(Row.self, from: Data(line.utf8))
      guard genres.contains(row.genre) else { return [] }
      let article = Article(id: row.doc, title: nil, date: row.date, outlet: nil, text: ArticleText(decoded: row.text))
      let gold = GoldArticle(article: article, mentions: row.mentions)
      let document = analyzer.document(of: article)
      let examples = ActorExamples(of: document, attributedBy: finder, annotated: gold.annotated(in: document))
      return examples.pronouns.filter { words.contains($0.word) && $0.isReachable }
    }
  }

  private struct Row: Decodable {
    struct Entity: Decodable {
      let id: String
      let type: String
      let mentions: [Mention]
    }
    /// The first and the last token of a mention; what follows them is passed over.
    struct Mention: Decodable {
      let tokens: ClosedRange<Int>

      init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        let first = try values.decode(Int.self)
        tokens = first...max(first, try values.decode(Int.self) - 1)
      }
    }
    struct Token: Decodable {
      let scalars: Range<Int>

      init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        let start = try values.decode(Int.self)
        scalars = start..<(try values.decode(Int.self))
      }
    }
    let doc: String
    let genre: String
    let date: String?
    let text: String
    let tokens: [Token]
    let entities: [Entity]

    /// The mentions of possible actors; within a longer one the shorter comes last and counts.
    var mentions: [(scalars: Range<Int>, actor: String)] {
      entities.filter { types.contains($0.type) }.flatMap { entity in
        entity.mentions.map { mention in
          let (first, last) = (tokens[mention.tokens.lowerBound], tokens[mention.tokens.upperBound])
          return (first.scalars.lowerBound..<last.scalars.upperBound, entity.id)
        }
      }
      .sorted { ($1.0.count, $0.0.lowerBound) < ($0.0.count, $1.0.lowerBound) }
    }
  }
}
