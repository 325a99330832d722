import ActorNetworks

/// What the user decided about actors by id, whether they are known or only met in a text.
struct ActorOverrides: Hashable, Sendable {
  private var targets: [String: String] = [:]
  private var names: [String: String] = [:]
  private var kinds: [String: PoliticalActor.Kind] = [:]
  private var hidden: Set<String> = []
  private var apart: Set<[String]> = []

  /// The id an actor goes by after all merges.
  func id(_ id: String) -> String { targets[id] ?? id }

  /// Whether the user wants two actors never to be one.
  func keepsApart(_ a: String, _ b: String) -> Bool { apart.contains([a, b]) || apart.contains([b, a]) }

  /// Whether the user wants any actors never to be one.
  var keepsApartAny: Bool { !apart.isEmpty }

  /// Whether the user wants an actor left out.
  func hides(_ id: String) -> Bool { hidden.contains(id) }

  /// The name to show for an actor, when the user chose one.
  func name(_ id: String) -> String? { names[id] }

  /// What an actor is, when the user said so.
  func kind(_ id: String) -> PoliticalActor.Kind? { kinds[id] }

  /// Merges one actor into another; everything merged into the first follows. Returns false where that would go in a circle.
  mutating func merge(_ id: String, into target: String) -> Bool {
    let target = self.id(target)
    guard target != id else { return false }
    for (other, old) in targets where old == id { targets[other] = target }
    targets[id] = target
    return true
  }

  mutating func keepApart(_ ids: [String]) {
    for (place, first) in ids.enumerated() { for second in ids[(place + 1)...] { apart.insert([first, second]) } }
  }

  mutating func rename(_ id: String, to name: String) { names[id] = name }
  mutating func setKind(of id: String, to kind: PoliticalActor.Kind) { kinds[id] = kind }
  mutating func hide(_ id: String) { hidden.insert(id) }

  /// Two of the ids that are merged although they are kept apart, the first in order.
  func contradiction(in ids: [String]) -> (String, String)? {
    for (place, first) in ids.enumerated() {
      for second in ids[(place + 1)...] where id(first) == id(second) { return (first, second) }
    }
    return nil
  }
}

extension ActorOverrides {
  /// A resolution as the user wants it: merged, renamed, of the chosen kinds, without the hidden.
  func applied(to resolution: Resolution) -> Resolution {
    if self == ActorOverrides() { return resolution }
    var result = Resolution(actors: [], mentions: [])
    var places: [String: Int] = [:]
    var newPlace: [Int?] = []
    for actor in resolution.actors {
      let id = id(actor.id)
      guard !hides(id), !hides(actor.id) else {
        newPlace.append(nil)
        continue
      }
      if let place = places[id] {
        if actor.id == id { result.actors[place] = merging(actor, with: result.actors[place]) }
        newPlace.append(place)
        continue
      }
      places[id] = result.actors.count
      newPlace.append(result.actors.count)
      result.actors.append(changed(actor, id: id))
    }
    result.mentions = resolution.mentions.compactMap { mention in
      newPlace[mention.actor].map { place in
        var moved = mention
        moved.actor = place
        let id = resolution.actors[mention.actor].id
        if result.actors[place].id != id { moved.reason += "; your file merges “\(id)” into it" }
        return moved
      }
    }
    return result
  }

  private func changed(_ actor: PoliticalActor, id: String) -> PoliticalActor {
    var actor = actor
    actor.id = id
    actor.name = name(id) ?? actor.name
    actor.kind = kind(id) ?? actor.kind
    actor.roles = Set(actor.roles.map { role in PoliticalActor.Role(title: role.title, of: role.of.map(self.id)) })
      .sorted(by: PoliticalActor.Role.precedes)
    return actor
  }

  /// The actor that gives the id, with what was gathered under the other.
  private func merging(_ actor: PoliticalActor, with other: PoliticalActor) -> PoliticalActor {
    var merged = changed(actor, id: other.id)
    merged.aliases = Set(merged.aliases + other.aliases).sorted { $0.precedesInUTF8($1) }
    merged.roles = Set(merged.roles + other.roles).sorted(by: PoliticalActor.Role.precedes)
    return merged
  }
}
