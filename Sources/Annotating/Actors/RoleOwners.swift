/// Whose a position is where the text leaves it out: Iraq's, of *Prime Minister Al-Sudani*, if the tables know him in that office on the day of
/// publication and the text names Iraq.
struct RoleOwners {
  let board: MentionBoard

  func owner(of role: ActorDraft.Role, heldBy actor: ActorDraft) -> Int? {
    if let owner = role.of { return owner }
    guard let person = actor.known else { return nil }
    let terms = board.knowledge.terms(ofPerson: person).filter { role.offices.contains($0.office) && $0.covers(board.date) }
    return terms.lazy.compactMap { board.actor(ofID: $0.of) }.first
  }
}
