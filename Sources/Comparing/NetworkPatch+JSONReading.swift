public import ActorNetworks
public import Foundation

extension NetworkPatch {
  /// Reads the patch in the JSON that ``NetworkDiff/json(labels:)`` writes; what else the file tells is left alone.
  ///
  /// - Throws: ``JSONReadingError`` when the data is damaged or of another schema.
  public init(json: Data) throws(JSONReadingError) {
    let file = try JSONReadingError.decoding(File.self, from: json, schema: NetworkDiff.schema)
    self.init(
      articles: file.articles.map(\.change), actors: file.actors.map(\.change), links: file.links.map(\.change),
      statements: file.statements.map(\.change))
  }

  private struct File: Decodable {
    let articles: [Entry<ArticleRecord>]
    let actors: [Entry<PoliticalActor>]
    let links: [Entry<Link>]
    let statements: [Entry<Statement>]
  }

  /// A change as it stands in the file: the part before and after.
  private struct Entry<Part: NetworkPart & Decodable>: Decodable {
    let change: Change<Part>
    private enum CodingKeys: String, CodingKey { case old, new }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let old = try values.decodeIfPresent(Part.self, forKey: .old)
      let new = try values.decodeIfPresent(Part.self, forKey: .new)
      if let old, let new, old.partKey != new.partKey {
        throw DecodingError.dataCorruptedError(forKey: .new, in: values, debugDescription: "“old” and “new” are different parts")
      }
      guard let change = Change(from: old, to: new) else {
        throw DecodingError.dataCorruptedError(forKey: .new, in: values, debugDescription: "a change must differ in “old” and “new”")
      }
      self.change = change
    }
  }
}
