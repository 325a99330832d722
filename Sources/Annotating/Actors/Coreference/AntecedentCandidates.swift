import ActorNetworks

/// Gathers whom an anaphor may point at: the actors mentioned before it nearby, those right behind it in its sentence, whoever speaks, and
/// for a description an actor that it introduces itself.
struct AntecedentCandidates {
  let board: MentionBoard

  private static let reach = 6
  private static let most = 12

  func candidates(for anaphor: Anaphor) -> [AntecedentCandidate] {
    let before = board.mentions(before: anaphor.tokens.lowerBound, sentences: Self.reach)
    let speaker = board.speech(at: anaphor.head)?.speaker
    let bodies = speaker.map(board.bodies) ?? []
    let parts = self.parts(at: anaphor.head)
    let echo = anaphor.pronoun.flatMap { self.echo(of: $0, in: before) }
    var result: [AntecedentCandidate] = []
    var seen: Set<Int> = []
    func add(_ actor: Int, _ mention: MentionBoard.Placed?) {
      guard result.count < Self.most, agrees(anaphor, actor), seen.insert(actor).inserted else { return }
      result.append(
        AntecedentCandidate(
          actor: actor, mention: mention, rank: result.count, isSpeaker: actor == speaker, isSpeakersBody: bodies.contains(actor),
          part: parts.first { $0.actor == actor }?.part ?? .none, recent: before.count { $0.actor == actor }, isEcho: actor == echo,
          isAuthor: board.authors.contains(actor)))
    }
    if let pronoun = anaphor.pronoun, pronoun.person != .third {
      for part in parts { add(part.actor, nil) }
      if let speaker { add(speaker, nil) }
      for body in bodies { add(body, nil) }
      for author in board.authors { add(author, nil) }
      for author in board.authors { for body in board.bodies(of: author) { add(body, nil) } }
    }
    if anaphor.phrase != nil {
      for actor in board.describedActors(by: board.words[anaphor.head]) { add(actor, board.lastMention(of: actor)) }
    }
    // Who speaks in person says "I", "we" and "you" of those who take part.
    let isAmongParts = anaphor.pronoun.map { $0.person != .third } ?? false && !parts.isEmpty
    for mention in before where !isAmongParts || mention.actor == echo { add(mention.actor, mention) }
    if anaphor.pronoun != nil && !isAmongParts {
      let sentence = board.words.sentence(at: anaphor.head)
      for mention in board.mentions(in: anaphor.tokens.upperBound..<sentence.upperBound).prefix(2) { add(mention.actor, mention) }
    } else if canIntroduce(anaphor) {
      result.append(AntecedentCandidate(actor: nil, mention: nil, rank: result.count))
    }
    return result
  }

  /// Who takes part in the direct speech that a token stands in.
  private func parts(at token: Int) -> [(actor: Int, part: AntecedentCandidate.Part)] {
    guard let speaker = board.voice(at: token) else { return [] }
    let addressees = board.addressees(at: token)
    return [(speaker, .speaker)] + board.bodies(of: speaker).map { ($0, .speakersBody) } + addressees.map { ($0, .addressee) }
      + addressees.flatMap(board.bodies).map { ($0, .addresseesBody) }
  }

  /// Whom the pronoun of the same kind that stands nearest before means.
  private func echo(of pronoun: Pronoun, in before: [MentionBoard.Placed]) -> Int? {
    before.first { $0.form == .pronoun && Pronoun(board.words[$0.tokens.lowerBound])?.isLike(pronoun) == true }?.actor
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
