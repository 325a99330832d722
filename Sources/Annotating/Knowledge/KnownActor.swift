import ActorNetworks

/// An actor, or a place, that the tables or the user's own file know.
struct KnownActor: Hashable, Sendable {
  /// The same in every article and run.
  var id: String
  /// The name to show.
  var name: String
  /// What it is.
  var kind: PoliticalActor.Kind
  /// The Wikidata item, when certain.
  var wikidata: String?
  /// The ISO 3166-1 alpha-3 code of the country it is or belongs to.
  var country: String?
  /// The id of the actor it is a part or an arm of: a ministry's state, a wing's movement.
  var parent: String?
  /// The gender of a person.
  var gender: Gender?
}

/// The gender that pronouns agree with.
enum Gender: String, Hashable, Sendable {
  case masculine = "m"
  case feminine = "f"
}
