import ActorNetworks

/// What the marks of a picture mean: only those that occur.
struct Legend: Hashable, Sendable {
  /// A mark and its meaning.
  struct Entry: Hashable, Sendable {
    enum Sample: Hashable, Sendable {
      case tint(Int)
      case form(ActorForm, tint: Int)
      case line(TieForm)
    }
    let sample: Sample
    let text: String
  }

  /// Entries under a heading.
  struct Section: Hashable, Sendable {
    let heading: String
    let entries: [Entry]
  }

  let sections: [Section]
  /// What the marks cannot say: what is left out and how to see it.
  let notes: [String]

  /// - Parameter hasPanels: Whether the sides of a difference stand beside it.
  init(_ picture: Picture, hasPanels: Bool = false) {
    sections = [Self.kinds(picture), Self.groups(picture), Self.lines(picture)].filter { !$0.entries.isEmpty }
    let sides =
      "In the pictures of either side lines are grey, and thicker where there is more evidence; colours and strokes tell of change."
    notes = (hasPanels ? [sides] : []) + Self.sizes(picture) + Self.thinned(picture)
  }

  private static func kinds(_ picture: Picture) -> Section {
    let kinds = Set(picture.network.actors.map(\.kind))
    let entries = PoliticalActor.Kind.allCases.filter(kinds.contains).map { kind in
      let tint = picture.groups.first { $0.label == kind.label }?.tint
      return Entry(sample: .form(ActorForm(kind), tint: tint ?? Group.restTint), text: kind.label)
    }
    let isFilled = picture.fillHeading == nil && picture.groups.count > 1
    return Section(heading: isFilled ? "Shape and fill: what an actor is" : "Shape: what an actor is", entries: entries)
  }

  private static func groups(_ picture: Picture) -> Section {
    guard let heading = picture.fillHeading else { return Section(heading: "", entries: []) }
    return Section(heading: heading, entries: picture.groups.map { Entry(sample: .tint($0.tint), text: $0.label.singleLine) })
  }

  private static func lines(_ picture: Picture) -> Section {
    if picture.isDifference { return changes(picture) }
    let found = Set(picture.ties.map { Form(meaning: $0.meaning, ground: $0.ground) })
    let forms = Tie.Ground.allCases.flatMap { ground in Tie.Meaning.allCases.map { Form(meaning: $0, ground: ground) } }
    let entries = forms.filter(found.contains).map { form in
      Entry(sample: .line(TieForm(form.meaning, form.ground, weight: 3)), text: form.text)
    }
    return Section(heading: "Line: what ties two actors", entries: entries)
  }

  /// In the picture of a difference: what became of lines, and what their heads mean.
  private static func changes(_ picture: Picture) -> Section {
    let fates = Set(picture.ties.compactMap(\.fate))
    let strokes = Tie.Fate.allCases.filter(fates.contains).map { fate in
      Entry(sample: .line(TieForm(.together, fate, delta: 3)), text: fate.text)
    }
    let meanings = Set(picture.ties.map(\.meaning))
    let heads = Tie.Meaning.allCases.filter { $0 != .together && meanings.contains($0) }.map { meaning in
      Entry(sample: .line(TieForm(meaning, .kept, delta: 3)), text: meaning.text)
    }
    return Section(heading: "Line: what became of a tie; head: what it means", entries: strokes + heads)
  }

  private struct Form: Hashable {
    let meaning: Tie.Meaning
    let ground: Tie.Ground

    var text: String {
      switch (meaning, ground) {
      case (.support, .said): "speaks in favour of"
      case (.oppose, .said): "speaks against"
      case (.mixed, _): "speaks for and against"
      case (.neutral, .said): "speaks of, without a stance"
      case (.support, _): "supports, as the article tells"
      case (.oppose, _): "opposes or fights, as told"
      case (.neutral, _): "influences, as told"
      case (.talks, _): "meets or talks with, as told"
      case (.belongs, _): "leads, represents or belongs to, as told"
      case (.together, _): "mentioned in the same place"
      }
    }
  }

  private static func sizes(_ picture: Picture) -> [String] {
    let mentions = picture.network.actors.map(\.mentions.count)
    let weights = picture.ties.filter { $0.fate != .kept && $0.magnitude > 0 }.map(\.magnitude)
    var parts: [String] = []
    if let least = mentions.min(), let most = mentions.max(), least < most {
      parts.append("Larger name: more mentions (\(least) to \(most))")
    }
    if let least = weights.min(), let most = weights.max(), least < most {
      parts.append(
        "thicker line: \(picture.isDifference ? "a larger change" : "more evidence") (\(Int(least.rounded())) to \(Int(most.rounded())) places)"
      )
    }
    return parts.isEmpty ? [] : [parts.joined(separator: "; ") + "."]
  }

  private static func thinned(_ picture: Picture) -> [String] {
    let thinning = picture.thinning
    var notes: [String] = []
    if thinning.omitted > 0 && thinning.drawn.isEmpty {
      notes.append("\(thinning.omitted.counted("mere co-mention")) left out. Option --comentions all shows every one.")
    } else if thinning.omitted > 0 {
      let all = thinning.omitted + thinning.drawn.count
      let measure = picture.isDifference ? "that changed by" : "of weight"
      let strongest = thinning.threshold.map { "those \(measure) \(Int($0.rounded())) or more, and each actor's strongest" }
      notes.append(
        "Of \(all) mere co-mentions \(thinning.drawn.count) are shown: \(strongest ?? "each actor's strongest"). "
          + "Option --comentions all shows every one.")
    }
    if thinning.covered > 0 {
      let subject = thinning.covered == 1 ? "1 more co-mention has" : "\(thinning.covered) more co-mentions have"
      notes.append("\(subject) no line, because another line ties the two already.")
    }
    return notes
  }
}

extension Tie.Fate {
  /// What became of a line, in words.
  var text: String {
    switch self {
    case .added: "new"
    case .removed: "gone"
    case .strengthened: "stronger"
    case .weakened: "weaker"
    case .flipped: "of another stance than before"
    case .kept: "as before"
    }
  }
}

extension Tie.Meaning {
  fileprivate var text: String {
    switch self {
    case .support: "in favour"
    case .oppose: "against"
    case .mixed: "for and against"
    case .neutral: "without a stance"
    case .talks: "meets or talks with"
    case .belongs: "leads, represents or belongs to"
    case .together: "mentioned in the same place"
    }
  }
}
