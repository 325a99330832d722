import ActorNetworks

/// A title or a role: `prime minister`, `spokesman`, `sheikh`.
struct KnownTitle: Hashable, Sendable {
  /// The words.
  var title: String
  /// The offices it can mean, the likeliest first; empty for a rank or a form of address.
  var offices: [Office]
  /// Whether it stands before a name: `President Aoun`.
  var precedesName: Bool
  /// The gender it tells.
  var gender: Gender?
}

/// A noun that refers to an actor without naming it: `the group`, `rebels`, `lawmakers`.
struct RoleNoun: Hashable, Sendable {
  /// The words.
  var noun: String
  /// What it can refer to, the likeliest first.
  var kinds: [PoliticalActor.Kind]
  /// Whether it is plural or a collective of people, so that `they` refers to it.
  var isCollective: Bool
}
