import ActorNetworks

/// What the picture shows, in words: for tooltips, for those who do not see it, and for the legend.
struct Wording {
  private let network: ActorNetwork
  private let statements: [StatementKey: Statement]
  private let passage: (Evidence) -> String?
  private let formerPassage: (Evidence) -> String?

  /// - Parameters:
  ///   - passage: The words of an article behind a piece of evidence, where they are at hand.
  ///   - formerPassage: The same for what is gone, since articles of two sides may go by one name.
  init(_ network: ActorNetwork, passage: @escaping (Evidence) -> String?, formerPassage: ((Evidence) -> String?)? = nil) {
    self.network = network
    self.passage = passage
    self.formerPassage = formerPassage ?? passage
    let keyed = network.statements.map { (StatementKey(article: $0.article, id: $0.id), $0) }
    statements = Dictionary(keyed, uniquingKeysWith: { first, _ in first })
  }

  /// How many samples of evidence a tooltip shows, and how many characters of each.
  private static let samples = 2
  private static let sampleLength = 180

  func name(_ id: String) -> String {
    let name = network.actor(id)?.name.singleLine ?? ""
    return name.isEmpty ? id.singleLine : name
  }

  /// An actor with what is known of it.
  func tooltip(_ actor: PoliticalActor, group: Group?) -> String {
    let articles = Set(actor.mentions.map(\.article)).count
    var lines = ["\(name(actor.id)): \(actor.kind.label), \(actor.mentions.count.counted("mention")) in \(articles.counted("article"))"]
    let roles = actor.roles.map { role in role.title.singleLine + (role.of.map { " (\(name($0)))" } ?? "") }
    if !roles.isEmpty { lines.append(roles.prefix(3).joined(separator: ", ").shortened(to: Self.sampleLength)) }
    if !actor.aliases.isEmpty {
      lines.append("also: " + actor.aliases.prefix(6).map(\.singleLine).joined(separator: ", ").shortened(to: Self.sampleLength))
    }
    if let group, !group.label.isEmpty { lines.append("group: \(group.label)") }
    return lines.joined(separator: "\n")
  }

  /// A tie with its counts and a sample of its evidence.
  func tooltip(_ tie: Tie) -> String {
    ([sentence(tie)] + samples(of: tie)).joined(separator: "\n")
  }

  /// A tie in one sentence.
  func sentence(_ tie: Tie) -> String {
    let (source, target) = (name(tie.source), name(tie.target))
    let pair = tie.isMutual ? "\(source) and \(target)" : "\(source) → \(target)"
    let change = tie.fate.map { fate in
      fate == .kept ? "; as before" : "; \(fate.text) (\((tie.delta ?? 0) < 0 ? "−" : "+")\(Int(tie.magnitude.rounded())))"
    }
    return "\(pair): \(tie.verb), \(counts(tie))\(change ?? "")"
  }

  private func counts(_ tie: Tie) -> String {
    tie.links.map { link in
      let weight = Int(link.weight.rounded())
      switch link.kind {
      case .comention:
        guard let counts = link.counts else { return "weight \(weight)" }
        return "\(counts.sentence.counted("sentence")), \(counts.paragraph.counted("paragraph")), \(counts.article.counted("article"))"
      case .statement:
        let tally = link.stances.map { [($0.support, "for"), ($0.oppose, "against"), ($0.neutral, "neither")] } ?? []
        let parts = tally.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return weight.counted("statement") + (parts.count > 1 ? " (\(parts.joined(separator: ", ")))" : "")
      case .relation(let relation): return "\(relation.kind.verb) (\(weight) ×)"
      }
    }.joined(separator: "; ")
  }

  private func samples(of tie: Tie) -> [String] {
    var samples: [String] = []
    for evidence in tie.links.lazy.flatMap(\.evidence) {
      guard samples.count < Self.samples else { break }
      if let sample = sample(evidence, tie.fate == .removed ? formerPassage : passage), !samples.contains(sample) { samples.append(sample) }
    }
    return samples
  }

  private func sample(_ evidence: Evidence, _ passage: (Evidence) -> String?) -> String? {
    let statement = evidence.statement.flatMap { statements[StatementKey(article: evidence.article, id: $0)] }
    let words = statement.map { $0.content.map(\.text).joined(separator: " … ") } ?? passage(evidence)
    guard let words = words?.singleLine.shortened(to: Self.sampleLength), !words.isEmpty else { return nil }
    let article = network.articles.first { $0.id == evidence.article }
    let source = [article?.outlet, article?.date].compactMap(\.self).joined(separator: ", ")
    return "“\(words)”" + (source.isEmpty ? "" : " (\(source.singleLine))")
  }

  private struct StatementKey: Hashable {
    let article: String
    let id: String
  }
}

extension Tie {
  /// What the source does to the target.
  var verb: String {
    switch (meaning, ground) {
    case (.support, .said): "speaks in favour"
    case (.oppose, .said): "speaks against"
    case (.mixed, _): "speaks for and against"
    case (.neutral, .said): "speaks of"
    case (.support, _): isMutual ? "allies" : "supports"
    case (.oppose, _): "opposes"
    case (.neutral, _): "influences"
    case (.talks, _): "meet or talk"
    case (.belongs, _): links.first?.relationVerb ?? "belongs to"
    case (.together, _): "mentioned together"
    }
  }
}

extension Link {
  fileprivate var relationVerb: String? {
    if case .relation(let relation) = kind { relation.kind.verb } else { nil }
  }
}

extension Relation.Kind {
  /// The relation in words.
  var verb: String {
    switch self {
    case .leads: "leads"
    case .memberOf: "is a member of"
    case .represents: "represents"
    case .allyOf: "is an ally of"
    case .supports: "supports"
    case .opposes: "opposes"
    case .fights: "fights"
    case .meets: "meets"
    case .communicates: "talks with"
    case .influences: "influences"
    case .partOf: "is part of"
    case .locatedIn: "is in"
    }
  }
}

extension Int {
  /// The number with the thing it counts: `1 mention`, `2 mentions`.
  func counted(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}
