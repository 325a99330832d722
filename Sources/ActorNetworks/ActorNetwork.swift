/// The network of actors in a set of articles: what every later room shares.
///
/// Its parts are kept in canonical order, so that equal networks have equal bytes.
public struct ActorNetwork: Hashable, Sendable {
  /// The articles it was read from, sorted by id.
  public private(set) var articles: [ArticleRecord]
  /// The actors, sorted by id.
  public private(set) var actors: [PoliticalActor]
  /// The links, sorted by kind, source and target.
  public private(set) var links: [Link]
  /// The statements, sorted by article and id.
  public private(set) var statements: [Statement]

  /// Makes a network; the parts may come in any order, and each id must stand once in its part.
  public init(articles: [ArticleRecord] = [], actors: [PoliticalActor] = [], links: [Link] = [], statements: [Statement] = []) {
    self.articles = articles.inOrder { $0.id.precedesInUTF8($1.id) }
    self.actors = actors.inOrder { $0.id.precedesInUTF8($1.id) }
    self.links = links.inOrder(by: Link.precedes)
    self.statements = statements.inOrder(by: Statement.precedes)
  }

  /// The actor with an id; logarithmic time.
  public func actor(_ id: String) -> PoliticalActor? { Self.part(id, in: actors, by: \.id) }

  /// The article with an id; logarithmic time.
  public func article(_ id: String) -> ArticleRecord? { Self.part(id, in: articles, by: \.id) }

  /// The statement with an id within an article; logarithmic time.
  public func statement(_ id: String, in article: String) -> Statement? {
    Self.part(Statement.key(id, in: article), in: statements, by: \.key)
  }

  private static func part<Part>(_ id: String, in parts: [Part], by key: (Part) -> String) -> Part? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if key(parts[middle]).precedesInUTF8(id) { low = middle + 1 } else { high = middle }
    }
    return low < parts.count && key(parts[low]) == id ? parts[low] : nil
  }
}

extension Array {
  /// The elements sorted; what is sorted already, as most parts are, is not moved.
  fileprivate func inOrder(by precedes: (Element, Element) -> Bool) -> [Element] {
    indices.dropFirst().contains { precedes(self[$0], self[$0 - 1]) } ? sorted(by: precedes) : self
  }
}
