public import ActorNetworks
import Language
import News

/// Why each mention of an article refers to whom it does, and why those whose names look alike are kept apart.
public struct ActorExplanation: Hashable, Sendable {
  /// A mention with the reason for it.
  public struct Finding: Hashable, Sendable {
    /// The mention.
    public let mention: Mention
    /// The id of the actor it refers to.
    public let actor: String
    /// The way it was told: `acronym in brackets`.
    public let way: String
    /// Why this actor.
    public let reason: String
  }

  /// Two actors whose names look alike.
  public struct Split: Hashable, Sendable {
    /// The ids of both, in order.
    public let actors: [String]
    /// Why they are two.
    public let reason: String
  }

  /// The id of the article.
  public let article: String
  /// The mentions in order of place.
  public let findings: [Finding]
  /// The actors kept apart, sorted by their ids.
  public let splits: [Split]

  init(_ resolution: Resolution, of document: Document) {
    article = document.article.id
    findings = resolution.mentions.map { mention in
      let scalars = document.scalars(mention.tokens)
      return Finding(
        mention: Mention(
          article: document.article.id, start: scalars.lowerBound, end: scalars.upperBound,
          text: document.article.text.decoded(scalars: scalars), form: mention.form),
        actor: resolution.actors[mention.actor].id, way: mention.sieve, reason: mention.reason)
    }
    splits = Self.splits(among: resolution.actors)
  }

  /// Actors that share the last word of their names.
  private static func splits(among actors: [PoliticalActor]) -> [Split] {
    var byLast: [String: [PoliticalActor]] = [:]
    for actor in actors {
      if let last = NameKey(actor.name).words.last { byLast[last, default: []].append(actor) }
    }
    let pairs = byLast.values.flatMap { group in
      group.indices.flatMap { first in group[(first + 1)...].compactMap { split(group[first], $0) } }
    }
    return pairs.sorted { $0.actors.joined(separator: " ").precedesInUTF8($1.actors.joined(separator: " ")) }
  }

  private static func split(_ a: PoliticalActor, _ b: PoliticalActor) -> Split? {
    let ids = [a.id, b.id].sorted { $0.precedesInUTF8($1) }
    if a.kind == .person && b.kind == .person { return Split(actors: ids, reason: "one surname, but neither name is a form of the other") }
    if a.kind == .government || b.kind == .government, a.country == b.country, a.country != nil {
      return Split(actors: ids, reason: "a state and its government, which the text names apart")
    }
    return a.kind != b.kind ? Split(actors: ids, reason: "\(a.kind.rawValue) and \(b.kind.rawValue)") : nil
  }
}
