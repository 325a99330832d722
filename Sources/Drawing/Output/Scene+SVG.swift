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
      write(to: &writer, ElementNames(self))
      for panel in panels { panel.write(to: &writer) }
      writer.lineBreak()
    }
    writer.lineBreak()
    return writer.text
  }

  fileprivate func write(to writer: inout SVGWriter, _ names: ElementNames) {
    for stroke in strokes { stroke.write(to: &writer, names) }
    for figure in figures { figure.write(to: &writer, names) }
    for words in words { words.write(to: &writer) }
  }
}

extension Scene.Panel {
  /// Writes the panel as a drawing of its own within the page: all panels have one view box.
  fileprivate func write(to writer: inout SVGWriter) {
    let size = (SVGWriter.number(scene.size.x), SVGWriter.number(scene.size.y))
    writer.lineBreak()
    writer.element(
      "svg",
      [
        ("class", "panel \(name)"), ("x", SVGWriter.number(corner.x)), ("y", SVGWriter.number(corner.y)), ("width", size.0),
        ("height", size.1), ("viewBox", "0 0 \(size.0) \(size.1)"),
      ]
    ) { writer in
      writer.lineBreak()
      writer.element("rect", [("class", "frame"), ("width", size.0), ("height", size.1)])
      scene.write(to: &writer, ElementNames(scene, prefix: "\(name)-"))
      writer.lineBreak()
    }
  }
}

/// What actors are called within a document, where not every id may stand.
struct ElementNames {
  private let names: [String: String]

  /// - Parameter prefix: What tells the names of a panel from those of the others.
  init(_ scene: Scene, prefix: String = "") {
    let actors = scene.figures.compactMap(\.actor)
    names = Dictionary(
      actors.enumerated().map { number, actor in (actor, prefix + (Self.isPlain(actor) ? "a-\(actor)" : "a_\(number)")) },
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

extension String {
  /// What stands before the first line break.
  var firstLine: String { String(prefix { !$0.isNewline }) }
}
