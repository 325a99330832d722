import ActorNetworks

/// What a pronoun asks of its antecedent.
struct Pronoun: Sendable {
  enum Person: Sendable { case first, second, third }
  let person: Person
  let isPlural: Bool
  var gender: Gender?
  /// Whether it stands for a thing: *it*.
  var isNeuter = false
  /// Whether it is *his*, *its*, *our*.
  let isPossessive: Bool

  init?(_ word: String) {
    switch word {
    case "he", "him", "his", "himself": (person, isPlural, gender) = (.third, false, .masculine)
    case "she", "her", "hers", "herself": (person, isPlural, gender) = (.third, false, .feminine)
    case "it", "its", "itself": (person, isPlural, isNeuter) = (.third, false, true)
    case "they", "them", "their", "theirs", "themselves": (person, isPlural) = (.third, true)
    case "i", "me", "my", "mine", "myself": (person, isPlural) = (.first, false)
    case "we", "us", "our", "ours", "ourselves": (person, isPlural) = (.first, true)
    case "you", "your", "yours", "yourself", "yourselves": (person, isPlural) = (.second, false)
    default: return nil
    }
    isPossessive = ["his", "her", "its", "their", "my", "our", "your"].contains(word)
  }

  /// Whether both ask the same: *he* and *his*.
  func isLike(_ other: Pronoun) -> Bool {
    person == other.person && isPlural == other.isPlural && gender == other.gender && isNeuter == other.isNeuter
  }

  /// Whether an actor can be meant, as far as kind, number and gender tell for certain.
  func agrees(with actor: ActorDraft) -> Bool {
    if isNeuter { return actor.kind != .person && !actor.isPlural }
    if let gender { return actor.kind == .person && (actor.gender == gender || actor.gender == nil) }
    if person == .first && !isPlural { return actor.kind == .person || actor.kind == .group }
    return true
  }
}
