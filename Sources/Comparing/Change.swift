public import ActorNetworks

/// A part of a network that can be told from every other of its sort, in this network and in the next.
public protocol NetworkPart: Hashable, Sendable {
  /// Equal for the same part of two networks; unique within one.
  var partKey: String { get }
  /// How a message names the part: `the actor iraq`.
  var partName: String { get }
  /// Whether a part comes before another in the order in which networks keep them.
  static func partPrecedes(_ a: Self, _ b: Self) -> Bool
}

extension ArticleRecord: NetworkPart {
  /// The article's id.
  public var partKey: String { id }
  /// How a message names it.
  public var partName: String { "the article \(id)" }
  /// By id.
  public static func partPrecedes(_ a: Self, _ b: Self) -> Bool { a.id.precedesInUTF8(b.id) }
}

extension PoliticalActor: NetworkPart {
  /// The actor's id.
  public var partKey: String { id }
  /// How a message names it.
  public var partName: String { "the actor \(id)" }
  /// By id.
  public static func partPrecedes(_ a: Self, _ b: Self) -> Bool { a.id.precedesInUTF8(b.id) }
}

extension Link: NetworkPart {
  /// The link's id.
  public var partKey: String { id }
  /// How a message names it.
  public var partName: String { "the link \(id)" }
  /// By kind, source and target.
  public static func partPrecedes(_ a: Self, _ b: Self) -> Bool { precedes(a, b) }
}

extension Statement: NetworkPart {
  /// The article's id and the statement's own within it.
  public var partKey: String { key }
  /// How a message names it.
  public var partName: String { "the statement \(id) of \(article)" }
  /// By article and id.
  public static func partPrecedes(_ a: Self, _ b: Self) -> Bool { precedes(a, b) }
}

/// What became of one part of a network.
public enum Change<Part: NetworkPart>: Hashable, Sendable {
  case added(Part)
  case removed(Part)
  case changed(from: Part, to: Part)

  /// The part in the old network.
  public var old: Part? {
    switch self {
    case .added: nil
    case .removed(let part), .changed(let part, _): part
    }
  }

  /// The part in the new network.
  public var new: Part? {
    switch self {
    case .removed: nil
    case .added(let part), .changed(_, let part): part
    }
  }

  /// The part as it is, or as it was where it is gone.
  public var latest: Part {
    switch self {
    case .added(let part), .removed(let part), .changed(_, let part): part
    }
  }

  /// The change that undoes this one.
  public var reversed: Change {
    switch self {
    case .added(let part): .removed(part)
    case .removed(let part): .added(part)
    case .changed(let old, let new): .changed(from: new, to: old)
    }
  }

  /// The change from one part to another, either of which may be absent; nil where there is none.
  init?(from old: Part?, to new: Part?) {
    switch (old, new) {
    case (nil, nil): return nil
    case (nil, let new?): self = .added(new)
    case (let old?, nil): self = .removed(old)
    case (let old?, let new?):
      if old == new { return nil }
      self = .changed(from: old, to: new)
    }
  }

  /// What became of each part of one sort, in their order; parts that stayed the same are left out.
  ///
  /// Both arrays are in order, as networks keep them, and so is what they have in common: one pass over both finds it.
  static func changes(from old: [Part], to new: [Part]) -> [Change] {
    var changes: [Change] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if right == new.count || left < old.count && Part.partPrecedes(old[left], new[right]) {
        changes.append(.removed(old[left]))
        left += 1
      } else if left == old.count || Part.partPrecedes(new[right], old[left]) {
        changes.append(.added(new[right]))
        right += 1
      } else {
        if let change = Change(from: old[left], to: new[right]) { changes.append(change) }
        (left, right) = (left + 1, right + 1)
      }
    }
    return changes
  }
}
