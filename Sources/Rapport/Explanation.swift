public import ActorNetworks
public import Measuring
public import News

/// Why two actors are linked, place by place, or why they are not.
public struct Explanation: Hashable, Sendable {
  /// Why no link is shown.
  public enum Absence: Hashable, Sendable {
    /// No article is left to look at.
    case noArticles
    /// No article at all mentions an actor of this name.
    case unknownActor(String)
    /// Articles mention the actor of this name, but none of those that are left to look at.
    case actorAbsent(String)
    /// Both names mean this actor.
    case sameActor(String)
    /// Both stand in articles, of which they share so many, but never together within reach.
    case neverLinked(sharedArticles: Int)
    /// These links exist, but the filter leaves them or their actors out.
    case filteredOut([Link])
  }

  /// One place that shows a link.
  public struct Place: Hashable, Sendable {
    /// The evidence.
    public let evidence: Evidence
    /// The words of the evidence with those around them; nil where the article's text was not given.
    public let context: ContextualWords?
    /// Of a statement link: what is said.
    public let statement: Statement?
  }

  /// One link with its evidence as words.
  public struct Finding: Hashable, Sendable {
    /// The link.
    public let link: Link
    /// Every piece of its evidence, in canonical order.
    public let places: [Place]
    /// Of a co-mention: whether more than chance ties the two.
    public let support: LinkSupport?
  }

  /// The names as asked for.
  public let names: [String]
  /// What the actors are called, by id.
  let actorNames: [String: String]
  /// What ties the two, in canonical order.
  public let findings: [Finding]
  /// Why nothing does; nil where something does.
  public let absence: Absence?

  /// Explains a pair.
  ///
  /// - Parameters:
  ///   - network: All that was read.
  ///   - shown: The part of it that is looked at.
  ///   - texts: The articles' texts by id, as far as they are at hand.
  public init(
    of network: ActorNetwork, showing shown: ActorNetwork, between first: String, and second: String, texts: [String: ArticleText]
  ) {
    names = [first, second]
    let pair = [first, second].map(network.actorNamed)
    actorNames = Dictionary(pair.compactMap(\.self).map { ($0.id, $0.name) }) { first, _ in first }
    func ties(_ network: ActorNetwork) -> [Link] {
      guard let a = pair[0]?.id, let b = pair[1]?.id else { return [] }
      return network.links.filter { ($0.source, $0.target) == (a, b) || ($0.source, $0.target) == (b, a) }
    }
    findings = ties(shown).map { link in
      let places = link.evidence.map { evidence in
        Place(
          evidence: evidence, context: texts[evidence.article].flatMap { ContextualWords(in: $0, from: evidence.start, to: evidence.end) },
          statement: evidence.statement.flatMap { network.statement($0, in: evidence.article) })
      }
      return Finding(link: link, places: places, support: network.linkSupport(of: link))
    }
    absence = findings.isEmpty ? Self.absence(names, pair, network, shown, ties(network)) : nil
  }

  private static func absence(
    _ names: [String], _ pair: [PoliticalActor?], _ network: ActorNetwork, _ shown: ActorNetwork, _ links: [Link]
  ) -> Absence {
    let left = Set(shown.articles.map(\.id))
    guard !left.isEmpty else { return .noArticles }
    var articles: [Set<String>] = []
    for (name, actor) in zip(names, pair) {
      guard let actor else { return .unknownActor(name) }
      let present = Set(actor.mentions.map(\.article)).intersection(left)
      guard !present.isEmpty else { return .actorAbsent(name) }
      articles.append(present)
    }
    if let actor = pair[0], actor.id == pair[1]?.id { return .sameActor(actor.name) }
    let near = links.filter { link in link.evidence.contains { left.contains($0.article) } }
    return near.isEmpty ? .neverLinked(sharedArticles: articles[0].intersection(articles[1]).count) : .filteredOut(near)
  }

  /// The explanation as a JSON object, ending in a line break.
  public func json() -> String {
    JSONWriter.line { writer in
      writer.object { writer in
        writer.key("between")
        writer.array(names) { $0.value($1) }
        writer.key("absence")
        writer.value(absence?.description)
        writer.key("links")
        writer.array(findings, breakingLines: true) { writer, finding in
          writer.object { writer in
            writer.key("link")
            finding.link.write(to: &writer)
            finding.support?.write(to: &writer)
            writer.key("words")
            writer.array(finding.places) { $0.value($1.context?.words) }
          }
        }
      }
    } + "\n"
  }
}

extension LinkSupport {
  /// What the articles say of the tie, in words.
  var summary: String {
    let shared = "both in \(association.both) of \(association.articles) articles"
    guard isTestable else { return "\(shared): too few to say whether that is more than chance" }
    return "\(shared), \(association.strength.short) times as often as by chance (NPMI "
      + "\(association.normalisedMutualInformation.short), G² \(association.logLikelihood.short), q \(falseDiscoveryRate.short)): "
      + (isSignificant ? "more than chance" : "may be chance")
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.key("support")
    writer.object { writer in
      writer.member("articles", association.articles)
      writer.member("source", association.first)
      writer.member("target", association.second)
      writer.member("both", association.both)
      for (name, value) in [
        ("associationStrength", association.strength), ("normalisedMutualInformation", association.normalisedMutualInformation),
        ("logLikelihood", association.logLikelihood), ("probability", association.chance), ("falseDiscoveryRate", falseDiscoveryRate),
      ] {
        writer.key(name)
        writer.value(value)
      }
      writer.key("significant")
      writer.value(isSignificant)
    }
  }
}

extension ArticleText {
  /// The words between two Unicode scalars of the decoded text; nil where they lie outside it.
  public func decoded(within start: Int, _ end: Int) -> String? {
    guard 0 <= start, start <= end, end <= scalarCount else { return nil }
    return decoded(scalars: start..<end)
  }
}
