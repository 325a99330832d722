import ActorNetworks

/// Gathers whom a pronoun may point at: the actors mentioned before it nearby, those right behind it in its sentence, and whoever speaks.
struct AntecedentCandidates {
  let board: MentionBoard

  private static let reach = 6
  private static let most = 12

  func candidates(for anaphor: Anaphor) -> [AntecedentCandidate] {
    let before = board.mentions(before: anaphor.tokens.lowerBound, sentences: Self.reach)
    let speaker = board.speech(at: anaphor.head)?.speaker
    let parts = self.parts(at: anaphor.head)
    var gathered = GatheredCandidates(atMost: Self.most, speaker: speaker, bodies: speaker.map(board.bodies) ?? [], before: before)
    gathered.affiliates = isFirstPlural(anaphor) ? speaker.map(Affiliates(board: board).bodies) ?? [] : []
    gathered.parts = parts
    gathered.echo = anaphor.pronoun.flatMap { echo(of: $0, in: before) }
    // Nobody says "you" of themselves.
    let excludesSpeaker = anaphor.pronoun?.person == .second
    func add(_ actor: Int, _ mention: MentionBoard.Placed?) {
      guard agrees(anaphor, actor), !excludesSpeaker || actor != speaker && actor != parts.first?.actor else { return }
      gathered.add(actor, mention, isAuthor: board.authors.contains(actor) || actor == board.outlet)
    }
    if let pronoun = anaphor.pronoun, pronoun.person != .third {
      for actor in parts.map(\.actor) + [speaker].compactMap(\.self) + gathered.bodies { add(actor, nil) }
      for body in gathered.affiliates { add(body, board.lastMention(of: body, before: anaphor.head)) }
      for author in board.authors + board.authors.flatMap(board.bodies) { add(author, nil) }
      if pronoun.isPlural, let outlet = board.outlet { add(outlet, nil) }
    }
    // Who speaks in person says "I" and "you" of those who take part.
    let isAmongParts = anaphor.pronoun.map { $0.person != .third } ?? false && !parts.isEmpty
    for mention in before where !isAmongParts || mention.actor == gathered.echo || isFirstPlural(anaphor) { add(mention.actor, mention) }
    if !isAmongParts {
      let sentence = board.words.sentence(at: anaphor.head)
      for mention in board.mentions(in: anaphor.tokens.upperBound..<sentence.upperBound).prefix(2) { add(mention.actor, mention) }
    }
    if mayMeanMain(anaphor, among: parts), let main = board.mainPerson, anaphor.pronoun?.person == .third || main != speaker {
      add(main, board.lastMention(of: main, before: anaphor.head))
    }
    return gathered.candidates
  }

  /// Whether the person whom the text is about may be meant though named long before: *he*, and *you* that is told to nobody.
  private func mayMeanMain(_ anaphor: Anaphor, among parts: [(actor: Int, part: AntecedentCandidate.Part)]) -> Bool {
    guard let pronoun = anaphor.pronoun else { return false }
    return pronoun.gender != nil || pronoun.person == .second && !parts.contains { $0.part == .addressee }
  }

  /// Whether it is *we*, who may be those whom the speaker speaks for.
  private func isFirstPlural(_ anaphor: Anaphor) -> Bool { anaphor.pronoun.map { $0.person == .first && $0.isPlural } ?? false }

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

  private func agrees(_ anaphor: Anaphor, _ actor: Int) -> Bool { anaphor.pronoun?.agrees(with: board.actors[actor]) ?? false }
}
