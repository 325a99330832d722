import ActorNetworks

/// An actor as it stands in the picture: its words, and the outline round them.
struct ActorBox: Hashable, Sendable {
  let form: ActorForm
  /// The name in lines.
  let name: [String]
  /// Kind and mentions.
  let caption: String
  let fontSize: Double
  let size: Vector
  let borderWidth: Double

  /// Fonts of the names, from an actor mentioned once to the one mentioned most.
  private static let fonts = 10.5...17.0

  /// - Parameters:
  ///   - most: Mentions of the actor that has most.
  ///   - caption: What stands beside the kind, instead of the mentions.
  init(_ actor: PoliticalActor, most: Int, caption: String? = nil) {
    // Without a floor, an article that mentions each actor once would have only giants.
    let share = (Double(actor.mentions.count) / Double(max(most, 12))).squareRoot()
    let font = (Self.fonts.lowerBound + (Self.fonts.upperBound - Self.fonts.lowerBound) * min(share, 1)).inTenths
    fontSize = font
    borderWidth = (1 + share).inTenths
    form = ActorForm(actor.kind)
    let shown = actor.name.singleLine
    name = (shown.isEmpty ? actor.id.singleLine : shown).wrapped(to: 20, lines: 3)
    let words = "\(actor.kind.label) · \(caption ?? String(actor.mentions.count))"
    self.caption = words
    let widths = name.map { TextMetrics.width($0, size: font) } + [TextMetrics.width(words, size: font * Self.captionShare)]
    let text = Vector(widths.max() ?? 0, (Double(name.count) + Self.captionShare) * font * Self.lineHeight)
    let rim = form.border == .double ? Vector(6, 6) : .zero
    size = pointwiseMax(form.outline.size(around: text), Vector(34, 24)) + rim
  }

  /// How large the caption is beside the name.
  static let captionShare = 0.68
  /// From one line of text to the next, in font sizes.
  static let lineHeight = 1.16

  /// The baseline of each line of text, seen from the centre, with its font size.
  var baselines: [(text: String, y: Double, size: Double)] {
    let heights = name.map { ($0, fontSize) } + [(caption, fontSize * Self.captionShare)]
    var top = -heights.reduce(0) { $0 + $1.1 } * Self.lineHeight / 2
    return heights.map { text, size in
      top += size * Self.lineHeight
      return (text, top - size * 0.31, size)
    }
  }
}

extension Double {
  /// The number to one place after the point.
  var inTenths: Double { (self * 10).rounded() / 10 }
}
