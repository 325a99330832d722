import ActorNetworks
import Language

/// What Rapport knows of the world before it reads: countries, bodies, groups, people and their offices, titles, given names.
///
/// A value, built once from the tables in `Resources`; finding names costs one pass over a text, however many names are known.
struct Knowledge: Sendable {
  /// The shipped tables, read at first use.
  static let builtIn = KnowledgeLoader().knowledge()

  /// All actors and places, in the order of the tables.
  private(set) var actors: [KnownActor] = []
  /// All terms of office, in the order of the tables.
  private(set) var terms: [Term] = []
  /// What the user decided about actors.
  var overrides = ActorOverrides()
  private var titles: [KnownTitle] = []
  private var roleNouns: [RoleNoun] = []
  private var placesByID: [String: Int] = [:]
  private var placesByCountry: [String: Int] = [:]
  /// Where actors that the user merged into another one are now.
  private var mergedPlaces: [Int: Int] = [:]
  private var termsByOffice: [OfficeKey: [Int]] = [:]
  private var termsByPerson: [Int: [Int]] = [:]
  private var nameTable = PhraseTable(minimumCapacity: 65_536)
  private var surnameTable = PhraseTable(minimumCapacity: 4096)
  private var titleTable = PhraseTable()
  private var roleNounTable = PhraseTable()
  private var givenNameTable = PhraseTable(minimumCapacity: 8192)

  private struct OfficeKey: Hashable {
    var office: Office
    var of: String
  }

  /// Makes empty knowledge.
  init() {}

  // MARK: Finding

  /// All known names in a document, longest first from left to right; none overlaps another.
  func names(in words: [FoldedWord]) -> [KnownName] {
    nameTable.matches(in: words).map { match in
      let tokens = words[match.words.lowerBound].tokens.lowerBound..<words[match.words.upperBound - 1].tokens.upperBound
      return KnownName(
        tokens: tokens, candidates: candidates(match.entries), isUsers: match.entries.contains { $0.form & Self.userBit != 0 })
    }
  }

  /// Everyone that exactly this name can mean, whatever its capitals.
  func candidates(named name: String) -> [KnownName.Candidate] {
    candidates(nameTable.entries(of: FoldedWord.words(in: name)))
  }

  /// All titles in a document, longest first from left to right; none overlaps another.
  func titles(in words: [FoldedWord]) -> [(tokens: Range<Int>, title: KnownTitle)] {
    found(titleTable, titles, words).map { (tokens: $0.tokens, title: $0.value) }
  }

  /// All nouns in a document that refer to actors without naming them, longest first from left to right; none overlaps another.
  func roleNouns(in words: [FoldedWord]) -> [(tokens: Range<Int>, noun: RoleNoun)] {
    found(roleNounTable, roleNouns, words).map { (tokens: $0.tokens, noun: $0.value) }
  }

  /// The title with exactly these words.
  func title(_ words: String) -> KnownTitle? { titleTable.entries(of: FoldedWord.words(in: words)).first.map { titles[$0.value] } }

  /// The noun with exactly these words.
  func roleNoun(_ words: String) -> RoleNoun? { roleNounTable.entries(of: FoldedWord.words(in: words)).first.map { roleNouns[$0.value] } }

  // MARK: Looking up

  /// The place in ``actors`` of an actor with an id.
  func index(ofID id: String) -> Int? { placesByID[id] }

  /// The actor with an id.
  func actor(_ id: String) -> KnownActor? { placesByID[id].map { actors[$0] } }

  /// The country with an ISO 3166-1 alpha-3 code.
  func country(code: String) -> KnownActor? { placesByCountry[code].map { actors[$0] } }

  /// Who holds an office of a state or body on a day (`yyyy-MM-dd`), or now when no day is given; the latest to take office first.
  func holders(of office: Office, at id: String, on date: String?) -> [Term] {
    let places = termsByOffice[OfficeKey(office: office, of: id)] ?? []
    return places.map { terms[$0] }.filter { $0.covers(date) }.sorted { $1.start.precedesInUTF8($0.start) }
  }

  /// The offices a person held, in the order of the tables.
  func terms(ofPerson person: Int) -> [Term] { (termsByPerson[person] ?? []).map { terms[$0] } }

  /// The known people with a surname, in the order of the tables, as places in ``actors``; a leading `al-` does not matter.
  func people(surnamed surname: String) -> [Int] {
    surnameTable.entries(of: Self.withoutArticle(FoldedWord.words(in: surname))).map { mergedPlaces[$0.value] ?? $0.value }
  }

