extension Scene {
  /// The picture as SVG, ending in a line break: a document of its own that needs nothing else, and reads aloud.
  func svg(theme: DrawingOptions.Theme) -> String {
    var writer = SVGWriter()
    let size = (SVGWriter.number(self.size.x), SVGWriter.number(self.size.y))
    writer.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", size.0), ("height", size.1), ("viewBox", "0 0 \(size.0) \(size.1)"),
        ("class", "rapport"), ("role", "graphics-document document"), ("aria-labelledby", "rapport-title"),
        ("aria-describedby", "rapport-desc"), ("font-family", "Helvetica,Arial,sans-serif"),
      ]
    ) { writer in
      writer.lineBreak()
      writer.element("title", [("id", "rapport-title")], words: title)
      writer.lineBreak()
      writer.element("desc", [("id", "rapport-desc")], words: description)
      writer.lineBreak()
      writer.element("style", words: StyleSheet(theme: theme, scene: self).text)
      writer.lineBreak()
      writer.element("rect", [("class", "paper"), ("width", "100%"), ("height", "100%")])
      for height in rules {
        writer.lineBreak()
        let y = SVGWriter.number(height)
        writer.element("line", [("class", "rule"), ("x1", "24"), ("x2", SVGWriter.number(self.size.x - 24)), ("y1", y), ("y2", y)])
      }
      let names = ElementNames(self)
      for stroke in strokes { stroke.write(to: &writer, names) }
      for figure in figures { figure.write(to: &writer, names) }
      for words in words { words.write(to: &writer) }
      writer.lineBreak()
    }
    writer.lineBreak()
    return writer.text
  }
}

/// What actors are called within a document, where not every id may stand.
struct ElementNames {
  private let names: [String: String]

  init(_ scene: Scene) {
    let actors = scene.figures.compactMap(\.actor)
    names = Dictionary(
      actors.enumerated().map { number, actor in (actor, Self.isPlain(actor) ? "a-\(actor)" : "a_\(number)") },
      uniquingKeysWith: { first, _ in first })
  }

  func name(_ actor: String) -> String { names[actor] ?? "a" }

  private static func isPlain(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 100
      && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || (65...90).contains($0) || $0 == 45 }
  }
}

extension Scene.Words {
  fileprivate func write(to writer: inout SVGWriter) {
    let classes = [isBold ? "bold" : nil, isQuiet ? "quiet" : nil].compactMap(\.self).joined(separator: " ")
    writer.lineBreak()
    writer.element(
      "text",
      [
        ("class", classes.isEmpty ? nil : classes), ("x", SVGWriter.number(place.x)), ("y", SVGWriter.number(place.y)),
        ("font-size", SVGWriter.number(size)),
      ], words: text)
  }
}

extension Scene.Figure {
  fileprivate func write(to writer: inout SVGWriter, _ names: ElementNames) {
    writer.lineBreak()
    let isSample = actor == nil
    writer.element(
      "g",
      [
        ("id", actor.map(names.name)), ("class", isSample ? "g\(tint)" : "node g\(tint)"),
        ("role", isSample ? "presentation" : "graphics-symbol"), ("aria-label", isSample ? nil : tooltip.firstLine),
      ]
    ) { writer in
      if !isSample { writer.element("title", words: tooltip) }
      writeOutline(to: &writer)
      for line in lines {
        writer.element(
          "text",
          [
            ("class", line.isQuiet ? "quiet" : nil), ("x", SVGWriter.number(center.x)), ("y", SVGWriter.number(center.y + line.baseline)),
            ("font-size", SVGWriter.number(line.size)),
          ], words: line.text)
      }
    }
  }

  private func writeOutline(to writer: inout SVGWriter) {
    let width = ("stroke-width", Optional(SVGWriter.number(borderWidth)))
    switch form.border {
    case .single: writeShape(to: &writer, size: size, [width])
    case .dashed: writeShape(to: &writer, size: size, [width, ("stroke-dasharray", "5 3")])
    case .double:
      writeShape(to: &writer, size: size, [width])
      writeShape(to: &writer, size: size - 6, [("fill", "none"), ("class", "inner")])
    case .underline:
      writeShape(to: &writer, size: size, [("class", "borderless")])
      let (left, right) = (center + size * Vector(-0.5, 0.5), center + size / 2)
      writer.element("path", [("d", "M\(SVGWriter.point(left))H\(SVGWriter.number(right.x))"), width])
    case .page:
      let fold = min(8, size.y * 0.4)
      let (low, high) = (center - size / 2, center + size / 2)
      let (before, beneath) = (Vector(high.x - fold, low.y), Vector(high.x, low.y + fold))
      writer.element(
        "path",
        [
          (
            "d",
            "M\(SVGWriter.point(before))H\(SVGWriter.number(low.x))V\(SVGWriter.number(high.y))H\(SVGWriter.number(high.x))"
              + "V\(SVGWriter.number(beneath.y))ZV\(SVGWriter.number(beneath.y))H\(SVGWriter.number(high.x))"
          ), width,
        ])
    }
  }

