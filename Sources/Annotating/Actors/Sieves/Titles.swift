import ActorNetworks
import Language

/// Titles that stand for one person: *the prime minister*, *the Iraqi president*, *Mr. President*. First whoever holds the position in this
/// article, else whoever the tables know in it on the day of publication.
struct Titles: Sieve {
  static let name = "title"

  func apply(to board: inout MentionBoard) {
    for end in 0..<board.words.count {
      guard let (start, title) = board.words.title(endingAt: end), board.isFree(start..<end + 1) else { continue }
      guard let phrase = NounPhrase(endingAt: end, nounFrom: start, on: board), !phrase.isPredicate(on: board) else { continue }
      guard phrase.isDefinite(board.words) || Self.isBare(phrase, on: board) && !board.words.startsSentence(start) else { continue }
      guard
        let (actor, reason) = holder(of: phrase, title, on: board) ?? officeHolder(of: phrase, title, on: &board)
          ?? namedOfficeHolder(of: phrase, title, on: board)
      else { continue }
      board.place(phrase.tokens(on: board), as: actor, .title, by: Self.name, because: reason)
    }
  }

  /// Whether a title stands in capitals by itself, "Mr. President", not for one of many as in "one MP" and "a Speaker".
  private static func isBare(_ phrase: NounPhrase, on board: MentionBoard) -> Bool {
    phrase.determiner == nil && board.words.isCapitalised(phrase.noun.lowerBound)
      && !phrase.core.contains { board.words.tag($0) == .numeral }
  }

  /// The person with this position who was met last, of several in a state's own text the state's.
  private func holder(of phrase: NounPhrase, _ title: KnownTitle, on board: MentionBoard) -> (Int, String)? {
    let head = RoleReader.head(of: phrase.noun, board.words)
    let asked = Set(phrase.noun.map { board.words[$0] })
    let fitting = board.people(withRole: head).filter { actor in
      board.actors[actor].roles.contains { Self.fits($0, head: head, asked, title.offices, phrase.owner, on: board) }
    }
    return nearest(Self.ofAuthors(fitting, phrase, on: board), phrase, on: board).map { ($0, "holds the position in this article") }
  }

  private func nearest(_ people: [Int], _ phrase: NounPhrase, on board: MentionBoard) -> Int? {
    let places = people.map { board.lastPlace(of: $0, before: phrase.head) }
    guard let nearest = places.max(), nearest >= 0 else { return nil }
    return places.firstIndex(of: nearest).map { people[$0] }
  }

  /// In what a state publishes, *the President* with a capital is its own, where it has one in the text.
  private static func ofAuthors(_ people: [Int], _ phrase: NounPhrase, on board: MentionBoard) -> [Int] {
    guard phrase.owner == nil, people.count > 1, board.words.isCapitalised(phrase.head), !board.authors.isEmpty else { return people }
    let own = people.filter { !Set(board.bodies(of: $0)).isDisjoint(with: board.authors) }
    return own.isEmpty ? people : own
  }

  /// Whoever the tables know in the office on the day of publication, of those named in the article.
  private func namedOfficeHolder(of phrase: NounPhrase, _ title: KnownTitle, on board: MentionBoard) -> (Int, String)? {
    guard phrase.owner == nil, phrase.ownerAfter(on: board) == nil, let office = title.offices.first, board.date != nil else { return nil }
    let people = board.actors.indices.filter { actor in
      board.actors[actor].kind == .person
        && board.actors[actor].known.map { board.knowledge.terms(ofPerson: $0).contains { $0.office == office && $0.covers(board.date) } }
          ?? false
    }
    return nearest(people, phrase, on: board).map { ($0, "holds the office on the day of publication") }
  }

  private static func fits(
    _ role: ActorDraft.Role, head: String, _ asked: Set<String>, _ offices: [Office], _ owner: Int?, on board: MentionBoard
  ) -> Bool {
    guard role.head == head else { return false }
    if let owner, let of = role.of, board.actors[owner].kind != .person, owner != of { return false }
    if asked.count == 1, head != "president" { return true }
    if let office = offices.first, !role.offices.isEmpty { return role.offices.contains(office) }
    return asked.isSubset(of: Set(Words.fold(role.title).split(separator: " ").map(String.init)))
  }

  /// Who holds the office in the country that the phrase names.
  private func officeHolder(of phrase: NounPhrase, _ title: KnownTitle, on board: inout MentionBoard) -> (Int, String)? {
    guard let office = title.offices.first, let owner = phrase.owner ?? phrase.ownerAfter(on: board), let id = board.actors[owner].id else {
      return nil
    }
    guard let term = board.knowledge.holders(of: office, at: id, on: board.date).first else { return nil }
    return (board.actor(known: term.person), "holds the office on the day of publication")
  }
}
