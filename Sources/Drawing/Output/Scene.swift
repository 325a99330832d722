/// A picture in which everything has its place: what every format is written from.
struct Scene: Hashable, Sendable {
  /// An actor, or the sample of one in the legend.
  struct Figure: Hashable, Sendable {
    /// The id of the actor; nil for a sample.
    var actor: String?
    var center: Vector
    var size: Vector
    var form: ActorForm
    var tint: Int
    var borderWidth: Double
    /// Lines of text with their baseline, seen from the centre, and their font size; the last is the quiet one.
    var lines: [Line]
    var tooltip: String
    /// Whether it stands beneath the picture, because no line ties it.
    var isAside = false
    var frame: Rectangle { Rectangle(center: center, size: size) }
  }

  /// A line of text within a figure.
  struct Line: Hashable, Sendable {
    var text: String
    var baseline: Double
    var size: Double
    var isQuiet: Bool
  }

  /// A tie between two actors, or the sample of one in the legend.
  struct Stroke: Hashable, Sendable {
    /// The ids of the actors; nil for a sample.
    var ends: Ends?
    /// From outline to outline.
    var curve: Curve
    var form: TieForm
    var isMutual: Bool
    var tooltip: String
  }

  /// The ids of the actors that a line ties.
  struct Ends: Hashable, Sendable {
    var source: String
    var target: String
  }

  /// Words beside the figures.
  struct Words: Hashable, Sendable {
    var text: String
    /// Where the baseline begins.
    var place: Vector
    var size: Double
    var isBold = false
    var isQuiet = false
    var width: Double { TextMetrics.width(text, size: size, bold: isBold) }
  }

  /// A picture within the picture.
  struct Panel: Hashable, Sendable {
    /// The word in names of elements: `old`.
    var name: String
    /// Where its top left corner stands on the page.
    var corner: Vector
    /// What it shows, seen from that corner.
    var scene: Scene
    var frame: Rectangle { Rectangle(minimum: corner, maximum: corner + scene.size) }
  }

  var size = Vector.zero
  var title = ""
  /// What the picture shows, in words, for those who do not see it.
  var description = ""
  var figures: [Figure] = []
  var strokes: [Stroke] = []
  var words: [Words] = []
  var panels: [Panel] = []
  /// Lines that part the legend from the picture, by height.
  var rules: [Double] = []

  /// Moves everything that stands in the scene.
  func moved(by offset: Vector) -> Scene {
    var scene = self
    for index in figures.indices { scene.figures[index].center += offset }
    for index in words.indices { scene.words[index].place += offset }
    for index in rules.indices { scene.rules[index] += offset.y }
    for index in panels.indices { scene.panels[index].corner += offset }
    for index in strokes.indices {
      let curve = strokes[index].curve
      scene.strokes[index].curve = Curve(
        curve.start + offset, curve.firstControl + offset, curve.secondControl + offset, curve.end + offset)
    }
    return scene
  }

  /// Adds what stands in another scene; size, title and description stay.
  mutating func add(_ other: Scene) {
    figures += other.figures
    strokes += other.strokes
    words += other.words
    rules += other.rules
    panels += other.panels
  }

  /// The rectangle that everything stands in; nil where there is nothing.
  var bounds: Rectangle? {
    let curves = strokes.map { stroke in
      let places = (0...12).map { stroke.curve.point(Double($0) / 12) }
      return Rectangle(minimum: places.reduce(places[0], pointwiseMin), maximum: places.reduce(places[0], pointwiseMax))
        .grown(by: stroke.form.headReach + stroke.form.width / 2)
    }
    let texts = words.map { words in
      Rectangle(
        minimum: words.place - Vector(0, words.size * 0.8), maximum: words.place + Vector(words.width, words.size * 0.25))
    }
    return Rectangle(around: figures.map { $0.frame.grown(by: $0.borderWidth) } + curves + texts + panels.map(\.frame))
  }

  /// The scene itself and those of its panels, each with the word that tells its elements' names from the others'.
  var layers: [(prefix: String, scene: Scene)] { [("", self)] + panels.map { ("\($0.name)-", $0.scene) } }
}
