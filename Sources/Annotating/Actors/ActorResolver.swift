import ActorNetworks
import Language

/// Decides which actor each mention refers to.
struct ActorResolver: Sendable {
  func resolution(of document: Document, attributions: [Attribution]) -> Resolution {
    var places: [String: Int] = [:]
    var result = Resolution(actors: [], mentions: [])
    for entity in document.entities {
      let name = document.text(entity.tokens)
      let place = places[name] ?? result.actors.count
      if place == result.actors.count {
        places[name] = place
        let kind: PoliticalActor.Kind =
          switch entity.label {
          case .person: .person
          case .location: .country
          default: .organisation
          }
        result.actors.append(PoliticalActor(id: name.lowercased(), name: name, kind: kind))
      }
      result.mentions.append(.init(tokens: entity.tokens, actor: place, form: .name))
    }
    return result
  }
}
