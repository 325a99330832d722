import Language

/// A stretch of text that annotators marked, in Unicode scalars, and what it may be.
struct NameAnnotation {
  /// What is known of the stretch.
  enum Meaning: Hashable {
    /// A name of one of these kinds.
    case name(Set<Entity.Label>)
    /// In no name.
    case outside
    /// Whatever it is.
    case unknown
  }

  var scalars: Range<Int>
  var meaning: Meaning
}

/// A text with marks, from one of the training sets.
struct AnnotatedText {
  /// Which set it comes from; tells what an unmarked capital means there.
  enum Source: Int, CaseIterable {
    /// Our own annotation: actors only.
    case rapportGold
    /// Articles of ours in which every name is marked.
    case whole
    /// Every name is marked, as person, organisation, location or miscellaneous.
    case wikigold
    /// Every person, organisation and location is marked.
    case universal
    /// Derived automatically: what is marked is right as a rule, what is not may be a name too.
    case derived
  }

  var id: String
  var text: String
  var source: Source
  var annotations: [NameAnnotation]
}
