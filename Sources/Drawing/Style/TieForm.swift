/// How a line is drawn: its colour and head say what it means, its stroke whose word it is. Every form is told apart without colour.
struct TieForm: Hashable, Sendable {
  /// What stands at the end of a line.
  enum Head: String, CaseIterable, Hashable, Sendable {
    case none, triangle, bar, open, diamond, dot
  }

  /// How the stroke is broken.
  enum Dash: String, CaseIterable, Hashable, Sendable {
    case none, short, dots, long, dotted

    /// Lengths of strokes and gaps in points; nil for an unbroken line.
    var pattern: String? {
      switch self {
      case .none: nil
      case .short: "7 4"
      case .dots: "2 4"
      case .long: "14 3"
      case .dotted: "10 3 2 3"
      }
    }
  }

  let ink: Ink
  let head: Head
  let dash: Dash
  let width: Double

  init(_ meaning: Tie.Meaning, _ ground: Tie.Ground, weight: Double) {
    (ink, head) =
      switch meaning {
      case .support: (.support, .triangle)
      case .oppose: (.oppose, .bar)
      case .mixed: (.mixed, .diamond)
      case .neutral: (.neutral, .open)
      case .talks: (.talks, .none)
      case .belongs: (.belongs, .dot)
      case .together: (.together, .none)
      }
    dash = ground == .told ? .short : .none
    let root = max(weight, 0).squareRoot()
    width = ground == .counted ? min(0.6 + 0.35 * root, 3.2) : min(0.75 + 0.55 * root, 4.8)
  }

  /// How a line of the difference between two networks is drawn: colour and stroke say what became of it, the head what it means.
  init(_ meaning: Tie.Meaning, _ fate: Tie.Fate, delta: Double) {
    head = TieForm(meaning, .said, weight: 0).head
    (ink, dash) =
      switch fate {
      case .added: (.added, .none)
      case .removed: (.removed, .dots)
      case .strengthened: (.strengthened, .long)
      case .weakened: (.weakened, .short)
      case .flipped: (.flipped, .dotted)
      case .kept: (.kept, .none)
      }
    // A change of stance tells more than any number, and its own may be nought.
    let least = fate == .flipped ? 2.2 : 1.1
    width = fate == .kept ? 0.8 : min(least + 0.55 * abs(delta).squareRoot(), 4.8)
  }

  /// How a line of one side stands beside the difference, where colours and strokes are for what changed: grey, the head says what it means.
  init(ofSide tie: Tie) {
    let form = TieForm(tie.meaning, .said, weight: tie.weight)
    (head, dash) = (form.head, .none)
    ink = tie.meaning == .together ? .together : .neutral
    width = tie.meaning == .together ? TieForm(tie.meaning, .counted, weight: tie.weight).width : form.width
  }

  init(_ tie: Tie) {
    if let fate = tie.fate {
      self.init(tie.meaning, fate, delta: tie.magnitude)
    } else {
      self.init(tie.meaning, tie.ground, weight: tie.weight)
    }
  }

  /// How long the head is, in points.
  var headLength: Double {
    switch head {
    case .none: 0
    case .triangle: 6.5 + 1.5 * width
    case .bar: 1.8 + 0.5 * width
    case .open: 6 + 1.2 * width
    case .diamond: 9 + 1.8 * width
    case .dot: 4.4 + 1.2 * width
    }
  }

  /// How far the head reaches to either side, in points.
  var headReach: Double {
    switch head {
    case .none: 0
    case .triangle: 2.6 + 0.9 * width
    case .bar: 4.2 + 1.1 * width
    case .open: 3 + 0.8 * width
    case .diamond: 2.8 + 0.8 * width
    case .dot: headLength / 2
    }
  }
}
