public import ActorNetworks
public import Annotating

/// Turns annotations into a network: counts who is written about with whom, and gathers statements and relations into links.
public struct NetworkBuilder: Sendable {
  /// Makes a builder.
  public init() {}

  /// The network of one article.
  public func network(of annotations: Annotations) -> ActorNetwork {
    ActorNetwork(
      articles: [annotations.article],
      actors: annotations.actors,
      links: ComentionCounter(annotations: annotations).links() + statementLinks(annotations) + relationLinks(annotations),
      statements: annotations.statements)
  }

  private func statementLinks(_ annotations: Annotations) -> [Link] {
    var evidence = LinkEvidence()
    for statement in annotations.statements {
      guard let speaker = statement.speaker else { continue }
      for target in statement.targets where target.actor != speaker {
        evidence.add(
          Evidence(article: statement.article, start: statement.start, end: statement.end, statement: statement.id, stance: target.stance),
          to: .statement, from: speaker, to: target.actor)
      }
    }
    return evidence.links()
  }

  private func relationLinks(_ annotations: Annotations) -> [Link] {
    var evidence = LinkEvidence()
    for stated in annotations.relations where stated.source != stated.target {
      var (source, target) = (stated.source, stated.target)
      if stated.relation.kind.isMutual && target.precedesInUTF8(source) { swap(&source, &target) }
      evidence.add(
        Evidence(article: annotations.article.id, start: stated.start, end: stated.end),
        to: .relation(stated.relation), from: source, to: target)
    }
    return evidence.links()
  }
}
