import ActorNetworks
import Language

/// Names and aliases of the tables. A name that can mean several goes to the one that the rest of the article supports.
struct KnownNames: Sieve {
  static let name = "known name"

  func apply(to board: inout MentionBoard) {
    let support = CountrySupport(board)
    let own = OwnAcronyms(board)
    let foreign = ForeignBodies(board)
    let acting = Self.actingPlaces(on: board)
    for span in board.names {
      guard board.isFree(span.tokens) else { continue }
      guard let known = span.known else {
        placeBody(span, &board, support)
        continue
      }
      let name = board.words.document.text(span.tokens)
      guard span.isUsers || !own.contains(name) else { continue }
      let fitting = known.candidates.filter { candidate in
        let actor = board.knowledge.actors[candidate.actor]
        return !foreign.areMeant(by: board.words.text(span.tokens), ratherThan: actor) && fits(candidate, span, board, support)
          && !board.keepsApart(name, from: ActorDraft(actor, at: candidate.actor))
      }
      guard let chosen = support.best(of: fitting, at: span.tokens.lowerBound, on: board) else { continue }
      guard chosen.form == .name || chosen.form == .alias else { continue }
      guard span.isUsers || !isPlace(chosen, board) || acting.contains(chosen.actor) else { continue }
      let actor = board.actor(known: chosen.actor)
      let reason = "“\(board.actors[actor].name)” is in the tables"
      board.place(span.tokens, as: actor, chosen.form == .name ? .name : .alias, by: Self.name, because: reason)
    }
  }

  /// *United States State Department*, *Ministry of Defence of Russia*: a body of the tables whose name is turned round or has the country before it.
  private func placeBody(_ span: NameSpan, _ board: inout MentionBoard, _ support: CountrySupport) {
    guard span.label == .organization, span.tokens.count > 1 else { return }
    let name = board.words.document.text(span.tokens)
    guard let known = BodyName(name, knowledge: board.knowledge).known(board.knowledge, isSpokenOf: support.speaks(ofCountry:)),
      !board.keepsApart(name, from: ActorDraft(board.knowledge.actors[known], at: known))
    else { return }
    let actor = board.actor(known: known)
    board.place(
      span.tokens, as: actor, .alias, by: Self.name, because: "“\(board.actors[actor].name)” is in the tables by much the same name")
  }

  /// The places that speak somewhere: *Catalonia demanded a vote*.
  private static func actingPlaces(on board: MentionBoard) -> Set<Int> {
    Set(
      board.names.lazy.filter { span in board.sourcesByStart[span.tokens.lowerBound]?.contains(span.tokens) ?? false }
        .compactMap { $0.known?.candidates.first?.actor })
  }

  /// Places that do not act are no actors.
  private func isPlace(_ candidate: KnownName.Candidate, _ board: MentionBoard) -> Bool {
    board.knowledge.actors[candidate.actor].kind == .place
  }

  private func fits(_ candidate: KnownName.Candidate, _ span: NameSpan, _ board: MentionBoard, _ support: CountrySupport) -> Bool {
    if span.isUsers { return true }
    let kind = board.knowledge.actors[candidate.actor].kind
    if span.title != nil, board.words.shape(span.tokens.lowerBound) != .upper, kind != .person, span.tokens.count == 1,
      span.label == .person
    {
      return false
    }
    let isShared = kind == .government && span.known?.candidates.count ?? 0 > 1
    return !candidate.needsContext && !isShared || support.supports(candidate, span, board)
  }
}

/// What the unambiguous names of an article tell about the ambiguous ones.
struct CountrySupport: Sendable {
  /// How often each country is meant beyond doubt, by ISO code.
  private var countries: [String: Int] = [:]
  /// How often each known actor is meant beyond doubt.
  private var actors: [Int: Int] = [:]

  init(_ board: MentionBoard) {
    for span in board.names {
      guard let known = span.known, let only = known.candidates.first, known.candidates.count == 1, !only.needsContext else { continue }
      actors[only.actor, default: 0] += 1
      if let country = board.knowledge.actors[only.actor].country { countries[country, default: 0] += 1 }
    }
  }

  /// Whether the article means a country beyond doubt.
  func speaks(ofCountry code: String) -> Bool { (countries[code] ?? 0) > 0 }

  func best(of candidates: [KnownName.Candidate], at token: Int, on board: MentionBoard) -> KnownName.Candidate? {
    guard candidates.count > 1 else { return candidates.first }
    func rank(_ place: Int) -> Int {
      let actor = board.knowledge.actors[candidates[place].actor]
      return (actors[candidates[place].actor] ?? 0) * 4 + (actor.country.flatMap { countries[$0] } ?? 0) - place
    }
    return candidates.indices.max { rank($0) < rank($1) }.map { candidates[$0] }
  }

  /// Whether the article speaks of the same actor or country without doubt elsewhere, or Language sees such a name here.
  func supports(_ candidate: KnownName.Candidate, _ span: NameSpan, _ board: MentionBoard) -> Bool {
    let actor = board.knowledge.actors[candidate.actor]
    if (actors[candidate.actor] ?? 0) > 0 { return true }
    if ForeignBodies.kinds.contains(actor.kind), let country = actor.country {
      guard let most = countries.values.max() else {
        return span.label == .organization && (!candidate.needsContext || span.known?.candidates.count == 1)
      }
      // A body called like many is likely to be that of a country spoken of a third as often as any.
      return (countries[country] ?? 0) * 3 >= most
    }
    if let country = actor.country, (countries[country] ?? 0) > 0 { return true }
    switch actor.kind {
    case .person: return span.label == .person
    // Turkey and Jordan are birds and men too, but a word that starts a sentence or a man's name is told by what stands beside it.
    case .country:
      return span.label != .person
        || !board.words.isCapitalised(span.tokens.lowerBound - 1) && !board.words.isCapitalised(span.tokens.upperBound)
    case .place: return span.label == .location
    default: return span.label == .organization
    }
  }
}