  private func writeShape(to writer: inout SVGWriter, size: Vector, _ attributes: [(String, String?)]) {
    let low = center - size / 2
    switch form.outline {
    case .box, .roundedBox:
      let radius = form.outline == .roundedBox ? SVGWriter.number(min(8, size.y * 0.3)) : nil
      writer.element(
        "rect",
        [
          ("x", SVGWriter.number(low.x)), ("y", SVGWriter.number(low.y)), ("width", SVGWriter.number(size.x)),
          ("height", SVGWriter.number(size.y)), ("rx", radius),
        ] + attributes)
    case .ellipse:
      writer.element(
        "ellipse",
        [
          ("cx", SVGWriter.number(center.x)), ("cy", SVGWriter.number(center.y)), ("rx", SVGWriter.number(size.x / 2)),
          ("ry", SVGWriter.number(size.y / 2)),
        ] + attributes)
    case .hexagon, .octagon:
      let points = form.outline.corners.map { SVGWriter.point(center + $0 * size / 2) }.joined(separator: " ")
      writer.element("polygon", [("points", points)] + attributes)
    }
  }
}

extension Scene.Stroke {
  fileprivate func write(to writer: inout SVGWriter, _ names: ElementNames) {
    writer.lineBreak()
    let ends = ends.map { " \(names.name($0.source)) \(names.name($0.target))" }
    writer.element(
      "g",
      [
        ("class", (ends == nil ? "" : "edge ") + form.ink.name + (ends ?? "")),
        ("role", ends == nil ? "presentation" : "graphics-symbol"), ("aria-label", ends == nil ? nil : tooltip.firstLine),
      ]
    ) { writer in
      if ends != nil { writer.element("title", words: tooltip) }
      let line =
        isMutual ? curve.shortened(by: form.overlap).reversed.shortened(by: form.overlap).reversed : curve.shortened(by: form.overlap)
      writer.element(
        "path",
        [
          ("class", form.isDashed ? "line told" : "line"), ("d", line.path), ("stroke-width", SVGWriter.number(form.width)),
        ])
      writeHead(curve, to: &writer)
      if isMutual { writeHead(curve.reversed, to: &writer) }
    }
  }

  private func writeHead(_ curve: Curve, to writer: inout SVGWriter) {
    let tip = curve.end
    let back = (curve.shortened(by: form.headLength).end - tip).normalized * form.headLength
    let side = back.normalized.turned * form.headReach
    func shape(_ places: [Vector]) -> String { "M" + places.map(SVGWriter.point).joined(separator: "L") }
    switch form.head {
    case .none: break
    case .triangle: writer.element("path", [("class", "head"), ("d", shape([tip, tip + back + side, tip + back - side]) + "Z")])
    case .diamond:
      writer.element(
        "path", [("class", "head"), ("d", shape([tip, tip + back / 2 + side, tip + back, tip + back / 2 - side]) + "Z")])
    case .bar:
      writer.element("path", [("class", "head"), ("d", shape([tip + side, tip - side, tip - side + back, tip + side + back]) + "Z")])
    case .open:
      writer.element(
        "path",
        [
          ("class", "open"), ("d", shape([tip + back + side, tip, tip + back - side])), ("stroke-width", SVGWriter.number(form.width)),
        ])
    case .dot:
      let center = tip + back / 2
      writer.element(
        "circle",
        [
          ("class", "head"), ("cx", SVGWriter.number(center.x)), ("cy", SVGWriter.number(center.y)),
          ("r", SVGWriter.number(form.headLength / 2)),
        ])
    }
  }
}

extension TieForm {
  /// How much of the line its head covers.
  fileprivate var overlap: Double {
    switch head {
    case .none, .bar: 0
    case .triangle, .diamond, .dot: headLength - 1
    case .open: width / 2
    }
  }
}

extension Curve {
  fileprivate var path: String {
    let middle = (start + end) / 2
    if (point(0.5) - middle).length < 0.05 { return "M\(SVGWriter.point(start))L\(SVGWriter.point(end))" }
    return "M\(SVGWriter.point(start))C\(SVGWriter.point(firstControl)) \(SVGWriter.point(secondControl)) \(SVGWriter.point(end))"
  }
}

extension String {
  fileprivate var firstLine: String { String(prefix { !$0.isNewline }) }
}
