import ActorNetworks

/// What a picture shows of a network, before anything has a place.
struct Picture: Hashable, Sendable {
  let network: ActorNetwork
  let title: String
  let groups: [Group]
  /// The lines, those that merely count co-mentions first.
  let ties: [Tie]
  let thinning: Thinning
  /// What the fill tells; nil where it tells nothing of its own.
  let fillHeading: String?
  /// What the network, or the difference, amounts to.
  let summary: String
  /// What stands under the name of an actor beside its kind, where it is not the number of mentions.
  let captions: [String: String]
  /// The number of the colour of each actor.
  var tints: [String: Int] {
    Dictionary(groups.flatMap { group in group.members.map { ($0, group.tint) } }, uniquingKeysWith: { first, _ in first })
  }

  init(_ network: ActorNetwork, _ options: DrawingOptions) {
    self.network = network
    title = (options.title ?? Self.title(of: network)).singleLine.shortened(to: 120)
    fillHeading = options.grouping.heading
    summary = Self.summary(of: network)
    captions = [:]
    groups = network.groups(by: options.grouping)
    let told = Tie.merged(network.links)
    thinning = Thinning(network, beside: told, options.comentions)
    ties = thinning.drawn.map { Tie($0) } + told
  }

  init(
    network: ActorNetwork, title: String, groups: [Group], ties: [Tie], thinning: Thinning, fillHeading: String?, summary: String,
    captions: [String: String]
  ) {
    self.network = network
    self.title = title
    self.groups = groups
    self.ties = ties
    self.thinning = thinning
    self.fillHeading = fillHeading
    self.summary = summary
    self.captions = captions
  }

  /// Whether it shows the difference between two networks.
  var isDifference: Bool { ties.contains { $0.fate != nil } || !captions.isEmpty }

  /// The actors that a line of the picture ends at or that keep an earlier place, and the others.
  func partedActors(keeping fixed: Set<String> = []) -> (tied: [PoliticalActor], alone: [PoliticalActor]) {
    let tied = Set(ties.flatMap { [$0.source, $0.target] }).union(fixed)
    return (network.actors.filter { tied.contains($0.id) }, network.actors.filter { !tied.contains($0.id) })
  }

  private static func title(of network: ActorNetwork) -> String {
    guard network.articles.count == 1, let article = network.articles.first else {
      return "Who is mentioned with whom, and who speaks of whom"
    }
    return article.title ?? "Actors in \(article.id)"
  }

  /// What the network holds.
  private static func summary(of network: ActorNetwork) -> String {
    let relations = network.links.filter { if case .relation = $0.kind { true } else { false } }.count
    let counts = [
      (network.actors.count, "actor"), (network.statements.count, "statement"), (relations, "stated relation"),
      (network.links.count { $0.kind == .comention }, "co-mention"),
    ]
    let dates = network.articles.compactMap(\.date).map { String($0.prefix(10)) }.sorted { $0.precedesInUTF8($1) }
    let days = [dates.first, dates.last].compactMap(\.self)
    let period = days.isEmpty ? [] : [days[0] == days[days.count - 1] ? days[0] : "\(days[0]) to \(days[days.count - 1])"]
    let parts = counts.filter { $0.0 > 0 }.map { $0.0.counted($0.1) } + [network.articles.count.counted("article")] + period
    return parts.joined(separator: " · ")
  }
}

extension DrawingOptions.Grouping {
  /// What the legend says over the groups; nil where shapes say it already, or there is nothing to say.
  fileprivate var heading: String? {
    switch self {
    case .community: "Fill: who is tied most closely"
    case .country: "Fill: country"
    case .kind, .none: nil
    }
  }
}
