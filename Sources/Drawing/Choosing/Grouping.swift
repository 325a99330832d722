import ActorNetworks
import Measuring

/// Actors that share a fill.
struct Group: Hashable, Sendable {
  /// What the legend calls it.
  let label: String
  /// The number of its colour; ``restTint`` for all that found none of their own.
  let tint: Int
  /// The ids of its members.
  let members: [String]

  /// The grey of those who belong to no group.
  static let restTint = 6
  /// The mere outline of those who are gone.
  static let ghostTint = 7
  /// The colour of those who will be gone.
  static let leavingTint = 4
}

extension ActorNetwork {
  /// The groups that a picture of the network shows, the largest first, the rest last.
  func groups(by grouping: DrawingOptions.Grouping) -> [Group] {
    switch grouping {
    case .none: [Group(label: "", tint: Group.restTint, members: actors.map(\.id))]
    case .community: communityGroups()
    case .kind: tinted(grouped { $0.kind.label }, rest: "other kinds")
    case .country: tinted(grouped { $0.country.map(countryName) ?? "" }, rest: "no country known")
    }
  }

  private func communityGroups() -> [Group] {
    let named = communities().members.filter { $0.count > 1 }.map { (label: leaders(of: $0), members: $0) }
    return tinted(named, rest: "smaller groups")
  }

  /// The two members mentioned most, and how many there are.
  private func leaders(of members: [String]) -> String {
    let ranked = members.compactMap(actor).sorted {
      $0.mentions.count != $1.mentions.count ? $0.mentions.count > $1.mentions.count : $0.id.precedesInUTF8($1.id)
    }
    let names = ranked.prefix(2).map { $0.name.shortened(to: 24) }.joined(separator: ", ")
    return ranked.count > 2 ? "\(names) and \(ranked.count - 2) more" : names
  }

  private func grouped(by label: (PoliticalActor) -> String) -> [(label: String, members: [String])] {
    let groups = Dictionary(grouping: actors, by: label)
    return groups.keys.sorted { a, b in
      let (first, second) = (groups[a]?.count ?? 0, groups[b]?.count ?? 0)
      return first != second ? first > second : a.precedesInUTF8(b)
    }.filter { !$0.isEmpty }.map { (label: $0, members: groups[$0]?.map(\.id) ?? []) }
  }

  private func countryName(_ code: String) -> String {
    actors.first { $0.kind == .country && $0.country == code }?.name ?? code
  }

  private func tinted(_ groups: [(label: String, members: [String])], rest: String) -> [Group] {
    let tinted = groups.prefix(Group.restTint).enumerated().map { Group(label: $1.label, tint: $0, members: $1.members) }
    let placed = Set(tinted.flatMap(\.members))
    let others = actors.map(\.id).filter { !placed.contains($0) }
    return others.isEmpty ? tinted : tinted + [Group(label: rest, tint: Group.restTint, members: others)]
  }
}

extension PoliticalActor.Kind {
  /// The kind in words.
  var label: String {
    switch self {
    case .armedGroup: "armed group"
    case .internationalBody: "international body"
    default: rawValue
    }
  }
}
