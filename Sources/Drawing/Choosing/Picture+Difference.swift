import ActorNetworks
import Comparing

extension Picture {
  /// What a picture shows of the difference between two networks: both at once, so that actors stand in one place, and what became of each tie.
  init(_ diff: NetworkDiff, labels: (old: String, new: String), _ options: DrawingOptions) {
    let changes = Dictionary(diff.links.map { ($0.change.latest.id, $0) }, uniquingKeysWith: { first, _ in first })
    let union = ActorNetwork(merging: [diff.old, diff.new])
    let network = options.showsChangesOnly ? Self.changed(union, diff, minimumDelta: options.minimumDelta) : union
    let ties = network.links.map { link in
      var tie = Tie(changes[link.id]?.change.latest ?? link)
      tie.fate = changes[link.id].map { Tie.Fate($0, minimumDelta: options.minimumDelta) } ?? .kept
      tie.delta = changes[link.id]?.delta ?? 0
      return tie
    }
    let told = Tie.merged(ties)
    let thinning = Thinning(network, beside: told, options.comentions) { abs(changes[$0.id]?.delta ?? 0) }
    let drawn = Set(thinning.drawn.map(\.id))
    self.init(
      network: network,
      title: (options.title ?? "What changed from \(labels.old) to \(labels.new)").singleLine.shortened(to: 120),
      groups: Self.sides(diff, network, labels),
      ties: ties.filter { tie in tie.links.contains { drawn.contains($0.id) } } + told,
      thinning: thinning,
      fillHeading: "Fill: where an actor is mentioned",
      summary: Self.summary(of: diff, minimumDelta: options.minimumDelta),
      captions: Self.captions(diff, network))
  }

  /// The part of both networks that changed: links, their actors, and actors that only one side has.
  private static func changed(_ union: ActorNetwork, _ diff: NetworkDiff, minimumDelta: Double) -> ActorNetwork {
    let links = Set(diff.links.filter { Tie.Fate($0, minimumDelta: minimumDelta) != .kept }.map(\.change.latest.id))
    let kept = union.links.filter { links.contains($0.id) }
    let (old, new) = (Set(diff.old.actors.map(\.id)), Set(diff.new.actors.map(\.id)))
    let actors = old.symmetricDifference(new).union(kept.flatMap { [$0.source, $0.target] })
    return ActorNetwork(
      articles: union.articles, actors: union.actors.filter { actors.contains($0.id) }, links: kept, statements: union.statements)
  }

  /// Actors of the new network only, of the old one only, and of both.
  private static func sides(_ diff: NetworkDiff, _ network: ActorNetwork, _ labels: (old: String, new: String)) -> [Group] {
    let (old, new) = (Set(diff.old.actors.map(\.id)), Set(diff.new.actors.map(\.id)))
    let ids = network.actors.map(\.id)
    return [
      Group(label: "only in \(labels.new)", tint: 0, members: ids.filter { !old.contains($0) }),
      Group(label: "only in \(labels.old)", tint: Group.ghostTint, members: ids.filter { !new.contains($0) }),
      Group(label: "in both", tint: Group.restTint, members: ids.filter { old.contains($0) && new.contains($0) }),
    ].filter { !$0.members.isEmpty }
  }

  /// How many mentions each actor had and has.
  private static func captions(_ diff: NetworkDiff, _ network: ActorNetwork) -> [String: String] {
    let isDrawn = network.articles.isEmpty
    let captions = network.actors.map { actor in
      let (old, new) = (diff.old.actor(actor.id)?.mentions.count, diff.new.actor(actor.id)?.mentions.count)
      let caption =
        switch (old, new) {
        case (nil, let new): isDrawn ? "new" : "new, \(new ?? 0)"
        case (let old, nil): isDrawn ? "gone" : "gone, \(old ?? 0)"
        case (let old?, let new?): isDrawn ? "in both" : old == new ? "\(old)" : "\(old) → \(new)"
        }
      return (actor.id, caption)
    }
    return Dictionary(captions, uniquingKeysWith: { first, _ in first })
  }

  private static func summary(of diff: NetworkDiff, minimumDelta: Double) -> String {
    let fates = diff.links.map { Tie.Fate($0, minimumDelta: minimumDelta) }
    let ties = Tie.Fate.allCases.filter { $0 != .kept }.map { fate in (fates.count { $0 == fate }, fate.summary) }.filter { $0.0 > 0 }
    let (old, new) = (Set(diff.old.actors.map(\.id)), Set(diff.new.actors.map(\.id)))
    let actors = [(new.subtracting(old).count, "new"), (old.subtracting(new).count, "gone")].filter { $0.0 > 0 }
    func list(_ counts: [(Int, String)]) -> String {
      counts.isEmpty ? "none changed" : counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
    let counts = (diff.old.articles.count, diff.new.articles.count)
    let articles = counts.0 + counts.1 > 0 ? "· \(counts.0) and \(counts.1) articles" : "· drawn without articles"
    return "Links: \(list(ties)) · actors: \(list(actors)) \(articles)"
  }
}

extension Tie.Fate {
  fileprivate init(_ change: LinkChange, minimumDelta: Double) {
    let isSmall = abs(change.delta) < minimumDelta
    self =
      switch change.sort {
      case .flipped, .shifted: .flipped
      case .added: isSmall ? .kept : .added
      case .removed: isSmall ? .kept : .removed
      case .strengthened: isSmall ? .kept : .strengthened
      case .weakened: isSmall ? .kept : .weakened
      case .reworded: .kept
      }
  }

  /// What became of a line, in one word.
  fileprivate var summary: String { self == .flipped ? "changed in stance" : text }
}
