import ActorNetworks
import Language

/// People called by their surname only, whom the tables know in the office that the title names, or in any on the day of publication:
/// *President Bush*, *Putin*.
struct KnownPeople: Sieve {
  static let name = "known office-holder"

  func apply(to board: inout MentionBoard) {
    let named = Set(board.actors.filter { $0.kind == .person }.flatMap(\.keys).flatMap { $0.words.dropFirst() })
    for span in board.names where board.isFree(span.tokens) && (span.title != nil || span.label == .person) {
      let name = board.words.document.text(span.tokens)
      let key = NameKey(name)
      guard key.words.count == 1, let word = key.words.first, !named.contains(word) else { continue }
      guard let person = Self.person(surnamed: name, span, on: board) else { continue }
      let actor = board.actor(known: person)
      board.place(span.tokens, as: actor, .name, by: Self.name, because: "the tables know “\(board.actors[actor].name)” in office")
    }
  }

  private static func person(surnamed name: String, _ span: NameSpan, on board: MentionBoard) -> Int? {
    let knowledge = board.knowledge
    let people = knowledge.people(surnamed: name)
    let offices = span.title.flatMap { board.words.title(endingAt: $0.upperBound - 1)?.title.offices } ?? []
    func held(_ person: Int, onDay: Bool) -> Bool {
      knowledge.terms(ofPerson: person).contains { term in
        (offices.isEmpty || offices.contains(term.office)) && (!onDay || board.date == nil || term.covers(board.date))
      }
    }
    let inOffice = people.filter { held($0, onDay: true) }
    if inOffice.count == 1 { return inOffice[0] }
    guard inOffice.isEmpty else { return nil }
    let others = offices.isEmpty ? people.filter { led($0, on: board) } : people.filter { held($0, onDay: false) }
    return others.count == 1 ? others[0] : nil
  }

  /// Whether a person led a country that the text has named within a year of the day of publication: *Assad*, two days after he fled.
  private static func led(_ person: Int, on board: MentionBoard) -> Bool {
    guard let date = board.date, let year = Int(date.prefix(4)) else { return false }
    return board.knowledge.terms(ofPerson: person).contains { term in
      term.office.leadsCountry && board.actor(ofID: term.of) != nil
        && [year - 1, year + 1].contains { term.covers(String($0) + date.dropFirst(4)) }
    }
  }
}
