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

  init(_ picture: Picture) {
    sections = [Self.kinds(picture), Self.groups(picture), Self.lines(picture)].filter { !$0.entries.isEmpty }
    notes = Self.sizes(picture) + Self.thinned(picture)
  }

  private static func kinds(_ picture: Picture) -> Section {
    let kinds = Set(picture.network.actors.map(\.kind))
    let entries = PoliticalActor.Kind.allCases.filter(kinds.contains).map { kind in
      let tint = picture.grouping == .kind ? picture.groups.first { $0.label == kind.label }?.tint : nil
      return Entry(sample: .form(ActorForm(kind), tint: tint ?? Group.restTint), text: kind.label)
    }
    return Section(heading: picture.grouping == .kind ? "Shape and fill: what an actor is" : "Shape: what an actor is", entries: entries)
  }

  private static func groups(_ picture: Picture) -> Section {
    let heading: String? =
      switch picture.grouping {
      case .community: "Fill: who is tied most closely"
      case .country: "Fill: country"
      case .kind, .none: nil
      }
    guard let heading else { return Section(heading: "", entries: []) }
    return Section(heading: heading, entries: picture.groups.map { Entry(sample: .tint($0.tint), text: $0.label.singleLine) })
  }

  private static func lines(_ picture: Picture) -> Section {
    let found = Set(picture.ties.map { Form(meaning: $0.meaning, ground: $0.ground) })
    let forms = Tie.Ground.allCases.flatMap { ground in Tie.Meaning.allCases.map { Form(meaning: $0, ground: ground) } }
    let entries = forms.filter(found.contains).map { form in
      Entry(sample: .line(TieForm(form.meaning, form.ground, weight: 3)), text: form.text)
    }
    return Section(heading: "Line: what ties two actors", entries: entries)
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
    let weights = picture.ties.map(\.weight)
    var parts: [String] = []
    if let least = mentions.min(), let most = mentions.max(), least < most {
      parts.append("Larger name: more mentions (\(least) to \(most))")
    }
    if let least = weights.min(), let most = weights.max(), least < most {
      parts.append("thicker line: more evidence (\(Int(least.rounded())) to \(Int(most.rounded())) places)")
    }
    return parts.isEmpty ? [] : [parts.joined(separator: "; ") + "."]
  }

  private static func thinned(_ picture: Picture) -> [String] {
    let thinning = picture.thinning
    var notes: [String] = []
    if thinning.omitted > 0 {
      let all = thinning.omitted + thinning.drawn.count
      let rule =
        if thinning.drawn.isEmpty {
          "none is drawn"
        } else if let threshold = thinning.threshold {
          "those of weight \(Int(threshold.rounded())) or more are drawn, and each actor's strongest"
        } else {
          "each actor's strongest is drawn"
        }
      notes.append("Of \(all) mere co-mentions \(thinning.drawn.count) are shown: \(rule). Option --comentions all shows every one.")
    }
    if thinning.covered > 0 {
      let subject = thinning.covered == 1 ? "1 more co-mention has" : "\(thinning.covered) more co-mentions have"
      notes.append("\(subject) no line, because another line ties the two already.")
    }
    return notes
  }
}
