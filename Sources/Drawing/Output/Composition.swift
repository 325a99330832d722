import ActorNetworks
import Graphviz

/// Puts actors that have a place, lines, headline and legend together to a page.
struct Composition {
  let picture: Picture
  private let wording: Wording
  private let most: Int
  private let groups: [String: Group]
  private let tints: [String: Int]
  /// Where actors stood on the page of an earlier picture.
  private let fixed: [String: Vector]

  init(_ picture: Picture, _ wording: Wording, keeping positions: ActorPositions? = nil) {
    self.picture = picture
    self.wording = wording
    tints = picture.tints
    most = picture.network.actors.map(\.mentions.count).max() ?? 0
    groups = Dictionary(picture.groups.flatMap { group in group.members.map { ($0, group) } }, uniquingKeysWith: { first, _ in first })
    let actors = Set(picture.network.actors.map(\.id))
    fixed = (positions?.places ?? [:]).filter { actors.contains($0.key) }
  }

  private static let margin = 24.0
  private static let leastWidth = 520.0
  /// Actors without a line that are drawn; of more than that the picture only tells how many there are.
  private static let mostAlone = 80

  /// How an actor is drawn.
  func box(_ actor: PoliticalActor) -> ActorBox { ActorBox(actor, most: most, caption: picture.captions[actor.id]) }

  /// Where the actors of the picture stand.
  ///
  /// - Throws: What Graphviz says where it cannot lay out the graph.
  func centers(layout: DrawingOptions.Layout?, renderer: Renderer) throws(GraphvizError) -> [String: Vector] {
    try Placing(picture, self, keeping: Set(fixed.keys)).centers(layout: layout, keeping: fixed, renderer: renderer)
      .mapValues(\.inTenths)
  }

  /// The page, given where each tied actor stands.
  func scene(centers: [String: Vector]) -> Scene {
    let figures = partedActors.tied.map { figure($0, at: centers[$0.id] ?? .zero) }
    var graph = Scene(figures: figures, strokes: strokes(figures, picture.ties) { TieForm($0) })
    let width: Double
    if fixed.isEmpty {
      graph = graph.moved(by: -(graph.bounds?.minimum.inTenths ?? .zero))
      width = max(graph.bounds?.size.x ?? 0, Self.leastWidth)
      if let bounds = graph.bounds { graph = graph.moved(by: Vector((width - bounds.size.x) / 2, 0).inTenths) }
    } else {
      graph = graph.moved(by: -Vector(Self.margin, Self.margin))
      graph = graph.moved(by: Vector(max(0, -(graph.bounds?.minimum.x ?? 0)), 0).inTenths)
      width = max(graph.bounds?.maximum.x ?? 0, Self.leastWidth)
    }
    var page = header(width)
    if fixed.isEmpty {
      page.stack(graph, gap: 22)
    } else {
      // The page begins where the earlier one did, unless a newcomer needs room above.
      let top = (page.bounds?.maximum.y ?? 0) + 8
      page.add(graph.moved(by: Vector(0, max(0, top - (graph.bounds?.minimum.y ?? top))).inTenths))
    }
    return finished(page, width: width, legend: Legend(picture))
  }

  /// Adds actors without a line and the legend beneath, and the margin round everything.
  func finished(_ content: Scene, width: Double, legend: Legend?) -> Scene {
    let alone = partedActors.alone
    var page = content
    page.stack(bystanders(alone, width: width), gap: 26)
    if let legend = legend.map({ LegendScene.scene($0, width: width) }) {
      if let bottom = page.bounds?.maximum.y, legend.bounds != nil { page.rules.append(bottom + 20) }
      page.stack(legend, gap: 36)
    }
    page = page.moved(by: Vector(Self.margin, Self.margin))
    page.size = (page.bounds?.maximum ?? .zero) + Self.margin
    page.size.x = max(page.size.x, width + 2 * Self.margin)
    page.title = picture.title
    page.description = description(alone)
    return page
  }

  /// The actors among the lines, and those beneath.
  var partedActors: (tied: [PoliticalActor], alone: [PoliticalActor]) { picture.partedActors(keeping: Set(fixed.keys)) }

