extension Scene.Stroke {
  /// Writes the line with its heads.
  func write(to writer: inout SVGWriter, _ names: ElementNames) {
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
          ("class", "line"), ("stroke-dasharray", form.dash.pattern), ("d", line.path), ("stroke-width", SVGWriter.number(form.width)),
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
