import ActorNetworks
import Language
import News

extension Resolution {
  /// What the sieves agreed on: the actors that are mentioned, with ids that are the same in every article and run.
  init(_ board: MentionBoard) {
    let ordered = board.placed.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var places = [Int?](repeating: nil, count: board.actors.count)
    var firsts: [MentionBoard.Placed] = []
    for mention in ordered where places[mention.actor] == nil {
      places[mention.actor] = firsts.count
      firsts.append(mention)
    }
    let ids = Self.ids(of: firsts.map { board.actors[$0.actor] }, in: board.words.document.article.id)
    let owners = RoleOwners(board: board)
    actors = zip(firsts, ids).map { first, id in
      let draft = board.actors[first.actor]
      return PoliticalActor(
        id: id, name: Self.name(of: first, on: board), kind: draft.kind, wikidata: draft.wikidata, country: draft.country,
        roles: Set(
          draft.roles.map { role in
            .init(title: role.title, of: owners.owner(of: role, heldBy: draft).flatMap { places[$0] }.map { ids[$0] })
          }
        )
        .sorted(by: PoliticalActor.Role.precedes))
    }
    mentions = ordered.compactMap { mention in
      places[mention.actor].map {
        .init(tokens: mention.tokens, actor: $0, form: mention.form, sieve: mention.sieve, reason: mention.reason)
      }
    }
    for mention in ordered where mention.form == .alias || mention.form == .name {
      guard let place = places[mention.actor] else { continue }
      let text = board.words.document.text(mention.tokens)
      if text != actors[place].name, !actors[place].aliases.contains(text) { actors[place].aliases.append(text) }
    }
    for place in actors.indices { actors[place].aliases.sort { $0.precedesInUTF8($1) } }
  }

  /// The name of an actor that is mentioned first at a place; where it is only described, whose it is belongs to it: *Turkish presidency*,
  /// *Nouri al-Maliki's office*.
  private static func name(of first: MentionBoard.Placed, on board: MentionBoard) -> String {
    let draft = board.actors[first.actor]
    let before = first.tokens.lowerBound - 1
    let isPossessed = ["'s", "'"].contains(board.words[before])
    guard !draft.isNamed, let possessor = board.mention(at: isPossessed ? before - 1 : before) else { return draft.name }
    if possessor.form == .demonym, !isPossessed { return board.words.document.text(possessor.tokens) + " " + draft.name }
    let owner = board.actors[possessor.actor]
    guard owner.isNamed, isPossessed || Pronoun(board.words[before])?.isPossessive == true else { return draft.name }
    return owner.name + (owner.name.hasSuffix("s") ? "' " : "'s ") + draft.name
  }

  /// The table's id, else the name's slug, which for those without a name is one of this article; a number tells apart what would fall together.
  private static func ids(of actors: [ActorDraft], in article: String) -> [String] {
    var used: Set<String> = []
    return actors.map { actor in
      let base = actor.id ?? (actor.isNamed ? ActorID.slug(actor.name) : ActorID.slug(actor.name, in: article))
      var id = base
      var number = 2
      while !used.insert(id).inserted {
        id = "\(base)-\(number)"
        number += 1
      }
      return id
    }
  }
}