  func header(_ width: Double) -> Scene {
    var scene = Scene()
    var y = 14.0
    for line in picture.title.wrapped(to: max(20, Int(width / 9)), lines: 3) {
      scene.words.append(Scene.Words(text: line, place: Vector(0, y), size: 17, isBold: true))
      y += 20
    }
    scene.words.append(Scene.Words(text: picture.summary, place: Vector(0, y - 2), size: 11, isQuiet: true))
    return scene
  }

  private func bystanders(_ alone: [PoliticalActor], width: Double) -> Scene {
    guard !alone.isEmpty else { return Scene() }
    let ranked = alone.sorted {
      $0.mentions.count != $1.mentions.count ? $0.mentions.count > $1.mentions.count : $0.id.precedesInUTF8($1.id)
    }
    let shown = ranked.prefix(Self.mostAlone)
    let boxes = shown.map(box)
    let rest = ranked.count - shown.count
    let heading = "Tied to no one by a line of this picture" + (rest > 0 ? " (\(rest) more are not drawn)" : "")
    var scene = Scene(words: [Scene.Words(text: heading, place: Vector(0, 10), size: 10.5, isBold: true)])
    let corners = Arrangement.rows(boxes.map(\.size), width: width, gap: Vector(10, 10))
    for ((actor, box), corner) in zip(zip(shown, boxes), corners) {
      scene.figures.append(figure(actor, at: corner + box.size / 2 + Vector(1, 22)))
      scene.figures[scene.figures.count - 1].isAside = true
    }
    return scene
  }

  func figure(_ actor: PoliticalActor, at center: Vector) -> Scene.Figure {
    let box = box(actor)
    let baselines = box.baselines
    return Scene.Figure(
      actor: actor.id, center: center, size: box.size, form: box.form, tint: tints[actor.id] ?? Group.restTint,
      borderWidth: box.borderWidth,
      lines: baselines.enumerated().map { index, line in
        Scene.Line(text: line.text, baseline: line.y, size: line.size, isQuiet: index == baselines.count - 1)
      }, tooltip: wording.tooltip(actor, group: groups[actor.id]))
  }

  /// Lines between figures, drawn in the form given.
  func strokes(_ figures: [Scene.Figure], _ ties: [Tie], form: (Tie) -> TieForm) -> [Scene.Stroke] {
    let numbers = Dictionary(figures.enumerated().map { ($1.actor ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let ties = ties.filter { numbers[$0.source] != nil && numbers[$0.target] != nil }
    let router = Router(figures.map { Router.Station(center: $0.center, size: $0.size, outline: $0.form.outline) })
    let curves = router.curves(ties.map { (numbers[$0.source] ?? 0, numbers[$0.target] ?? 0) })
    return zip(ties, curves).map { tie, curve in
      Scene.Stroke(
        ends: Scene.Ends(source: tie.source, target: tie.target), curve: curve, form: form(tie), isMutual: tie.isMutual,
        tooltip: wording.tooltip(tie))
    }
  }

  /// The picture in words: the strongest ties, and who stands alone.
  private func description(_ alone: [PoliticalActor]) -> String {
    let ranked = picture.ties.enumerated().sorted { a, b in
      let (first, second) = (a.element.meaning == .together, b.element.meaning == .together)
      if first != second { return second }
      return a.element.magnitude != b.element.magnitude ? a.element.magnitude > b.element.magnitude : a.offset < b.offset
    }
    var lines = [picture.isDifference ? "\(picture.summary)." : "Network of \(picture.summary)."]
    if !ranked.isEmpty { lines.append("Strongest ties:") }
    lines += ranked.prefix(20).map { wording.sentence($0.element) }
    if ranked.count > 20 { lines.append("and \(ranked.count - 20) more ties.") }
    if !alone.isEmpty { lines.append("Tied to no one: " + alone.prefix(20).map { wording.name($0.id) }.joined(separator: ", ") + ".") }
    return lines.joined(separator: "\n")
  }
}

extension Scene {
  /// Adds another scene beneath.
  mutating func stack(_ other: Scene, gap: Double) {
    guard let frame = other.bounds else { return }
    add(other.moved(by: Vector(0, (bounds?.maximum.y ?? 0) + gap - frame.minimum.y).inTenths))
  }
}
