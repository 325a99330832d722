import ActorNetworks

/// Gives a legend its place: sections side by side, notes beneath.
struct LegendScene {
  private static let fontSize = 10.5
  private static let rowHeight = 17.0
  private static let sampleWidth = 40.0
  private static let columnGap = 26.0
  private static let rowsPerColumn = 6

  /// The legend within a width, its top left corner at the origin.
  static func scene(_ legend: Legend, width: Double) -> Scene {
    let blocks = legend.sections.map(block)
    let sizes = blocks.map(\.size)
    var scene = Scene()
    for (block, corner) in zip(blocks, Arrangement.rows(sizes, width: width, gap: Vector(columnGap, 14))) {
      scene.add(block.moved(by: corner))
    }
    var y = scene.bounds.map { $0.maximum.y + 20 } ?? fontSize
    for line in legend.notes.flatMap({ filled($0, width: max(width, 420)) }) {
      scene.words.append(Scene.Words(text: line, place: Vector(0, y), size: fontSize - 0.5, isQuiet: true))
      y += rowHeight - 3
    }
    return scene
  }

  private static func block(_ section: Legend.Section) -> Scene {
    var scene = Scene()
    scene.words.append(Scene.Words(text: section.heading, place: Vector(0, fontSize), size: fontSize, isBold: true))
    let columns = (section.entries.count + rowsPerColumn - 1) / rowsPerColumn
    let rows = (section.entries.count + columns - 1) / max(columns, 1)
    var x = 0.0
    for start in stride(from: 0, to: section.entries.count, by: max(rows, 1)) {
      let column = section.entries[start..<min(start + rows, section.entries.count)]
      for (row, entry) in column.enumerated() {
        add(entry, at: Vector(x, fontSize + 14 + Double(row) * rowHeight), to: &scene)
      }
      x += sampleWidth + (column.map { TextMetrics.width($0.text, size: fontSize) }.max() ?? 0) + 16
    }
    scene.size = Vector(max(x - 16, scene.words[0].width), fontSize + 20 + Double(rows) * rowHeight)
    return scene
  }

  /// - Parameter place: The left end of the middle of the row.
  private static func add(_ entry: Legend.Entry, at place: Vector, to scene: inout Scene) {
    let text = Scene.Words(text: entry.text, place: place + Vector(sampleWidth, fontSize * 0.35), size: fontSize)
    scene.words.append(text)
    switch entry.sample {
    case .tint(let tint):
      scene.figures.append(figure(ActorForm(.organisation), tint: tint, at: place, size: Vector(20, 11)))
    case .form(let form, let tint):
      scene.figures.append(figure(form, tint: tint, at: place, size: Vector(28, 14)))
    case .line(let form):
      let curve = Curve(from: place, to: place + Vector(32, 0), bow: 0)
      scene.strokes.append(Scene.Stroke(ends: nil, curve: curve, form: form, isMutual: false, tooltip: ""))
    }
  }

  private static func figure(_ form: ActorForm, tint: Int, at place: Vector, size: Vector) -> Scene.Figure {
    Scene.Figure(
      actor: nil, center: place + Vector(size.x / 2 + 1, 0), size: size, form: form, tint: tint, borderWidth: 1, lines: [], tooltip: "")
  }

  /// A text in lines no wider than a page.
  private static func filled(_ text: String, width: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, TextMetrics.width(last + " " + word, size: fontSize) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
