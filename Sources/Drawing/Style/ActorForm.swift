import ActorNetworks

/// How an actor of some kind is drawn: rounded boxes are states, square ones bodies, hexagons political, octagons armed, ellipses people.
struct ActorForm: Hashable, Sendable {
  /// How the outline is drawn.
  enum Border: String, CaseIterable, Hashable, Sendable {
    case single
    /// A body that consists of several.
    case double
    /// No fixed body.
    case dashed
    /// A line under the name.
    case underline
    /// A box with a folded corner, as a page.
    case page
  }

  let outline: Outline
  let border: Border

  init(_ kind: PoliticalActor.Kind) {
    (outline, border) =
      switch kind {
      case .country: (.roundedBox, .single)
      case .government: (.roundedBox, .double)
      case .person: (.ellipse, .single)
      case .group: (.ellipse, .dashed)
      case .armedGroup: (.octagon, .single)
      case .party: (.hexagon, .single)
      case .coalition: (.hexagon, .double)
      case .organisation: (.box, .single)
      case .internationalBody: (.box, .double)
      case .media: (.box, .page)
      case .place: (.box, .underline)
      }
  }
}
