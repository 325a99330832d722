public import ActorNetworks

/// What became of one link: the change itself, how well it is supported, and why the link is missing where it is.
public struct LinkChange: Hashable, Sendable {
  /// The classes of change, most telling first.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    /// Its speaker stood for the target and now stands against it, or the other way round.
    case flipped
    /// Its statements took sides, or ceased to, without changing sides.
    case shifted
    case added
    case removed
    case strengthened
    case weakened
    /// The same weight from other evidence.
    case reworded
  }

  /// The link before and after.
  public let change: Change<Link>
  /// In how many of the articles it stands on each side, and whether that is more than chance.
  public let coverage: Coverage
  /// Why it is missing on one side; nil where it stands on both.
  public let absence: Absence?

  /// Whether the stance changed, and not only how much is said.
  public var changesStance: Bool { sort == .flipped || sort == .shifted }

  /// The class of the change.
  public let sort: Sort

  /// The new weight less the old one; a link that is missing weighs nothing.
  public let delta: Double

  init(_ change: Change<Link>, coverage: Coverage, absence: Absence?) {
    self.change = change
    self.coverage = coverage
    self.absence = absence
    sort = Self.sort(of: change)
    delta = (change.new?.weight ?? 0) - (change.old?.weight ?? 0)
  }

  private static func sort(of change: Change<Link>) -> Sort {
    switch change {
    case .added: return .added
    case .removed: return .removed
    case .changed(let old, let new):
      if old.leaning * new.leaning < 0 { return .flipped }
      if old.stance != new.stance { return .shifted }
      if old.weight == new.weight { return .reworded }
      return old.weight < new.weight ? .strengthened : .weakened
    }
  }

  /// Evidence that only the new network has, in canonical order.
  public var gained: [Evidence] { Self.evidence(of: change.new, without: change.old) }

  /// Evidence that only the old network had, in canonical order.
  public var lost: [Evidence] { Self.evidence(of: change.old, without: change.new) }

  private static func evidence(of link: Link?, without other: Link?) -> [Evidence] {
    let known = Set(other?.evidence ?? [])
    return (link?.evidence ?? []).filter { !known.contains($0) }
  }

}

extension [LinkChange] {
  /// The changes in the order in which to tell them: by class, what is said before what merely stands together, then by how much changed,
  /// then in their order.
  func mostTellingFirst() -> [LinkChange] {
    let keys = map { (rank: $0.sort.rank * 2 + ($0.change.latest.kind == .comention ? 1 : 0), size: abs($0.delta)) }
    let order = indices.sorted { a, b in
      if keys[a].rank != keys[b].rank { return keys[a].rank < keys[b].rank }
      return keys[a].size != keys[b].size ? keys[a].size > keys[b].size : a < b
    }
    return order.map { self[$0] }
  }
}

extension LinkChange.Sort {
  /// The place in the order of ``allCases``.
  fileprivate var rank: Int {
    switch self {
    case .flipped: 0
    case .shifted: 1
    case .added: 2
    case .removed: 3
    case .strengthened: 4
    case .weakened: 5
    case .reworded: 6
    }
  }
}

extension Link {
  /// Where its statements lean together: +1 for the target, −1 against it, 0 neither.
  public var leaning: Int { ((stances?.support ?? 0) - (stances?.oppose ?? 0)).signum() }
}
