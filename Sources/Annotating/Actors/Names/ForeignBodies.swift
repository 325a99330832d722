import ActorNetworks
import Language

/// Names of bodies that the article gives to other countries than the tables do: beside *the Senate of Puerto Rico* or *the Philippine Senate*, *the
/// Senate* is not that of the United States.
struct ForeignBodies {
  /// The codes of the countries that the article names with a body, by the body's folded name.
  private var countries: [String: Set<String>] = [:]

  init(_ board: MentionBoard) {
    for span in board.names {
      if let code = Self.country(beside: span, on: board) { countries[board.words.text(span.tokens), default: []].insert(code) }
      if span.known == nil, let (name, code) = Self.bodyAndCountry(in: span, on: board) { countries[name, default: []].insert(code) }
    }
  }

  /// Which bodies are called alike in several countries.
  static let kinds: Set<PoliticalActor.Kind> = [.government, .party]

  /// Whether an article calls other countries' bodies by a name, and never that of the country that an actor belongs to.
  func areMeant(by name: String, ratherThan actor: KnownActor) -> Bool {
    guard Self.kinds.contains(actor.kind), let code = actor.country, let countries = countries[name] else { return false }
    return !countries.contains(code)
  }

  /// The country whose name or adjective stands right before a name, or behind it and "of".
  private static func country(beside span: NameSpan, on board: MentionBoard) -> String? {
    let (first, last) = (span.tokens.lowerBound, span.tokens.upperBound)
    if board.words[last] == "of", let name = board.name(startingAt: board.words[last + 1] == "the" ? last + 2 : last + 1) {
      return code(of: name.known?.candidates.first, on: board)
    }
    guard first > 0 else { return nil }
    let end = ["'s", "'"].contains(board.words[first - 1]) ? first - 1 : first
    return code(of: board.name(endingAt: end)?.known?.candidates.first, on: board)
  }

  /// *Congress of the Philippines*, as one name: the body and the country.
  private static func bodyAndCountry(in span: NameSpan, on board: MentionBoard) -> (name: String, code: String)? {
    guard let of = span.tokens.dropFirst().first(where: { board.words[$0] == "of" }) else { return nil }
    let start = board.words[of + 1] == "the" ? of + 2 : of + 1
    guard start < span.tokens.upperBound else { return nil }
    let country = board.knowledge.candidates(named: board.words.document.text(start..<span.tokens.upperBound)).first
    return code(of: country, on: board).map { (board.words.text(span.tokens.lowerBound..<of), $0) }
  }

  private static func code(of country: KnownName.Candidate?, on board: MentionBoard) -> String? {
    country.map { board.knowledge.actors[$0.actor] }.flatMap { $0.kind == .country ? $0.country : nil }
  }
}
