import ActorNetworks

/// A mention that names nobody and points at an actor named elsewhere: a pronoun or a description.
struct Anaphor: Sendable {
  /// The words that would be marked.
  let tokens: Range<Int>
  /// The word that says most: the pronoun, the noun.
  let head: Int
  /// What a pronoun asks; nil for a description.
  let pronoun: Pronoun?
  /// What the noun of a description can stand for.
  var kinds: [PoliticalActor.Kind] = []
  /// The noun phrase of a description.
  var phrase: NounPhrase?
  /// Whether a description speaks of many.
  var isPlural = false
}

/// An actor that an anaphor may point at, with the mention of it that stands nearest.
struct AntecedentCandidate: Sendable {
  /// Nil where the description introduces an actor of its own.
  let actor: Int?
  /// The nearest mention; nil for one that only stands behind the speaker.
  let mention: MentionBoard.Placed?
  /// How many other candidates stand nearer.
  let rank: Int
  var isSpeaker = false
  /// Whether it is the country or body that the speaker holds a position in.
  var isSpeakersBody = false
  /// Whether it stands in one noun phrase with the speaker's name.
  var isAffiliate = false
  /// Whether it is who speaks in person, to whom, or the body of either.
  var part = Part.none
  /// How often it was mentioned shortly before.
  var recent = 0
  /// Whether the pronoun of this kind that stands nearest before means it.
  var isEcho = false
  /// Whether it is who publishes the text: the outlet, its state, the one whose name stands above it.
  var isAuthor = false

  /// A part in direct speech.
  enum Part: Int, Sendable { case none, speaker, speakersBody, addressee, addresseesBody }
}
