import ActorNetworks

/// Gathers whom an anaphor may point at: the actors mentioned before it nearby, those right behind it in its sentence, whoever speaks, and
/// for a description an actor that it introduces itself.
struct AntecedentCandidates {
  let board: MentionBoard

  private static let reach = 6
  private static let most = 12

  func candidates(for anaphor: Anaphor) -> [AntecedentCandidate] {
    var result: [AntecedentCandidate] = []
    var seen: Set<Int> = []
    let speaker = board.speech(at: anaphor.head)?.speaker
    let bodies = speaker.map { board.actors[$0].roles.compactMap(\.of) } ?? []
    func add(_ actor: Int, _ mention: MentionBoard.Placed?) {
      guard result.count < Self.most, agrees(anaphor, actor), seen.insert(actor).inserted else { return }
      result.append(
        AntecedentCandidate(
          actor: actor, mention: mention, rank: result.count, isSpeaker: actor == speaker, isSpeakersBody: bodies.contains(actor),
          isAuthor: board.authors.contains(actor)))
    }
    if anaphor.pronoun?.person == .first {
      if let speaker { add(speaker, nil) }
      for body in bodies { add(body, nil) }
      for author in board.authors { add(author, nil) }
    }
    if anaphor.phrase != nil {
      for actor in board.describedActors(by: board.words[anaphor.head]) { add(actor, board.lastMention(of: actor)) }
    }
    for mention in board.mentions(before: anaphor.tokens.lowerBound, sentences: Self.reach) { add(mention.actor, mention) }
    if anaphor.pronoun != nil {
      let sentence = board.words.sentence(at: anaphor.head)
      for mention in board.mentions(in: anaphor.tokens.upperBound..<sentence.upperBound).prefix(2) { add(mention.actor, mention) }
    } else if canIntroduce(anaphor) {
      result.append(AntecedentCandidate(actor: nil, mention: nil, rank: result.count))
    }
    return result
  }

  /// Whether a description may introduce an actor: people in the plural, armed and police forces, and whoever is quoted.
  private func canIntroduce(_ anaphor: Anaphor) -> Bool {
    guard anaphor.phrase != nil else { return false }
    if board.isSource(anaphor.tokens) { return true }
    return anaphor.kinds.contains(.group) && board.words.noun(endingAt: anaphor.head)?.noun.isCollective == true
  }

  private func agrees(_ anaphor: Anaphor, _ actor: Int) -> Bool {
    let draft = board.actors[actor]
    if let pronoun = anaphor.pronoun { return pronoun.agrees(with: draft) }
    return anaphor.kinds.contains(draft.kind) || draft.nameWords.contains(board.words[anaphor.head])
  }
}
