import ActorNetworks

/// What a picture shows of a network, before anything has a place.
struct Picture: Hashable, Sendable {
  let network: ActorNetwork
  let title: String
  let groups: [Group]
  /// The lines, those that merely count co-mentions first.
  let ties: [Tie]
  let thinning: Thinning
  let grouping: DrawingOptions.Grouping
  /// The number of the colour of each actor.
  let tints: [String: Int]

  init(_ network: ActorNetwork, _ options: DrawingOptions) {
    self.network = network
    title = (options.title ?? Self.title(of: network)).singleLine.shortened(to: 120)
    grouping = options.grouping
    groups = network.groups(by: options.grouping)
    let told = Tie.merged(network.links)
    thinning = Thinning(network, beside: told, options.comentions)
    ties = thinning.drawn.map(Tie.init) + told
    tints = Dictionary(groups.flatMap { group in group.members.map { ($0, group.tint) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The actors that a line of the picture ends at, and the others.
  func partedActors() -> (tied: [PoliticalActor], alone: [PoliticalActor]) {
    let tied = Set(ties.flatMap { [$0.source, $0.target] })
    return (network.actors.filter { tied.contains($0.id) }, network.actors.filter { !tied.contains($0.id) })
  }

  private static func title(of network: ActorNetwork) -> String {
    guard network.articles.count == 1, let article = network.articles.first else {
      return "Who is mentioned with whom, and who speaks of whom"
    }
    return article.title ?? "Actors in \(article.id)"
  }
}
