import ActorNetworks
import Language

/// Names of two words or more that the tables do not hold letter by letter: longest first, so that a shorter form finds its owner.
struct FullNames: Sieve {
  static let name = "full name"

  func apply(to board: inout MentionBoard) {
    var byWord = board.actorsByNameWord()
    for group in Self.groups(on: board) {
      guard let kind = group.kind(on: board), let last = group.key.words.last, let first = group.key.words.first else { continue }
      let near = (byWord[last] ?? []) + (kind == .person ? [] : byWord[first] ?? [])
      let owner = near.first {
        Self.isSame(board.actors[$0], group, kind, board.knowledge) && !board.keepsApart(group.name, from: board.actors[$0])
      }
      let known = board.knownPerson(group.key, kind).flatMap { place in
        board.keepsApart(group.name, from: ActorDraft(board.knowledge.actors[place], at: place)) ? nil : place
      }
      let actor =
        owner ?? known.map { board.actor(known: $0) }
        ?? board.add(ActorDraft(name: group.name, key: group.key, kind: kind))
      board.update(actor) { if !$0.keys.contains(group.key) { $0.keys.append(group.key) } }
      for word in Set(board.actors[actor].keys.flatMap(\.words)).sorted() where byWord[word]?.contains(actor) != true {
        byWord[word, default: []].append(actor)
      }
      if kind == .person { board.tellGender(of: actor, givenName: group.key.words[0]) }
      let reason = owner == nil ? "a name of two words or more" : "a shorter form or another spelling of “\(board.actors[actor].name)”"
      for span in group.spans { board.place(board.names[span].tokens, as: actor, .name, by: Self.name, because: reason) }
    }
  }

  /// The names of two words or more that are still free, the longest first; *PG&E* is one word.
  private static func groups(on board: MentionBoard) -> [NameGroup] {
    let groups = board.nameGroups.filter { group in
      group.key.words.count > 1
        && group.spans.contains { board.names[$0].tokens.count > 1 && board.isFree(board.names[$0].tokens) }
    }
    return groups.enumerated().sorted { ($1.element.key.words.count, $0.offset) < ($0.element.key.words.count, $1.offset) }.map(\.element)
  }

  /// Whether a name is a shorter form or another spelling of an actor's.
  private static func isSame(_ actor: ActorDraft, _ group: NameGroup, _ kind: PoliticalActor.Kind, _ knowledge: Knowledge) -> Bool {
    let key = group.key
    if actor.kind == .person || kind == .person {
      return actor.kind == kind
        && actor.keys.contains { $0.canBePersonCalled(key) || key.canBePersonCalled($0) && key.words.count == $0.words.count }
    }
    let short = withoutCompanyForm(key)
    guard actor.kind != .country else { return false }
    return actor.keys.contains { $0.words.first == key.words.first && $0.contains(key) || $0.words == short && !short.isEmpty }
      || actor.isNamed && BodyName(group.name, knowledge: knowledge).isSame(as: BodyName(actor.name, knowledge: knowledge))
  }

  /// The words of a name without what a company is: *ABS-CBN Corporation* is ABS-CBN.
  private static func withoutCompanyForm(_ key: NameKey) -> [String] {
    guard let last = key.words.last, companyForms.contains(last) else { return [] }
    return Array(key.words.dropLast())
  }

  private static let companyForms: Set = [
    "corporation", "corp", "inc", "ltd", "limited", "plc", "company", "co", "gmbh", "ag", "sa", "llc",
  ]
}
