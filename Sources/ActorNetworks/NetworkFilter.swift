/// Which part of a network to show; every test is independent, and an empty filter keeps everything.
///
/// A filter stands on the boundary between building a network and using it: the network itself always keeps all evidence.
public struct NetworkFilter: Hashable, Sendable {
  /// How much text two actors must share to be linked by co-mention.
  public enum Window: String, CaseIterable, Hashable, Sendable {
    case sentence, paragraph, article
  }

  /// Fewest mentions of an actor.
  public var minimumMentions = 0
  /// Least weight of a link.
  public var minimumWeight = 0.0
  /// Fewest articles with evidence for a link.
  public var minimumArticles = 0
  /// Kinds of actors to keep; empty keeps all.
  public var kinds: Set<PoliticalActor.Kind> = []
  /// Layers of links to keep, by the name of their kind; empty keeps all.
  public var layers: Set<String> = []
  /// The id or a name of an actor to look at together with its neighbours (its ego network); where it is not mentioned, nobody is kept.
  public var focus: String?
  /// How many links away from the focus an actor may be.
  public var hops = 1
  /// Keep only this many actors, those with most mentions.
  public var top: Int?
  /// How much text two actors must share to be linked by co-mention.
  public var window = Window.sentence
  /// First day of articles to keep, `yyyy-MM-dd`.
  public var since: String?
  /// Last day of articles to keep, `yyyy-MM-dd`.
  public var until: String?
  /// Outlets to keep, compared without case; empty keeps all.
  public var outlets: [String] = []

  /// Makes a filter that keeps everything that shares a sentence.
  public init() {}

  /// Whether the filter keeps an article, by date and outlet; an article without a date is in no window of dates.
  public func keeps(_ article: ArticleRecord) -> Bool {
    if since != nil || until != nil {
      guard let day = article.date?.prefix(10) else { return false }
      if let since, String(day).precedesInUTF8(since) { return false }
      if let until, until.precedesInUTF8(String(day)) { return false }
    }
    return outlets.isEmpty || outlets.contains { $0.lowercased() == article.outlet?.lowercased() }
  }
}

extension ActorNetwork {
  /// The part of the network that a filter keeps: articles first, then links, then actors, then the focus.
  public func filtered(by filter: NetworkFilter) -> ActorNetwork {
    var network = restricted { filter.keeps($0) }
    network = network.windowed(filter.window)
    let kept = network.keptActors(filter)
    network = network.keeping(actors: kept) { link in
      (filter.layers.isEmpty || filter.layers.contains(link.kind.name))
        && link.weight >= filter.minimumWeight
        && (filter.minimumArticles <= 1 || Set(link.evidence.map(\.article)).count >= filter.minimumArticles)
    }
    if let name = filter.focus {
      let reached = network.actorNamed(name).map { network.neighbourhood(of: $0.id, hops: filter.hops) } ?? []
      network = network.keeping(actors: reached) { _ in true }
    }
    return network
  }

  /// The actor that a user means: by id, by name, or by alias, compared without case.
  public func actorNamed(_ name: String) -> PoliticalActor? {
    if let actor = actor(name) { return actor }
    let wanted = name.lowercased()
    return actors.first { $0.name.lowercased() == wanted }
      ?? actors.first { $0.aliases.contains { $0.lowercased() == wanted } }
      ?? actors.first { $0.mentions.contains { $0.form != .pronoun && $0.text.lowercased() == wanted } }
  }

  /// The network of some of its articles.
  public func restricted(to keeps: (ArticleRecord) -> Bool) -> ActorNetwork {
    let kept = articles.filter(keeps)
    guard kept.count < articles.count else { return self }
    let ids = Set(kept.map(\.id))
    return ActorNetwork(
      articles: kept,
      actors: actors.compactMap { actor in
        var actor = actor
        actor.mentions.removeAll { !ids.contains($0.article) }
        return actor.mentions.isEmpty ? nil : actor
      },
      links: links.compactMap { link in
        var link = link
        link.evidence.removeAll { !ids.contains($0.article) }
        return link.evidence.isEmpty ? nil : link.recounted()
      },
      statements: statements.filter { ids.contains($0.article) })
  }

  /// The network with co-mentions weighed by a window; those that never share one are left out.
  private func windowed(_ window: NetworkFilter.Window) -> ActorNetwork {
    let weighed = links.compactMap { link -> Link? in
      guard let counts = link.counts else { return link }
      var link = link
      switch window {
      case .sentence: link.weight = Double(counts.sentence)
      case .paragraph: link.weight = Double(counts.paragraph)
      case .article: link.weight = Double(counts.article)
      }
      return link.weight > 0 ? link : nil
    }
    return ActorNetwork(articles: articles, actors: actors, links: weighed, statements: statements)
  }

  private func keptActors(_ filter: NetworkFilter) -> Set<String> {
    var kept = actors.filter {
      $0.mentions.count >= filter.minimumMentions && (filter.kinds.isEmpty || filter.kinds.contains($0.kind))
    }
    if let top = filter.top, top < kept.count {
      kept.sort { $0.mentions.count != $1.mentions.count ? $0.mentions.count > $1.mentions.count : $0.id.precedesInUTF8($1.id) }
      kept.removeLast(kept.count - top)
    }
    return Set(kept.map(\.id))
  }

  /// The network of some of its actors; statements stay where their speaker or a target does.
  private func keeping(actors kept: Set<String>, links keeps: (Link) -> Bool) -> ActorNetwork {
    ActorNetwork(
      articles: articles,
      actors: actors.filter { kept.contains($0.id) },
      links: links.filter { kept.contains($0.source) && kept.contains($0.target) && keeps($0) },
      statements: statements.filter { statement in
        guard kept.count < actors.count else { return true }
        return statement.speaker.map(kept.contains) ?? false || statement.targets.contains { kept.contains($0.actor) }
      })
  }

  /// The ids of all actors within a number of links of one.
  private func neighbourhood(of id: String, hops: Int) -> Set<String> {
    var neighbours: [String: [String]] = [:]
    for link in links {
      neighbours[link.source, default: []].append(link.target)
      neighbours[link.target, default: []].append(link.source)
    }
    var reached: Set = [id]
    var frontier = [id]
    for _ in 0..<max(0, hops) where !frontier.isEmpty {
      frontier = frontier.flatMap { neighbours[$0] ?? [] }.filter { reached.insert($0).inserted }
    }
    return reached
  }
}
