import ActorNetworks

/// Gathers whom a description may point at: those described by the same noun or named with it, the actors mentioned nearby, those that the article
/// speaks of most, and an actor that it introduces itself.
struct DescriptionCandidates {
  let board: MentionBoard
  let scene: DescriptionScene

  private static let reach = 6
  private static let most = 14

  func candidates(for anaphor: Anaphor) -> [AntecedentCandidate] {
    let before = board.mentions(before: anaphor.tokens.lowerBound, sentences: Self.reach)
    let speaker = board.speech(at: anaphor.head)?.speaker
    var gathered = GatheredCandidates(atMost: Self.most, speaker: speaker, bodies: speaker.map(board.bodies) ?? [], before: before)
    func add(_ actor: Int, _ mention: MentionBoard.Placed?) {
      guard agrees(anaphor, actor) else { return }
      gathered.add(actor, mention, isAuthor: board.authors.contains(actor))
    }
    let noun = board.words[anaphor.head]
    for actor in board.describedActors(by: noun) { add(actor, board.lastMention(of: actor)) }
    for mention in before { add(mention.actor, mention) }
    for actor in (scene.actorsByNameWord[noun] ?? []).prefix(3) { add(actor, board.lastMention(of: actor)) }
    for actor in leading(for: anaphor) { add(actor, board.lastMention(of: actor)) }
    let known = gathered.candidates
    return canIntroduce(anaphor, beside: known) ? known + [AntecedentCandidate(actor: nil, mention: nil, rank: known.count)] : known
  }

  /// Whether a description may introduce an actor: whoever speaks, people in the plural, and bodies of a state; "the government" only where
  /// nobody of that noun is known.
  private func canIntroduce(_ anaphor: Anaphor, beside candidates: [AntecedentCandidate]) -> Bool {
    guard anaphor.isPlural || anaphor.kinds.first == .government || scene.sourceHeads.contains(anaphor.head) else { return false }
    guard let phrase = anaphor.phrase, phrase.owner == nil, phrase.core == phrase.noun, phrase.isDefinite(board.words) else { return true }
    return !candidates.contains { $0.actor.map { board.actors[$0].isNamed(with: board.words[anaphor.head]) } ?? false }
  }

  /// The two actors that fit and are mentioned most.
  private func leading(for anaphor: Anaphor) -> [Int] {
    let fitting = board.actors.indices.filter { board.mentionCount(of: $0) > 1 && agrees(anaphor, $0) }
    return Array(fitting.sorted { (board.mentionCount(of: $1), $0) < (board.mentionCount(of: $0), $1) }.prefix(2))
  }

  /// Whether a noun can stand for an actor: for one of its kinds, one named with it, and a body of one kind for a body of another.
  private func agrees(_ anaphor: Anaphor, _ actor: Int) -> Bool {
    let draft = board.actors[actor]
    if isForeign(draft, to: anaphor) { return false }
    if anaphor.kinds.contains(draft.kind) || draft.isNamed(with: board.words[anaphor.head]) { return true }
    return Self.bodies.contains(draft.kind) && !anaphor.isPlural && anaphor.kinds.contains(where: Self.bodies.contains)
  }

  /// Whether an actor belongs to another country than the description says: no *Georgian ministry* is Russia's.
  private func isForeign(_ actor: ActorDraft, to anaphor: Anaphor) -> Bool {
    guard let owner = anaphor.phrase?.owner.map({ board.actors[$0] }), owner.kind == .country else { return false }
    return owner.country != nil && actor.country != nil && owner.country != actor.country
  }

  private static let bodies: Set<PoliticalActor.Kind> = [.government, .organisation, .internationalBody, .media, .party, .coalition]
}
