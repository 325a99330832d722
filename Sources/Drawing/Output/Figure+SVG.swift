extension Scene.Figure {
  /// Writes the actor, or the sample of one.
  func write(to writer: inout SVGWriter, _ names: ElementNames) {
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
