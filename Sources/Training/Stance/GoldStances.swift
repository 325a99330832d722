import ActorNetworks
import Annotating

/// What an annotated article tells of stance.
struct GoldStances: Decodable {
  struct Actor: Decodable {
    struct Mention: Decodable { let start: Int, end: Int }
    let id: String
    let type: String
    /// Offices with whom they belong to: `Prime Minister of iq; leader of dawa`.
    let roles: String?
    let mentions: [Mention]?
  }
  struct Statement: Decodable {
    struct Source: Decodable { let start: Int, end: Int }
    struct Target: Decodable { let actor: String, stance: String }
    let speaker: String?
    let source: Source?
    let cueStart: Int?
    let cueEnd: Int?
    let pieces: [[Int]]?
    let contentStart: Int
    let contentEnd: Int
    let targets: [Target]

    enum CodingKeys: String, CodingKey {
      case speaker, source, pieces, targets
      case cueStart = "cue_start"
      case cueEnd = "cue_end"
      case contentStart = "content_start"
      case contentEnd = "content_end"
    }
  }
  let actors: [Actor]
  let statements: [Statement]

  /// The scene of a statement toward one of its targets: where the content refers to it, else where it stands nearest to the cue.
  func scene(of statement: Statement, toward id: String, in places: TokenPlaces) -> StanceScene? {
    guard let actor = actors.first(where: { $0.id == id }) else { return nil }
    let scope = (statement.pieces ?? [[statement.contentStart, statement.contentEnd]]).compactMap { places.tokens($0[0], $0[1]) }
    var cue: Range<Int>?
    if let start = statement.cueStart, let end = statement.cueEnd { cue = places.tokens(start, end) }
    let mentions = (actor.mentions ?? []).compactMap { places.tokens($0.start, $0.end) }
    var target = mentions.filter { mention in scope.contains { $0.overlaps(mention) } }
    if target.isEmpty, let cue, let nearest = mentions.min(by: { Self.distance($0, cue) < Self.distance($1, cue) }),
      Self.distance(nearest, cue) < 12
    {
      target = [nearest]
    }
    guard !target.isEmpty, !scope.isEmpty else { return nil }
    let others = actors.filter { $0.id != id }.flatMap { $0.mentions ?? [] }.compactMap { places.tokens($0.start, $0.end) }
    return StanceScene(
      origin: .statement, holder: statement.source.flatMap { places.tokens($0.start, $0.end) }, cue: cue, scope: scope,
      target: target.sorted { $0.lowerBound < $1.lowerBound }, others: others.filter { other in scope.contains { $0.overlaps(other) } },
      speakerKind: actors.first { $0.id == statement.speaker }.flatMap { PoliticalActor.Kind(rawValue: $0.type) },
      kind: PoliticalActor.Kind(rawValue: actor.type), tie: tie(of: statement.speaker, to: actor))
  }

  private func tie(of speaker: String?, to target: Actor) -> StanceScene.Tie {
    let speaker = actors.first { $0.id == speaker }
    return .init(speaker: speaker?.id, offices: offices(of: speaker), target: target.id, offices: offices(of: target))
  }

  /// The actors that an actor holds an office of.
  private func offices(of actor: Actor?) -> Set<String> {
    let words = (actor?.roles ?? "").split { $0 == " " || $0 == ";" }.map(String.init)
    let owners = zip(words, words.dropFirst()).filter { ["of", "at", "for"].contains($0.0) }.map(\.1)
    return Set(owners).intersection(actors.map(\.id))
  }

  private static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int { abs(a.lowerBound - b.lowerBound) }
}
