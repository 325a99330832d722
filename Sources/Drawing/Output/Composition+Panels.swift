import ActorNetworks
import Graphviz

extension Composition {
  private static let gap = 28.0
  private static let padding = 14.0
  /// Headings grow with the panels, so that they can still be read where the page is shown small.
  private static let headingSizes = 12.5...26.0
  /// The legend stands in a cell as wide as a panel.
  private static let leastWidth = 460.0

  /// The page with panels of one size, two in a row, every actor in the same place of each, and the legend in the last cell.
  func scene(centers: [String: Vector], panels: [Picture.Panel]) -> Scene {
    let actors = partedActors.tied
    let figures = actors.map { figure($0, at: centers[$0.id] ?? .zero) }
    let scenes = panels.map { scene(of: $0, figures) }
    let bounds = Rectangle(around: scenes.compactMap(\.bounds)) ?? Rectangle(center: .zero, size: Vector(200, 120))
    let offset = (Vector(Self.padding, Self.padding) - bounds.minimum).inTenths
    let size = (bounds.size + 2 * Self.padding).inTenths
    let headingSize = min(max(size.x / 70, Self.headingSizes.lowerBound), Self.headingSizes.upperBound).inTenths
    let headingHeight = headingSize * 1.6
    let cell = Vector(max(size.x, Self.leastWidth), size.y + headingHeight)
    let width = 2 * cell.x + Self.gap
    var page = header(width)
    var grid = Scene()
    for (number, (panel, scene)) in zip(panels, scenes).enumerated() {
      let corner = Vector(Double(number % 2) * (cell.x + Self.gap), Double(number / 2) * (cell.y + Self.gap)).inTenths
      let heading = panel.heading.shortened(to: max(20, Int(cell.x / headingSize * 1.7)))
      grid.words.append(Scene.Words(text: heading, place: corner + Vector(0, headingSize), size: headingSize, isBold: true))
      let top = (corner + Vector(0, headingHeight)).inTenths
      var local = scene.moved(by: offset)
      local.size = size
      grid.panels.append(Scene.Panel(name: panel.name, corner: top, scene: local))
    }
    let legend = LegendScene.scene(Legend(picture, hasPanels: true), width: cell.x)
    grid.add(legend.moved(by: Vector(cell.x + Self.gap, cell.y + Self.gap + headingHeight) - (legend.bounds?.minimum ?? .zero)))
    page.stack(grid, gap: 20)
    return finished(page, width: width, legend: nil)
  }

  private func scene(of panel: Picture.Panel, _ figures: [Scene.Figure]) -> Scene {
    let shown = figures.filter { panel.captions[$0.actor ?? ""] != nil }.map { figure in
      var figure = figure
      if panel.isSide, figure.tint == Group.ghostTint { figure.tint = Group.leavingTint }
      figure.lines[figure.lines.count - 1].text = panel.captions[figure.actor ?? ""] ?? ""
      return figure
    }
    // Lines lead round those who are absent too, so that they run alike in every panel.
    return Scene(figures: shown, strokes: strokes(figures, panel.ties) { panel.isSide ? TieForm(ofSide: $0) : TieForm($0) })
  }
}
