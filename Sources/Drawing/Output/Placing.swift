import ActorNetworks
import Graphviz

/// Finds a place for every tied actor: an engine of Graphviz lays out each part that no line ties to another, the result is turned into the
/// shape of a page, and what overlaps is moved apart.
struct Placing {
  private let ids: [String]
  private let sizes: [Vector]
  private let ties: [(source: Int, target: Int, length: Double)]

  /// - Parameter fixed: Actors that have a place already and so need no line to be drawn among the others.
  init(_ picture: Picture, _ composition: Composition, keeping fixed: Set<String> = []) {
    let tied = picture.partedActors(keeping: fixed).tied
    ids = tied.map(\.id)
    sizes = tied.map { composition.box($0).size }
    let numbers = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    ties = picture.ties.compactMap { tie in
      if let source = numbers[tie.source], let target = numbers[tie.target] { (source, target, tie.meaning.length) } else { nil }
    }
  }

  /// Up to so many actors, the engine that minimises stress is quick enough.
  private static let mostForStress = 500
  private static let roundsInCrowds = 12

  /// Where each actor stands, y down: those that have a place stay there.
  ///
  /// - Throws: What Graphviz says where it cannot lay out the graph.
  func centers(layout: DrawingOptions.Layout?, keeping fixed: [String: Vector], renderer: Renderer) throws(GraphvizError) -> [String:
    Vector]
  {
    let places = ids.enumerated().compactMap { number, id in fixed[id].map { (number, $0) } }
    guard !places.isEmpty else { return try centers(layout: layout, renderer: renderer) }
    let settling = Settling(
      places: Dictionary(places, uniquingKeysWith: { first, _ in first }), sizes: sizes, ties: ties.map { ($0.source, $0.target) })
    return Dictionary(zip(ids, settling.settled()), uniquingKeysWith: { first, _ in first })
  }

  private func centers(layout: DrawingOptions.Layout?, renderer: Renderer) throws(GraphvizError) -> [String: Vector] {
    let parts = parts
    let engines = parts.map { layout ?? ($0.count <= Self.mostForStress ? .neato : .sfdp) }
    var places = try places(zip(parts, engines).map { LayoutJob(graph($0, $1), engine: $1.engine, formats: []) }, parts, renderer)
    let loose = zip(parts, engines).filter { $1.leavesOverlaps }.map(\.0)
    for part in loose { Arrangement.layAcross(part, &places) }
    let apart = try self.places(loose.map { LayoutJob(graph($0, at: places), engine: .nop, formats: []) }, loose, renderer)
    for index in loose.joined() { places[index] = apart[index] }
    for part in parts { Arrangement.separate(part, &places, sizes: sizes) }
    return Dictionary(zip(ids, Arrangement.packed(places, sizes: sizes, parts: parts)), uniquingKeysWith: { first, _ in first })
  }

  /// Where layouts put the actors of parts; nowhere for actors of other parts.
  private func places(_ jobs: [LayoutJob], _ parts: [[Int]], _ renderer: Renderer) throws(GraphvizError) -> [Vector] {
    var places = [Vector](repeating: .zero, count: ids.count)
    for (part, result) in zip(parts, renderer.layouts(jobs)) {
      // Nodes come back in the order in which they were added.
      for (index, node) in zip(part, try result.get().nodes) { places[index] = Vector(node.center.x, -node.center.y) }
    }
    return places
  }

  /// What an engine gets to see: sizes and ties, no words.
  private func graph(_ part: [Int], _ layout: DrawingOptions.Layout) -> Graph {
    var graph = emptyGraph()
    // Distances alone decide first; circo looks after overlaps itself, and dot knows none.
    if layout.leavesOverlaps { graph.overlap = .keep }
    add(part, to: &graph) { _ in nil }
    return graph
  }

  /// The graph of actors that have a place already, to be moved apart.
  private func graph(_ part: [Int], at places: [Vector]) -> Graph {
    var graph = emptyGraph()
    graph.overlap = .prism
    // In a crowd the last overlaps take longest; ``Arrangement/separate(_:_:sizes:)`` sees to them.
    if part.count > Self.mostForStress { graph.attributes["overlap"] = .plain("prism\(Self.roundsInCrowds)") }
    graph.overlapScaling = -3
    graph.separation = .points(14)
    add(part, to: &graph) { places[$0].position }
    return graph
  }

  private func emptyGraph() -> Graph {
    let nodes = NodeDefaults { node in
      node.shape = .box
      node.label = .text("")
      node.hasFixedSize = true
    }
    var graph = Graph("layout", directed: true, nodeDefaults: nodes)
    graph.splines = Splines.none
    graph.seed = 3
    graph.inputScale = 72
    return graph
  }

  private func add(_ part: [Int], to graph: inout Graph, position: (Int) -> Position?) {
    for index in part {
      graph.add(
        Node("n\(index)") { node in
          node.width = sizes[index].x / 72
          node.height = sizes[index].y / 72
          node.position = position(index)
        })
    }
    let members = Set(part)
    for tie in ties where members.contains(tie.source) {
      graph.add(Edge("n\(tie.source)", "n\(tie.target)") { $0.length = tie.length })
    }
  }

  /// The actors of each part that no line ties to another, in order of their first members.
  private var parts: [[Int]] {
    var forest = Forest(ids)
    for tie in ties { _ = forest.joins(ids[tie.source], ids[tie.target]) }
    var numbers: [String: Int] = [:]
    var parts: [[Int]] = []
    for (index, id) in ids.enumerated() {
      let root = forest.root(of: id)
      if let number = numbers[root] {
        parts[number].append(index)
      } else {
        numbers[root] = parts.count
        parts.append([index])
      }
    }
    return parts
  }
}

extension Tie.Meaning {
  /// How long a line would like to be, in inches: who belongs together stands close, opponents face each other.
  fileprivate var length: Double {
    switch self {
    case .belongs: 0.9
    case .support: 1.25
    case .oppose, .mixed, .neutral, .talks: 1.55
    case .together: 1.7
    }
  }
}

extension DrawingOptions.Layout {
  fileprivate var engine: Engine {
    switch self {
    case .neato: .neato
    case .dot: .dot
    case .fdp: .fdp
    case .sfdp: .sfdp
    case .circo: .circo
    case .twopi: .twopi
    }
  }

  /// Whether what overlaps has to be moved apart afterwards.
  fileprivate var leavesOverlaps: Bool { self != .dot && self != .circo }
}
