public import ActorNetworks
public import Measuring
public import News

/// Why two actors are linked, place by place, or why they are not.
public struct Explanation: Hashable, Sendable {
  /// Why no link is shown.
  public enum Absence: Hashable, Sendable {
    /// No article is left to look at.
    case noArticles
    /// No mention of the actor with this name.
    case unknownActor(String)
    /// Both stand in articles, but never together within reach.
    case neverLinked
    /// Links exist but the filter leaves them out.
    case filteredOut
  }

  /// One link with its evidence as words.
  public struct Finding: Hashable, Sendable {
    /// The link.
    public let link: Link
    /// The words behind each piece of evidence; nil where the article's text was not given.
    public let words: [String?]
    /// Of a co-mention: whether more than chance ties the two.
    public let support: LinkSupport?
  }

  /// The names as asked for.
  public let names: [String]
  /// What ties the two, in canonical order.
  public let findings: [Finding]
  /// Why nothing does; nil where something does.
  public let absence: Absence?

  /// Explains a pair; `texts` holds the articles' texts by id, as far as they are at hand.
  public init(of network: ActorNetwork, filter: NetworkFilter, between first: String, and second: String, texts: [String: ArticleText]) {
    names = [first, second]
    let shown = network.filtered(by: filter)
    let pair = [first, second].map(network.actorNamed)
    func ties(_ network: ActorNetwork) -> [Link] {
      guard let a = pair[0]?.id, let b = pair[1]?.id else { return [] }
      return network.links.filter { ($0.source, $0.target) == (a, b) || ($0.source, $0.target) == (b, a) }
    }
    let supports = network.linkSupports()
    findings = ties(shown).map { link in
      Finding(link: link, words: link.evidence.map { texts[$0.article]?.decoded(within: $0.start, $0.end) }, support: supports[link.id])
    }
    if !findings.isEmpty {
      absence = nil
    } else if shown.articles.isEmpty {
      absence = .noArticles
    } else if let missing = zip(names, pair).first(where: { $0.1 == nil })?.0 {
      absence = .unknownActor(missing)
    } else {
      absence = ties(network).isEmpty ? .neverLinked : .filteredOut
    }
  }

  /// The explanation for people to read, ending in a line break.
  public func text() -> String {
    if let absence { return "\(names[0]) and \(names[1]) are not linked: \(absence)\n" }
    return findings.map { finding in
      let link = finding.link
      let arrow = link.directed ? "→" : "—"
      let places = zip(link.evidence, finding.words).map { evidence, words in
        let stance = evidence.stance.map { " [\($0.rawValue)]" } ?? ""
        let place = "  \(evidence.article):\(evidence.start)–\(evidence.end)\(stance)"
        return words.map { "\(place)\n    \($0.split(whereSeparator: \.isNewline).joined(separator: " "))\n" } ?? "\(place)\n"
      }
      return "\(link.heading): \(link.source) \(arrow) \(link.target), weight \(link.weight.short)\n"
        + (finding.support.map { "  \($0.summary)\n" } ?? "") + places.joined()
    }.joined(separator: "\n")
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
            writer.array(finding.words) { $0.value($1) }
          }
        }
      }
    } + "\n"
  }
}

extension Explanation.Absence: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .noArticles: "no article is left to look at; widen --since, --until or --outlet"
    case .unknownActor(let name): "no article mentions “\(name)”; `rapport actors` lists who is mentioned"
    case .neverLinked: "both are mentioned, but never together; no sentence or paragraph holds both, and neither speaks of the other"
    case .filteredOut: "they are tied, but the filter leaves it out; lower --min-weight or try --window paragraph"
    }
  }
}

extension LinkSupport {
  /// What the articles say of the tie, in words.
  fileprivate var summary: String {
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

extension Link {
  fileprivate var heading: String {
    guard case .relation(let relation) = kind else { return kind.name }
    return relation.kind.rawValue
  }
}
