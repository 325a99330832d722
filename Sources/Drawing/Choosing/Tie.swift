import ActorNetworks

/// One line of the picture: all links between two actors that mean the same.
struct Tie: Hashable, Sendable {
  /// What the line says of the two.
  enum Meaning: String, CaseIterable, Hashable, Sendable {
    case support, oppose, mixed, neutral, talks, belongs, together
  }

  /// Whose word it is.
  enum Ground: String, CaseIterable, Hashable, Sendable {
    /// The source speaks.
    case said
    /// The article itself asserts it.
    case told
    /// Both merely stand in the same place.
    case counted
  }

  /// What became of it between two networks.
  enum Fate: String, CaseIterable, Hashable, Sendable {
    case added, removed, strengthened, weakened, flipped, kept
  }

  /// The id of the actor it starts from.
  var source: String
  /// The id of the actor it leads to.
  var target: String
  var meaning: Meaning
  var ground: Ground
  /// Whether it holds both ways.
  var isMutual: Bool
  /// The links behind it, in canonical order.
  var links: [Link]

  /// What became of it; nil in the picture of one network.
  var fate: Fate?
  /// How much more it weighs in the new network than in the old; nil in the picture of one network.
  var delta: Double?

  /// What its width tells: how often it is shown, or how much that changed.
  var magnitude: Double { delta.map(abs) ?? weight }

  /// How often it is shown.
  var weight: Double { links.reduce(0) { $0 + $1.weight } }

  init(_ link: Link) {
    (source, target, links) = (link.source, link.target, [link])
    meaning = Meaning(link)
    ground =
      switch link.kind {
      case .comention: .counted
      case .statement: .said
      case .relation: .told
      }
    isMutual = !link.directed
  }
}

extension Tie.Meaning {
  init(_ link: Link) {
    switch link.kind {
    case .comention: self = .together
    case .statement: self = Self(link.stance ?? .neutral)
    case .relation(let relation): self = Self(relation)
    }
  }

  private init(_ stance: Stance) {
    switch stance {
    case .support: self = .support
    case .oppose: self = .oppose
    case .mixed: self = .mixed
    case .neutral: self = .neutral
    }
  }

  private init(_ relation: Relation) {
    switch relation.kind {
    case .leads, .memberOf, .represents, .partOf, .locatedIn: self = .belongs
    case .allyOf, .supports: self = .support
    case .opposes, .fights: self = .oppose
    case .meets, .communicates: self = relation.sign > 0 ? .support : relation.sign < 0 ? .oppose : .talks
    case .influences: self = relation.sign > 0 ? .support : relation.sign < 0 ? .oppose : .neutral
    }
  }
}

extension Tie {
  /// The lines for all links but co-mentions: what means the same between the same two becomes one, and one with a head at either end
  /// where it holds both ways.
  static func merged(_ links: [Link]) -> [Tie] { merged(links.map { Tie($0) }) }

  /// The same for lines that stand for one link each.
  static func merged(_ single: [Tie]) -> [Tie] {
    var ties: [Tie] = []
    var places: [Key: Int] = [:]
    for tie in single where tie.meaning != .together && tie.source != tie.target {
      if let place = places[tie.key] {
        ties[place].join(tie)
      } else {
        places[tie.key] = ties.count
        ties.append(tie)
      }
    }
    return joinedBothWays(ties)
  }

  private static func joinedBothWays(_ ties: [Tie]) -> [Tie] {
    var ties = ties
    var places: [Key: Int] = [:]
    for index in ties.indices {
      let tie = ties[index]
      if tie.meaning != .belongs, let place = places[tie.reversedKey], ties[place].ground == tie.ground {
        ties[place].join(tie)
        ties[place].isMutual = true
        ties[index].links = []
      } else {
        places[tie.key] = index
      }
    }
    return ties.filter { !$0.links.isEmpty }
  }

  /// A line counts as said where anyone says it, because the speaker's word is the finer evidence.
  private mutating func join(_ other: Tie) {
    links += other.links
    isMutual = isMutual || other.isMutual
    if other.ground == .said { ground = .said }
    if let more = other.delta { delta = (delta ?? 0) + more }
  }

  private struct Key: Hashable {
    let source: String
    let target: String
    let meaning: Meaning
    let fate: Fate?
  }
  private var key: Key { Key(source: source, target: target, meaning: meaning, fate: fate) }
  private var reversedKey: Key { Key(source: target, target: source, meaning: meaning, fate: fate) }
}
