import Graphviz

extension Scene {
  /// The picture as a graph in which everything has its place already: how Graphviz draws it as a bitmap or for print.
  func graph(_ palette: Palette) -> Graph {
    var graph = Graph(
      "network", directed: true,
      nodeDefaults: NodeDefaults {
        $0.fontName = Self.fonts; $0.hasFixedSize = true
      })
    graph.inputScale = 72
    graph.backgroundColor = palette[.paper]
    graph.padding = Margin(24 / 72, 24 / 72)
    graph.outputOrder = .edgesFirst
    graph.attributes["dpi"] = .plain("144")
    for panel in panels {
      graph.add(panel.node(palette))
      panel.scene.moved(by: panel.corner).add(to: &graph, prefix: panel.name, palette)
    }
    add(to: &graph, prefix: "", palette)
    return graph
  }

  private func add(to graph: inout Graph, prefix: String, _ palette: Palette) {
    for (number, figure) in figures.enumerated() { graph.add(figure.node("\(prefix)figure\(number)", palette)) }
    for (number, words) in words.enumerated() { graph.add(words.node("\(prefix)words\(number)", palette)) }
    let nodes = Dictionary(
      figures.enumerated().map { ($1.actor ?? "", "\(prefix)figure\($0)") }, uniquingKeysWith: { first, _ in first })
    for (number, stroke) in strokes.enumerated() {
      if let ends = stroke.ends, let source = nodes[ends.source], let target = nodes[ends.target] {
        graph.add(stroke.edge(source, target, palette))
      } else {
        let ends = ["\(prefix)from\(number)", "\(prefix)to\(number)"]
        for (end, place) in zip(ends, [stroke.curve.start, stroke.curve.end]) { graph.add(Self.invisible(end, at: place)) }
        graph.add(stroke.edge(ends[0], ends[1], palette))
      }
    }
  }

  static let fonts = "Helvetica,Arial,sans-serif"

  private static func invisible(_ id: String, at place: Vector) -> Node {
    Node(id) { node in
      node.style = [.invisible]
      node.label = .text("")
      node.position = place.position
      (node.width, node.height) = (0.01, 0.01)
    }
  }
}

extension Vector {
  /// The place as Graphviz has it, y up.
  var position: Position { Position(Point(x: x.inHundredths, y: -y.inHundredths)) }

  /// The place as it stands in the line of an edge.
  fileprivate var text: String { "\(x.inHundredths),\(-y.inHundredths)" }
}

extension Double {
  fileprivate var inHundredths: Double { (self * 100).rounded() / 100 }
}

extension Palette {
  subscript(_ ink: Ink) -> Color { Color(color(ink)) }
}

extension Scene.Panel {
  fileprivate func node(_ palette: Palette) -> Node {
    Node("\(name)frame") { node in
      node.shape = .box
      node.label = .text("")
      node.color = palette[.rule]
      node.penWidth = 0.8
      node.position = frame.center.position
      (node.width, node.height) = (frame.size.x / 72, frame.size.y / 72)
    }
  }
}

extension Scene.Words {
  fileprivate func node(_ id: String, _ palette: Palette) -> Node {
    Node(id) { node in
      let words = Label.escapingHTML(text)
      node.shape = Shape.none
      node.label = .html(
        "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\"><tr><td fixedsize=\"true\" align=\"left\" "
          + "width=\"\(Int(width.rounded(.up)) + 2)\" height=\"\(Int(size.rounded(.up)) + 3)\">"
          + (isBold ? "<b>\(words)</b>" : words) + "</td></tr></table>")
      node.fontSize = size
      node.fontColor = palette[isQuiet ? .quiet : .text]
      node.position = (place + Vector(width / 2, -size * 0.33)).position
      (node.width, node.height) = ((width + 4) / 72, (size + 4) / 72)
    }
  }
}

extension Scene.Figure {
  fileprivate func node(_ id: String, _ palette: Palette) -> Node {
    Node(id) { node in
      form.apply(to: &node)
      node.label = label(palette)
      node.fontSize = lines.first?.size ?? 10
      node.fontColor = palette[tint == Group.ghostTint ? .quiet : .text]
      node.fillColor = palette[.tint(tint)]
      node.color = palette[.edge(tint)]
      node.penWidth = borderWidth
      node.position = center.position
      // Graphviz puts the second border outside.
      let inner = form.border == .double ? size - 8 : size
      (node.width, node.height) = (inner.x / 72, inner.y / 72)
    }
  }

  private func label(_ palette: Palette) -> Label {
    guard !lines.isEmpty else { return .text("") }
    let html = lines.map { line in
      let words = Label.escapingHTML(line.text)
      return line.isQuiet ? "<font point-size=\"\(line.size.inTenths)\" color=\"\(palette[.quiet].text)\">\(words)</font>" : words
    }
    return .html(html.joined(separator: "<br/>"))
  }
}

extension ActorForm {
  /// Says the form in the words of Graphviz.
  func apply(to node: inout Node) {
    switch (outline, border) {
    case (_, .page): node.shape = .note
    case (_, .underline): node.shape = .underline
    case (.box, _), (.roundedBox, _): node.shape = .box
    case (.ellipse, _): node.shape = .ellipse
    case (.hexagon, _): node.shape = .hexagon
    case (.octagon, _): node.shape = .octagon
    }
    node.style = [.filled] + (outline == .roundedBox ? [.rounded] : []) + (border == .dashed ? [.dashed] : [])
    if border == .double { node.peripheries = 2 }
  }
}

extension Scene.Stroke {
  fileprivate func edge(_ source: String, _ target: String, _ palette: Palette) -> Edge {
    Edge(source, target) { edge in
      form.apply(to: &edge, isMutual: isMutual, palette)
      let ends = (start: isMutual ? form.headLength : 0, end: form.headLength)
      let line = curve.reversed.shortened(by: ends.start).reversed.shortened(by: ends.end)
      let arrows = (ends.start > 0 ? "s,\(curve.start.text) " : "") + (ends.end > 0 ? "e,\(curve.end.text) " : "")
      let places = [line.start, line.firstControl, line.secondControl, line.end].map(\.text)
      edge.attributes["pos"] = .plain(arrows + places.joined(separator: " "))
    }
  }
}

extension TieForm {
  /// Says the form in the words of Graphviz.
  func apply(to edge: inout Edge, isMutual: Bool, _ palette: Palette) {
    edge.color = palette[ink]
    edge.penWidth = (width * 10).rounded() / 10
    edge.style = [dash.style]
    edge.arrowHead = head.arrow
    edge.arrowSize = (headLength / head.naturalLength * 10).rounded() / 10
    if isMutual && head != .none {
      edge.direction = .both
      edge.arrowTail = head.arrow
    }
  }
}

extension TieForm.Dash {
  fileprivate var style: Style {
    switch self {
    case .none: .solid
    case .short, .long: .dashed
    case .dots, .dotted: .dotted
    }
  }
}

extension TieForm.Head {
  fileprivate var arrow: Arrow {
    switch self {
    case .none: .none
    case .triangle: .normal
    case .bar: .tee
    case .open: .vee
    case .diamond: .diamond
    case .dot: .dot
    }
  }

  /// How long Graphviz draws the arrow at size 1, in points.
  fileprivate var naturalLength: Double {
    switch self {
    case .none, .triangle, .open: 10
    case .bar: 2.5
    case .diamond: 12
    case .dot: 8
    }
  }
}
