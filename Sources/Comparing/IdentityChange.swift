import ActorNetworks

/// Actors that one network keeps together or apart and the other does not, read off the mentions of articles that both have.
public struct IdentityChange: Hashable, Sendable {
  /// The classes.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    /// The same actor under another id or another name.
    case renamed
    /// Several actors became one.
    case merged
    /// One actor became several.
    case split
  }

  /// The class of the change.
  public let sort: Sort
  /// The ids before, sorted.
  public let from: [String]
  /// The ids after, sorted.
  public let to: [String]

  /// The changes of identity between two networks, sorted by the ids before and after.
  ///
  /// An actor that is gone went where at least half of its mentions went; an actor that is new came from where at least half of its
  /// mentions came. Linear in mentions.
  static func changes(from old: ActorNetwork, to new: ActorNetwork) -> [IdentityChange] {
    let flow = MentionFlow(from: old, to: new)
    let (oldIDs, newIDs) = (Set(old.actors.map(\.id)), Set(new.actors.map(\.id)))
    var merged: [String: Set<String>] = [:]
    for gone in oldIDs.subtracting(newIDs) {
      guard let target = flow.destination(of: gone) else { continue }
      merged[target, default: oldIDs.contains(target) ? [target] : []].insert(gone)
    }
    var split: [String: Set<String>] = [:]
    for fresh in newIDs.subtracting(oldIDs) {
      guard let source = flow.origin(of: fresh) else { continue }
      split[source, default: newIDs.contains(source) ? [source] : []].insert(fresh)
    }
    var changes = renamedInPlace(from: old, to: new)
    changes += merged.compactMap { target, sources in
      if sources.count > 1 { return IdentityChange(.merged, from: sources, to: [target]) }
      return newIDs.contains(target) && split.values.contains { $0.count > 1 && $0.contains(target) }
        ? nil : IdentityChange(.renamed, from: sources, to: [target])
    }
    changes += split.compactMap { source, targets in
      targets.count > 1 ? IdentityChange(.split, from: [source], to: targets) : nil
    }
    return changes.sorted { CanonicalKey(of: $0) < CanonicalKey(of: $1) }
  }

  private init(_ sort: Sort, from: Set<String>, to: Set<String>) {
    self.sort = sort
    self.from = from.sorted { $0.precedesInUTF8($1) }
    self.to = to.sorted { $0.precedesInUTF8($1) }
  }

  private static func renamedInPlace(from old: ActorNetwork, to new: ActorNetwork) -> [IdentityChange] {
    old.actors.compactMap { actor in
      guard let now = new.actor(actor.id), now.name != actor.name else { return nil }
      return IdentityChange(.renamed, from: [actor.id], to: [actor.id])
    }
  }

  /// Orders changes by the ids before, then by the ids after, then by class.
  private struct CanonicalKey: Comparable {
    let words: [String]
    init(of change: IdentityChange) { words = change.from + [""] + change.to + ["", change.sort.rawValue] }
    static func < (a: Self, b: Self) -> Bool { a.words.lexicographicallyPrecedes(b.words) { $0.precedesInUTF8($1) } }
  }
}

/// Which actor of the new network each mention of an old actor belongs to, for articles whose text both networks read.
private struct MentionFlow {
  private struct Place: Hashable {
    let article: String
    let start: Int
    let end: Int
    init(_ mention: Mention) { (article, start, end) = (mention.article, mention.start, mention.end) }
  }
  private var out: [String: [String: Int]] = [:]
  private var into: [String: [String: Int]] = [:]

  init(from old: ActorNetwork, to new: ActorNetwork) {
    let texts = Dictionary(old.articles.map { ($0.id, $0.sha256) }) { first, _ in first }
    let shared = Set(new.articles.filter { texts[$0.id] == $0.sha256 }.map(\.id))
    guard !shared.isEmpty else { return }
    var owners: [Place: String] = [:]
    for actor in new.actors {
      for mention in actor.mentions where shared.contains(mention.article) { owners[Place(mention)] = actor.id }
    }
    for actor in old.actors {
      for mention in actor.mentions {
        guard let owner = owners[Place(mention)] else { continue }
        out[actor.id, default: [:]][owner, default: 0] += 1
        into[owner, default: [:]][actor.id, default: 0] += 1
      }
    }
  }

  func destination(of id: String) -> String? { Self.majority(out[id]) }
  func origin(of id: String) -> String? { Self.majority(into[id]) }

  private static func majority(_ counts: [String: Int]?) -> String? {
    guard let counts else { return nil }
    let best = counts.max { $0.value != $1.value ? $0.value < $1.value : $1.key.precedesInUTF8($0.key) }
    return best.flatMap { $0.value * 2 >= counts.values.reduce(0, +) ? $0.key : nil }
  }
}
