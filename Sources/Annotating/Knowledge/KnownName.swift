import ActorNetworks

/// A known name found in a text, with everyone it can mean.
struct KnownName: Hashable, Sendable {
  /// How a name of the tables stands for an actor.
  enum Form: UInt8, CaseIterable, Hashable, Sendable {
    /// The name itself or its official form.
    case name
    /// Another name, an acronym, a transliteration.
    case alias
    /// The adjective of a country: `Iraqi`.
    case adjective
    /// Its people: `Iraqis`.
    case people
    /// Its capital.
    case capital
    /// A building or a street that stands for a government: `Kremlin`.
    case seat

    /// The form that annotations give it.
    var mentionForm: Mention.Form {
      switch self {
      case .name: .name
      case .alias: .alias
      case .adjective, .people: .demonym
      case .capital, .seat: .metonym
      }
    }
  }

  /// Someone the name can mean.
  struct Candidate: Hashable, Sendable {
    /// Index into ``Knowledge/actors``.
    var actor: Int
    /// How the name stands for the actor.
    var form: Form
    /// Whether the words often mean something else, so that the context must support this.
    var needsContext: Bool
  }

  /// The tokens it spans.
  var tokens: Range<Int>
  /// Everyone it can mean: those that need no context first, then in the order of the tables. Never empty, and nobody twice.
  var candidates: [Candidate]
  /// Whether the user gave it.
  var isUsers = false
}
