import ActorNetworks
import Language

/// Names of bodies that the article gives to other countries than the tables do: beside *the Senate of Puerto Rico* or *the Philippine Senate*, *the
/// Senate* is not that of the United States.
struct ForeignBodies {
  /// The codes of the countries that the article names with a body, by the body's folded name.
  private var countries: [String: Set<String>] = [:]

  init(_ board: MentionBoard) {
    for span in board.names {
      guard let code = Self.country(beside: span, on: board) else { continue }
      countries[board.words.text(span.tokens), default: []].insert(code)
    }
    for span in board.names where span.known == nil {
      guard let (name, code) = Self.bodyAndCountry(in: span, on: board) else { continue }
      countries[name, default: []].insert(code)
    }
  }

  /// Whether an article calls other countries' bodies by a name, and never that of the country with this code.
  func isForeign(_ name: String, to code: String) -> Bool { countries[name].map { !$0.contains(code) } ?? false }

  /// The country whose name or adjective stands right before a name, or behind it and "of".
  private static func country(beside span: NameSpan, on board: MentionBoard) -> String? {
    let (first, last) = (span.tokens.lowerBound, span.tokens.upperBound)
    if board.words[last] == "of", let name = board.name(startingAt: board.words[last + 1] == "the" ? last + 2 : last + 1) {
      return code(of: name, on: board)
    }
    guard first > 0 else { return nil }
    let end = ["'s", "'"].contains(board.words[first - 1]) ? first - 1 : first
    return board.name(endingAt: end).flatMap { code(of: $0, on: board) }
  }

  /// *Congress of the Philippines*, as one name: the body and the country.
  private static func bodyAndCountry(in span: NameSpan, on board: MentionBoard) -> (name: String, code: String)? {
    guard let of = span.tokens.dropFirst().first(where: { board.words[$0] == "of" }) else { return nil }
    let start = board.words[of + 1] == "the" ? of + 2 : of + 1
    guard start < span.tokens.upperBound else { return nil }
    let country = board.knowledge.candidates(named: board.words.document.text(start..<span.tokens.upperBound)).first
    guard let actor = country.map({ board.knowledge.actors[$0.actor] }), actor.kind == .country, let code = actor.country else { return nil }
    return (board.words.text(span.tokens.lowerBound..<of), code)
  }

  private static func code(of span: NameSpan, on board: MentionBoard) -> String? {
    guard let actor = span.known?.candidates.first.map({ board.knowledge.actors[$0.actor] }), actor.kind == .country else { return nil }
    return actor.country
  }
}
