import ActorNetworks

/// Which co-mentions are drawn, so that the picture can be read.
///
/// An article of thirty actors has hundreds of co-mentions. Two actors tied by a statement or a relation need no second line; of the
/// rest, each actor's strongest tie to the others is kept, and then, strongest first, as many as the picture holds, all of equal weight
/// or none.
struct Thinning: Hashable, Sendable {
  /// The co-mentions that are drawn, in canonical order.
  let drawn: [Link]
  /// How many tie actors that another line ties already.
  let covered: Int
  /// How many are left out.
  let omitted: Int
  /// All of this weight or more are drawn; nil where only the strongest tie of each actor is.
  let threshold: Double?

  /// Lines an actor that a picture can hold before it becomes a thicket.
  private static let linesPerActor = 1.8

  /// - Parameter weight: By what co-mentions are ranked.
  init(
    _ network: ActorNetwork, beside ties: [Tie], _ mode: DrawingOptions.Comentions, by weight: (Link) -> Double = { $0.weight }
  ) {
    let tied = Set(ties.map { Pair($0.source, $0.target) })
    let comentions = network.links.filter { $0.kind == .comention && $0.source != $0.target }
    let free = comentions.filter { !tied.contains(Pair($0.source, $0.target)) }
    covered = comentions.count - free.count
    switch mode {
    case .all: (drawn, threshold) = (free, 0)
    case .none: (drawn, threshold) = ([], nil)
    case .strongest:
      var forest = Forest(network.actors.map(\.id))
      for tie in ties { _ = forest.joins(tie.source, tie.target) }
      // Equal weights keep their canonical order.
      let weights = free.map(weight)
      let ranked = free.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }.map { free[$0] }
      let spanning = ranked.filter { forest.joins($0.source, $0.target) }
      let kept = Set(spanning.map(\.id))
      let room = Int(Self.linesPerActor * Double(network.actors.count)) - ties.count - spanning.count
      threshold = Self.threshold(ranked.filter { !kept.contains($0.id) }.map(weight), room: room)
      let least = threshold ?? .infinity
      drawn = free.filter { kept.contains($0.id) || weight($0) >= least }
    }
    omitted = free.count - drawn.count
  }

  /// The least weight such that all of that weight or more find room; `weights` descend.
  private static func threshold(_ weights: [Double], room: Int) -> Double? {
    guard room < weights.count else { return 0 }
    guard room > 0 else { return nil }
    return weights.prefix(room).last { $0 > weights[room] }
  }

  private struct Pair: Hashable {
    let first: String
    let second: String
    init(_ a: String, _ b: String) { (first, second) = a.precedesInUTF8(b) ? (a, b) : (b, a) }
  }
}

/// Which actors are tied directly or through others: a forest of disjoint sets.
struct Forest {
  private var parents: [String: String]

  init(_ members: [String]) { parents = Dictionary(members.map { ($0, $0) }, uniquingKeysWith: { first, _ in first }) }

  /// Ties two members; false when they were tied before.
  mutating func joins(_ a: String, _ b: String) -> Bool {
    let (first, second) = (root(of: a), root(of: b))
    parents[second] = first
    return first != second
  }

  /// The same for all members that are tied.
  mutating func root(of member: String) -> String {
    var member = member
    while let parent = parents[member], parent != member {
      parents[member] = parents[parent]
      member = parent
    }
    return member
  }
}
