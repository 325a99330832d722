import ActorNetworks

/// An actor while an article is being read.
struct ActorDraft: Sendable {
  /// A position, as the text gives it.
  struct Role: Hashable, Sendable {
    /// As it stands: `Foreign Minister`.
    var title: String
    /// Its folded head: `minister`, `secretary`.
    var head: String
    /// The offices it can mean, the likeliest first.
    var offices: [Office] = []
    /// The gender it tells.
    var gender: Gender?
    /// The index of the actor it belongs to.
    var of: Int?
  }

  /// Its place in the table of known actors.
  var known: Int?
  /// The id in the table of known actors, or one that follows from another actor's.
  var id: String?
  /// The fullest name met, or the table's.
  var name: String
  /// What it can be called by in full: the names met and those of the table.
  var keys: [NameKey]
  var kind: PoliticalActor.Kind
  var gender: Gender?
  /// Whether it is many: referred to by *they*.
  var isPlural = false
  /// Whether it has a name, rather than a description only.
  var isNamed = true
  var wikidata: String?
  /// ISO 3166-1 alpha-3.
  var country: String?
  var roles: [Role] = []
  /// The actor that a description qualifies it by: Iraq, of *Iraqi officials*.
  var descriptionOf: Int?

  /// An actor that is named.
  init(name: String, key: NameKey, kind: PoliticalActor.Kind) {
    self.name = name
    self.keys = [key]
    self.kind = kind
  }

  /// An actor of the table.
  init(_ actor: KnownActor, at place: Int) {
    self.init(name: actor.name, key: NameKey(actor.name), kind: actor.kind)
    known = place
    id = actor.id
    gender = actor.gender
    wikidata = actor.wikidata
    country = actor.country
  }

  /// An actor that is described only.
  init(describedAs description: String, kind: PoliticalActor.Kind) {
    name = description
    keys = []
    self.kind = kind
    isNamed = false
    isPlural = kind == .group
  }

  /// Whether a folded word stands in one of its names.
  func isNamed(with word: String) -> Bool { keys.contains { $0.words.contains(word) } }
}
