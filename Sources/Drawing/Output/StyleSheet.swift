/// The style sheet of a picture: colours by theme, and what happens when a reader points at an actor.
struct StyleSheet {
  let text: String

  /// Beyond so many actors, a rule for each would weigh more than the picture.
  private static let mostHighlighted = 150

  init(theme: DrawingOptions.Theme, scene: Scene) {
    var rules = [Self.shapes, Self.colours(theme.palette, scene)]
    if theme == .auto { rules.append("@media (prefers-color-scheme:dark){\n\(Self.colours(.dark, scene))\n}") }
    rules += scene.layers.map(Self.highlights)
    text = "\n" + rules.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private static let shapes = """
    svg.rapport{max-width:100%;height:auto}
    .node text{text-anchor:middle}
    .bold{font-weight:bold}
    .node,.edge{transition:opacity .15s}
    .line,.open{fill:none}
    .inner{fill:none}
    .edge:hover .line{stroke-width:5px}
    """

  private static func colours(_ palette: Palette, _ scene: Scene) -> String {
    let color = { (ink: Ink) in palette.color(ink).webColor }
    var rules = [
      ".paper{fill:\(color(.paper))}",
      "text{fill:\(color(.text))}",
      "text.quiet{fill:\(color(.quiet))}",
      ".rule{stroke:\(color(.rule))}",
    ]
    if !scene.panels.isEmpty { rules.append(".frame{fill:none;stroke:\(color(.rule))}") }
    let inks = Set(scene.layers.flatMap(\.scene.strokes).map(\.form.ink))
    for ink in Ink.meanings + Ink.fates where inks.contains(ink) {
      rules.append(".\(ink.name) .line,.\(ink.name) .open{stroke:\(color(ink))}.\(ink.name) .head{fill:\(color(ink))}")
    }
    let tints = Set(scene.layers.flatMap(\.scene.figures).map(\.tint))
    for tint in 0..<palette.groups where tints.contains(tint) {
      let name = Ink.tint(tint).name
      rules.append(
        ".\(name)>:not(text,.inner){fill:\(color(.tint(tint)))}.\(name)>:not(text,.borderless){stroke:\(color(.edge(tint)))}")
    }
    if tints.contains(Group.ghostTint) { rules.append(".\(Ink.tint(Group.ghostTint).name) text{fill:\(color(.quiet))}") }
    return rules.joined(separator: "\n")
  }

  /// Pointing at an actor fades all but its own ties and neighbours.
  private static func highlights(_ layer: (prefix: String, scene: Scene)) -> String {
    let scene = layer.scene
    let actors = scene.figures.compactMap(\.actor)
    guard actors.count <= mostHighlighted else { return "" }
    let names = ElementNames(scene, prefix: layer.prefix)
    let root = layer.prefix.isEmpty ? "svg" : "svg.\(layer.prefix.dropLast())"
    var neighbours: [String: Set<String>] = [:]
    for ends in scene.strokes.compactMap(\.ends) {
      neighbours[ends.source, default: []].insert(ends.target)
      neighbours[ends.target, default: []].insert(ends.source)
    }
    let selectors = actors.filter { neighbours[$0] != nil }.map { actor in
      let name = names.name(actor)
      let near = [name] + (neighbours[actor] ?? []).map(names.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return "\(root):has(#\(name):hover) :is(.edge:not(.\(name)),.node:not(\(near.map { "#" + $0 }.joined(separator: ","))))"
    }
    return selectors.isEmpty ? "" : selectors.joined(separator: ",\n") + "{opacity:.12}"
  }
}

extension UInt32 {
  /// Red, green and blue as CSS writes them.
  var webColor: String {
    let digits = String(self & 0xFFFFFF, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