  /// The gender of a given name, nil when it is unknown or both.
  func gender(ofGivenName name: String) -> Gender? {
    givenNameTable.entries(of: FoldedWord.words(in: name)).first.flatMap { Gender(code: $0.value) }
  }

  /// Whether a word is a given name of any gender.
  func isGivenName(_ name: String) -> Bool { !givenNameTable.entries(of: FoldedWord.words(in: name)).isEmpty }

  // MARK: Building

  /// Adds an actor, or returns the place of the one that has its id.
  @discardableResult mutating func add(_ actor: KnownActor) -> Int {
    if let place = placesByID[actor.id] { return place }
    let place = actors.count
    actors.append(actor)
    placesByID[actor.id] = place
    if actor.kind == .country, let code = actor.country, placesByCountry[code] == nil { placesByCountry[code] = place }
    return place
  }

  /// Adds a name of an actor.
  mutating func add(_ name: [FoldedWord], of actor: Int, form: KnownName.Form, needsContext: Bool = false) {
    nameTable.add(name, value: actor, form: form.rawValue | (needsContext ? Self.contextBit : 0))
  }

  /// Adds a name that the user gave: nobody else bears it.
  mutating func addUserName(_ name: String, of actor: Int, form: KnownName.Form) {
    nameTable.add(FoldedWord.words(in: name), value: actor, form: form.rawValue | Self.userBit)
  }

  /// Lets the user's merges, names and kinds reach the known actors.
  mutating func followOverrides() {
    for place in actors.indices {
      let id = actors[place].id
      if let target = placesByID[overrides.id(id)], target != place {
        mergedPlaces[place] = target
        placesByID[id] = target
      }
      if let name = overrides.name(id) { actors[place].name = name }
      if let kind = overrides.kind(id) { actors[place].kind = kind }
    }
  }

  /// Adds the surname of a person.
  mutating func add(surname: [FoldedWord], of person: Int) { surnameTable.add(Self.withoutArticle(surname), value: person) }

  /// Adds a term of office.
  mutating func add(_ term: Term) {
    termsByOffice[OfficeKey(office: term.office, of: term.of), default: []].append(terms.count)
    termsByPerson[term.person, default: []].append(terms.count)
    terms.append(term)
  }

  /// Adds a title.
  mutating func add(_ title: KnownTitle, words: [FoldedWord]) {
    titleTable.add(words, value: titles.count)
    titles.append(title)
  }

  /// Adds a noun that refers to actors.
  mutating func add(_ noun: RoleNoun, words: [FoldedWord]) {
    roleNounTable.add(words, value: roleNouns.count)
    roleNouns.append(noun)
  }

  /// Adds a given name; without a gender when both bear it.
  mutating func add(givenName: [FoldedWord], gender: Gender?) { givenNameTable.add(givenName, value: gender?.code ?? 0) }

  // MARK: Inside

  private static let contextBit: UInt8 = 0x80

  private static let userBit: UInt8 = 0x40

  /// Everyone that entries stand for, after the user's merges; where the user gave the name, nobody else.
  private func candidates(_ entries: [PhraseTable.Entry]) -> [KnownName.Candidate] {
    let own = entries.filter { $0.form & Self.userBit != 0 }
    let all = (own.isEmpty ? entries : own).compactMap { entry in
      KnownName.Form(rawValue: entry.form & ~(Self.contextBit | Self.userBit)).map {
        KnownName.Candidate(
          actor: mergedPlaces[entry.value] ?? entry.value, form: $0, needsContext: entry.form & Self.contextBit != 0)
      }
    }
    var seen: Set<Int> = []
    return (all.filter { !$0.needsContext } + all.filter(\.needsContext)).filter { seen.insert($0.actor).inserted }
  }

  private static func withoutArticle(_ words: [FoldedWord]) -> ArraySlice<FoldedWord> {
    words.count > 1 && words[0].hash == FNV.al ? words[1...] : words[...]
  }

  private func found<Value>(_ table: PhraseTable, _ values: [Value], _ words: [FoldedWord]) -> [(tokens: Range<Int>, value: Value)] {
    table.matches(in: words).map { match in
      let tokens = words[match.words.lowerBound].tokens.lowerBound..<words[match.words.upperBound - 1].tokens.upperBound
      return (tokens: tokens, value: values[match.entries[0].value])
    }
  }
}

extension Gender {
  /// A number for the gender in a table of phrases.
  var code: Int { self == .masculine ? 1 : 2 }
  init?(code: Int) {
    switch code {
    case 1: self = .masculine
    case 2: self = .feminine
    default: return nil
    }
  }
}
