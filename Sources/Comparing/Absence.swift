import ActorNetworks

/// Why a link is missing from a network; exactly one reason each.
public enum Absence: Hashable, Sendable {
  /// The network was read from no articles.
  case noArticles
  /// These of its actors were merged with another, split, or renamed.
  case identityChanged([String])
  /// These of its actors are not in the network.
  case actorAbsent([String])
  /// It exists with this weight, but the filter leaves it out.
  case belowThreshold(weight: Double)
  /// Both actors are there, but nothing ties them.
  case neverLinked

  /// The word in JSON.
  public var name: String {
    switch self {
    case .noArticles: "noArticles"
    case .identityChanged: "identityChanged"
    case .actorAbsent: "actorAbsent"
    case .belowThreshold: "belowThreshold"
    case .neverLinked: "neverLinked"
    }
  }

  /// The ids of the actors that the reason speaks of.
  public var actors: [String] {
    switch self {
    case .identityChanged(let ids), .actorAbsent(let ids): ids
    case .noArticles, .belowThreshold, .neverLinked: []
    }
  }
}

/// Finds out why links are missing from one network; each look-up takes constant time.
struct AbsenceFinder {
  private let isEmpty: Bool
  private let present: Set<String>
  private let reshaped: Set<String>
  private let weights: [String: Double]

  init(network: ActorNetwork, complete: ActorNetwork?, identities: [IdentityChange]) {
    let whole = complete ?? network
    isEmpty = network.articles.isEmpty && network.actors.isEmpty
    present = Set(whole.actors.map(\.id))
    reshaped = Set(identities.filter { $0.sort == .renamed ? $0.from != $0.to : true }.flatMap { $0.from + $0.to })
    // What is no larger than what it was filtered from, nothing was left out of.
    let filtered = complete.flatMap { $0.links.count > network.links.count ? $0 : nil }
    weights = filtered.map { Dictionary($0.links.map { ($0.id, $0.weight) }) { first, _ in first } } ?? [:]
  }

  func absence(of link: Link) -> Absence {
    if isEmpty { return .noArticles }
    if let weight = weights[link.id] { return .belowThreshold(weight: weight) }
    let ends = [link.source, link.target]
    let changed = ends.filter { reshaped.contains($0) }
    if !changed.isEmpty { return .identityChanged(changed) }
    let absent = ends.filter { !present.contains($0) }
    return absent.isEmpty ? .neverLinked : .actorAbsent(absent)
  }
}
