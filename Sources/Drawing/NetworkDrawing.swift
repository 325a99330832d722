public import ActorNetworks
public import Comparing
public import Graphviz

/// A picture of a network, in whatever format it is asked for.
///
/// The same network, options and Graphviz give the same bytes; bitmaps and PDF depend on the fonts of the machine too.
public struct NetworkDrawing: Sendable {
  /// The forms in which a picture can be had.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    case svg, png, pdf, dot
  }

  private let picture: Picture
  private let panels: [Picture.Panel]
  private let scene: Scene
  private let theme: DrawingOptions.Theme

  /// Chooses what to show and finds a place for everything.
  ///
  /// - Parameters:
  ///   - passage: The words of an article behind a piece of evidence, where they are at hand; tooltips show some.
  ///   - renderer: Who lays out the graph.
  /// - Throws: What Graphviz says where it cannot lay out the graph.
  public init(
    of network: ActorNetwork, options: DrawingOptions = DrawingOptions(), renderer: Renderer,
    passage: @escaping (Evidence) -> String? = { _ in nil }
  ) throws(GraphvizError) {
    let picture = Picture(network, options)
    try self.init(picture, [], Wording(picture.network, passage: passage), options, renderer)
  }

  /// Shows the difference between two networks, every actor in one place, where ``DrawingOptions/hasPanels`` says so beside both networks.
  ///
  /// - Parameters:
  ///   - labels: What the two sides are called.
  ///   - passage: The words of an article of either side behind a piece of evidence, where they are at hand; tooltips show some.
  ///   - renderer: Who lays out the graph.
  /// - Throws: What Graphviz says where it cannot lay out the graph.
  public init(
    of diff: NetworkDiff, labels: (old: String, new: String), options: DrawingOptions = DrawingOptions(), renderer: Renderer,
    passage: (old: (Evidence) -> String?, new: (Evidence) -> String?) = ({ _ in nil }, { _ in nil })
  ) throws(GraphvizError) {
    let picture = Picture(diff, labels: labels, options)
    let wording = Wording(picture.network, passage: passage.new, formerPassage: passage.old)
    try self.init(picture, options.hasPanels ? picture.panels(of: diff, labels: labels) : [], wording, options, renderer)
  }

  private init(
    _ picture: Picture, _ panels: [Picture.Panel], _ wording: Wording, _ options: DrawingOptions, _ renderer: Renderer
  ) throws(GraphvizError) {
    self.picture = picture
    self.panels = panels
    theme = options.theme
    let composition = Composition(picture, wording, keeping: options.positions)
    let centers = try composition.centers(layout: options.layout, renderer: renderer)
    scene = panels.isEmpty ? composition.scene(centers: centers) : composition.scene(centers: centers, panels: panels)
  }

  /// The bytes of the picture in a format.
  ///
  /// - Throws: What Graphviz says where it cannot draw; SVG and DOT are never refused.
  public func bytes(_ format: Format, renderer: Renderer) throws(GraphvizError) -> [UInt8] {
    switch format {
    case .svg: Array(scene.svg(theme: theme).utf8)
    case .dot: Array(graph.dot().utf8)
    case .png: try drawn(.png, renderer)
    case .pdf: try drawn(.pdf, renderer)
    }
  }

  private var graph: Graph {
    panels.isEmpty ? picture.graph(theme.palette, scene: scene) : picture.graph(theme.palette, scene: scene, panels: panels)
  }

  private func drawn(_ format: Graphviz.Format, _ renderer: Renderer) throws(GraphvizError) -> [UInt8] {
    try renderer.layout(LayoutJob(scene.graph(theme.palette), engine: .nop2, formats: [format]))[format] ?? []
  }
}
