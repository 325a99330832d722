import ActorNetworks
import Language

/// Adjectives and peoples of countries: *Iraqi officials* speaks of Iraq, *Iraqis* of its people, which is a group.
struct Demonyms: Sieve {
  static let name = "demonym"

  func apply(to board: inout MentionBoard) {
    var peoples: [Int: Int] = [:]
    for span in board.names {
      guard let (country, form) = Self.country(of: span, on: &board), form == .people || board.words[span.tokens.upperBound] == "people"
      else { continue }
      let tokens = form == .people ? span.tokens : span.tokens.lowerBound..<span.tokens.upperBound + 1
      let actor = peoples[country] ?? Self.people(tokens, on: &board)
      peoples[country] = actor
      board.place(tokens, as: actor, .demonym, by: Self.name, because: "the people of “\(board.actors[country].name)”")
    }
    for span in board.names {
      guard let (country, _) = Self.country(of: span, on: &board) else { continue }
      // Where an article names a people without a state of its own and never the country, the adjective speaks of the people.
      let isStateless = board.actors[country].country.map(Self.statelessPeoples.contains) ?? false
      let people = isStateless && board.mentionCount(of: country) == 0 ? peoples[country] : nil
      board.place(span.tokens, as: people ?? country, .demonym, by: Self.name, because: "of “\(board.actors[people ?? country].name)”")
    }
  }

  private static func country(of span: NameSpan, on board: inout MentionBoard) -> (country: Int, form: KnownName.Form)? {
    guard let known = span.known, board.isFree(span.tokens) else { return nil }
    guard let chosen = known.candidates.first(where: { $0.form == .adjective || $0.form == .people }) else { return nil }
    guard !isLanguageOrPrivate(span.tokens.upperBound, board.words) else { return nil }
    return (board.actor(known: chosen.actor), chosen.form)
  }

  private static func people(_ tokens: Range<Int>, on board: inout MentionBoard) -> Int {
    let name = board.words.document.text(tokens)
    var draft = ActorDraft(name: name, key: NameKey(name), kind: .group)
    draft.isPlural = true
    return board.add(draft)
  }

  /// Languages, currencies, food and the nationality of private people speak of no state.
  private static func isLanguageOrPrivate(_ next: Int, _ words: Words) -> Bool {
    words.shape(next) == .lower && noActor.contains(words[next])
  }

  /// The codes of Palestine and Western Sahara.
  private static let statelessPeoples: Set = ["PSE", "ESH"]
  private static let noActor: Set = [
    "national", "nationals", "language", "languages", "dollar", "dollars", "pound", "pounds", "rupee", "rupees", "peso", "pesos", "yen",
    "restaurant", "food",
    "man", "woman", "boy", "girl", "tourist", "tourists", "speaker", "speakers", "descent", "origin",
  ]
}
