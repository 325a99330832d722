/// The candidates for an anaphor so far, each actor once, and what tells one from another.
struct GatheredCandidates {
  private let most: Int
  private let speaker: Int?
  let bodies: [Int]
  private let before: [MentionBoard.Placed]
  /// Who stands in one noun phrase with the speaker's name.
  var affiliates: [Int] = []
  /// Who takes part in the direct speech around.
  var parts: [(actor: Int, part: AntecedentCandidate.Part)] = []
  /// Whom the pronoun of the same kind before means.
  var echo: Int?
  private(set) var candidates: [AntecedentCandidate] = []
  private var seen: Set<Int> = []

  /// Begins with none; `before` are the mentions nearby, by which it is told how lately an actor was named.
  init(atMost most: Int, speaker: Int?, bodies: [Int], before: [MentionBoard.Placed]) {
    (self.most, self.speaker, self.bodies, self.before) = (most, speaker, bodies, before)
  }

  /// Adds an actor that is not among them, while there is room.
  mutating func add(_ actor: Int, _ mention: MentionBoard.Placed?, isAuthor: Bool) {
    guard candidates.count < most, seen.insert(actor).inserted else { return }
    candidates.append(
      AntecedentCandidate(
        actor: actor, mention: mention, rank: candidates.count, isSpeaker: actor == speaker, isSpeakersBody: bodies.contains(actor),
        isAffiliate: affiliates.contains(actor), part: parts.first { $0.actor == actor }?.part ?? .none,
        recent: before.count { $0.actor == actor }, isEcho: actor == echo, isAuthor: isAuthor))
  }
}
