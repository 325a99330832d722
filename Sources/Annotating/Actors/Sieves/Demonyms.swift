import ActorNetworks
import Language

/// Adjectives and peoples of countries: *Iraqi officials* speaks of Iraq, *Iraqis* of its people.
struct Demonyms: Sieve {
  static let name = "demonym"

  func apply(to board: inout MentionBoard) {
    for span in board.names {
      guard let known = span.known, board.isFree(span.tokens) else { continue }
      guard let chosen = known.candidates.first(where: { $0.form == .adjective || $0.form == .people }) else { continue }
      guard !Self.isLanguageOrPrivate(span.tokens.upperBound, board.words) else { continue }
      let actor = board.actor(known: chosen.actor)
      board.place(span.tokens, as: actor, .demonym, by: Self.name, because: "of “\(board.actors[actor].name)”")
    }
  }

  /// Languages, currencies, food and the nationality of private people speak of no state.
  private static func isLanguageOrPrivate(_ next: Int, _ words: Words) -> Bool {
    words.shape(next) == .lower && noActor.contains(words[next])
  }

  private static let noActor: Set = [
    "national", "nationals", "language", "languages", "dollar", "dollars", "pound", "pounds", "rupee", "rupees", "peso", "pesos", "yen",
    "restaurant", "food",
    "man", "woman", "boy", "girl", "tourist", "tourists", "speaker", "speakers", "descent", "origin",
  ]
}
