public import ActorNetworks

/// Exactly what turns one network into another and back, nothing more.
public struct NetworkPatch: Hashable, Sendable {
  /// What became of the articles, in canonical order.
  public let articles: [Change<ArticleRecord>]
  /// What became of the actors, in canonical order.
  public let actors: [Change<PoliticalActor>]
  /// What became of the links, in canonical order.
  public let links: [Change<Link>]
  /// What became of the statements, in canonical order.
  public let statements: [Change<Statement>]

  /// The patch that turns one network into another.
  ///
  /// Linear in the number of parts.
  public init(from old: ActorNetwork, to new: ActorNetwork) {
    articles = Change.changes(from: old.articles, to: new.articles)
    actors = Change.changes(from: old.actors, to: new.actors)
    links = Change.changes(from: old.links, to: new.links)
    statements = Change.changes(from: old.statements, to: new.statements)
  }

  init(
    articles: [Change<ArticleRecord>], actors: [Change<PoliticalActor>], links: [Change<Link>], statements: [Change<Statement>]
  ) {
    self.articles = articles
    self.actors = actors
    self.links = links
    self.statements = statements
  }

  /// Whether it changes nothing.
  public var isEmpty: Bool { articles.isEmpty && actors.isEmpty && links.isEmpty && statements.isEmpty }

  /// The patch that undoes this one.
  public func reversed() -> NetworkPatch {
    NetworkPatch(
      articles: articles.map(\.reversed), actors: actors.map(\.reversed), links: links.map(\.reversed),
      statements: statements.map(\.reversed))
  }

  /// Why a patch cannot be applied to a network.
  public struct Misfit: Error, Hashable, CustomStringConvertible {
    /// The first part that is not as the patch expects, and how it differs.
    public let description: String
  }
}

extension ActorNetwork {
  /// The network after a patch.
  ///
  /// - Throws: ``NetworkPatch/Misfit`` with the first part that is not as the patch expects it.
  public func applying(_ patch: NetworkPatch) throws(NetworkPatch.Misfit) -> ActorNetwork {
    ActorNetwork(
      articles: try Self.applying(patch.articles, to: articles), actors: try Self.applying(patch.actors, to: actors),
      links: try Self.applying(patch.links, to: links), statements: try Self.applying(patch.statements, to: statements))
  }

  private static func applying<Part: NetworkPart>(_ changes: [Change<Part>], to parts: [Part]) throws(NetworkPatch.Misfit) -> [Part] {
    var byKey = Dictionary(parts.map { ($0.partKey, $0) }) { first, _ in first }
    for change in changes {
      let key = change.latest.partKey
      let found = byKey[key]
      guard found == change.old else { throw NetworkPatch.Misfit(change, found: found) }
      byKey[key] = change.new
    }
    return Array(byKey.values)
  }
}

extension NetworkPatch.Misfit {
  fileprivate init<Part: NetworkPart>(_ change: Change<Part>, found: Part?) {
    let name = change.latest.partName
    switch (change.old, found) {
    case (nil, _): description = "\(name) is to be added, but it is there already; was the diff applied before?"
    case (_, nil): description = "\(name) is to be changed or removed, but it is not there"
    default: description = "\(name) is not as the diff expects it; the network is another than the one that was compared"
    }
  }
}
