import ActorNetworks
import Graphviz

/// Finds a place for every tied actor: an engine of Graphviz lays them out, the result is turned into the shape of a page, and what overlaps
/// is moved apart.
struct Placing {
  private let ids: [String]
  private let sizes: [Vector]
  private let ties: [Tie]

  init(_ picture: Picture, _ composition: Composition) {
    let tied = picture.partedActors().tied
    ids = tied.map(\.id)
    sizes = tied.map { composition.box($0).size }
    ties = picture.ties
  }

  /// Up to so many actors, the engine that minimises stress is quick enough.
  private static let mostForStress = 500

  /// Where each actor stands, y down.
  ///
  /// - Throws: What Graphviz says where it cannot lay out the graph.
  func centers(layout: DrawingOptions.Layout?, renderer: Renderer) throws(GraphvizError) -> [String: Vector] {
    guard !ids.isEmpty else { return [:] }
    let layout = layout ?? (ids.count <= Self.mostForStress ? .neato : .sfdp)
    var places = try places(graph(layout, at: nil), layout.engine, renderer)
    switch layout {
    case .neato, .fdp, .sfdp:
      let parts = parts
      places = Arrangement.laidAcross(places, sizes: sizes, parts: parts)
      places = try self.places(graph(layout, at: places), .nop, renderer)
      places = Arrangement.packed(Arrangement.separated(places, sizes: sizes), sizes: sizes, parts: parts)
    case .dot, .circo, .twopi: places = Arrangement.separated(places, sizes: sizes)
    }
    return Dictionary(zip(ids, places), uniquingKeysWith: { first, _ in first })
  }

  private func places(_ graph: Graph, _ engine: Engine, _ renderer: Renderer) throws(GraphvizError) -> [Vector] {
    let nodes = try renderer.layout(LayoutJob(graph, engine: engine, formats: [])).nodes
    // Nodes come back in the order in which they were added.
    return nodes.map { Vector($0.center.x, -$0.center.y) }
  }

  /// What the engine gets to see: sizes and ties, no words.
  private func graph(_ layout: DrawingOptions.Layout, at places: [Vector]?) -> Graph {
    let nodes = NodeDefaults { node in
      node.shape = .box
      node.label = .text("")
      node.hasFixedSize = true
    }
    var graph = Graph("layout", directed: true, nodeDefaults: nodes)
    graph.splines = Splines.none
    graph.seed = 3
    graph.inputScale = 72
    if places != nil || layout == .twopi {
      graph.overlap = .prism
      graph.overlapScaling = -3
      graph.separation = .points(14)
    } else if layout != .dot && layout != .circo {
      graph.overlap = .keep
    }
    for (number, size) in sizes.enumerated() {
      graph.add(
        Node("n\(number)") { node in
          node.width = size.x / 72
          node.height = size.y / 72
          if let places { node.position = Position(Point(x: places[number].x, y: -places[number].y)) }
        })
    }
    let numbers = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for tie in ties {
      guard let source = numbers[tie.source], let target = numbers[tie.target] else { continue }
      graph.add(Edge("n\(source)", "n\(target)") { $0.length = tie.meaning.length })
    }
    return graph
  }

  /// The actors of each part that no line ties to another, in order of their first members.
  private var parts: [[Int]] {
    var forest = Forest(ids)
    for tie in ties { _ = forest.joins(tie.source, tie.target) }
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
}
