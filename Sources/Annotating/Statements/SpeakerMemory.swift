import ActorNetworks
import Language

/// Who spoke last, for pronouns that nothing better tells of: of "she added" the person before, or whom a spokeswoman spoke for.
struct SpeakerMemory {
  /// A pronoun of the third person that speaks.
  enum Pronoun {
    case person, thing, several

    init?(_ word: Word) {
      switch word {
      case Self.he, Self.she: self = .person
      case Self.it: self = .thing
      case Self.they: self = .several
      default: return nil
      }
    }

    /// Whether it can mean an actor of a kind; nobody at all it cannot.
    func mayMean(_ kind: PoliticalActor.Kind?) -> Bool {
      guard let kind else { return false }
      return self != .person || kind == .person || kind == .group
    }

    private static let he = Word("he"), she = Word("she"), it = Word("it"), they = Word("they")
  }

  /// How many tokens a speaker stays the one meant.
  private static let reach = 120
  static let bodies: Set<PoliticalActor.Kind> = [.government, .organisation, .internationalBody, .media, .party, .armedGroup]

  private var person: (speaker: Int, token: Int)?
  private var thing: (speaker: Int, token: Int)?
  private var several: (speaker: Int, token: Int)?

  /// Notes who speaks at a place; `isVoice` where a person speaks for a body.
  mutating func note(_ speaker: Int, kind: PoliticalActor.Kind, isVoice: Bool, at token: Int) {
    if kind == .person || isVoice { person = (speaker, token) }
    if Self.bodies.contains(kind) { thing = (speaker, token) }
    if kind != .person { several = (speaker, token) }
  }

  func speaker(meantBy pronoun: Pronoun, at token: Int) -> Int? {
    switch pronoun {
    case .person: recent(person, at: token)
    case .thing: recent(thing, at: token)
    case .several: recent(several, at: token)
    }
  }

  /// The body that spoke last.
  func body(at token: Int) -> Int? { recent(thing, at: token) }

  private func recent(_ last: (speaker: Int, token: Int)?, at token: Int) -> Int? {
    last.flatMap { token - $0.token < Self.reach ? $0.speaker : nil }
  }
}
