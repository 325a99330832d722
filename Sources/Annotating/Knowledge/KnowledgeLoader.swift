import ActorNetworks

/// Reads the tables into one value.
struct KnowledgeLoader {
  /// The tables of actors other than countries and people, all with the same columns; an earlier one wins where names are shared.
  static let actorTables = ["international", "armed-groups", "parties", "institutions", "media", "organisations", "companies", "places"]

  /// All tables.
  static let tables = ["countries"] + actorTables + ["people", "terms", "titles", "role-nouns", "given-names"]

  /// Makes sure that the tables are where the program looks for them.
  ///
  /// - Throws: ``KnowledgeError`` when one is missing.
  static func checkTables() throws(KnowledgeError) {
    for name in tables where !Resource.exists(name + ".tsv") { throw KnowledgeError(file: name + ".tsv", searched: Resource.folders) }
  }

  /// A shipped table by its name.
  static func table(_ name: String) -> KnowledgeTable {
    KnowledgeTable(file: name + ".tsv", bytes: Resource.bytes(name + ".tsv") ?? [])
  }

  /// Everything in the shipped tables.
  func knowledge() -> Knowledge {
    var knowledge = Knowledge()
    readCountries(Self.table("countries"), into: &knowledge)
    for name in Self.actorTables { readActors(Self.table(name), into: &knowledge) }
    readPeople(Self.table("people"), into: &knowledge)
    readTerms(Self.table("terms"), into: &knowledge)
    readTitles(Self.table("titles"), into: &knowledge)
    readRoleNouns(Self.table("role-nouns"), into: &knowledge)
    readGivenNames(Self.table("given-names"), into: &knowledge)
    return knowledge
  }

  private func readCountries(_ table: KnowledgeTable, into knowledge: inout Knowledge) {
    for row in 0..<table.count {
      guard let actor = actor(table, row) else { continue }
      let place = knowledge.add(actor)
      addNames(table, row, of: place, to: &knowledge)
      add(table, row, "official", of: place, form: .name, to: &knowledge)
      add(table, row, "adjectives", of: place, form: .adjective, to: &knowledge)
      add(table, row, "people", of: place, form: .people, to: &knowledge)
      add(table, row, "capitals", of: place, form: .capital, to: &knowledge)
      add(table, row, "seats", of: place, form: .seat, to: &knowledge)
    }
    for row in 0..<table.count { addCapital(table, row, to: &knowledge) }
  }

  /// The city itself, so that it can be told from the government it stands for.
  private func addCapital(_ table: KnowledgeTable, _ row: Int, to knowledge: inout Knowledge) {
    let capitals = table.items(row, "capitals")
    guard let country = table.text(row, "country"), let first = capitals.first else { return }
    let name = table.text(first.bytes)
    let city = KnownActor(id: ActorID.slug(name), name: name, kind: .place, country: country, parent: table.text(row, "id"))
    let place = knowledge.add(city)
    for capital in capitals where capital == first {
      knowledge.add(table.words(capital), of: place, form: .name, needsContext: true)
    }
  }

  private func readActors(_ table: KnowledgeTable, into knowledge: inout Knowledge) {
    for row in 0..<table.count {
      guard let actor = actor(table, row) else { continue }
      addNames(table, row, of: knowledge.add(actor), to: &knowledge)
    }
  }

  private func readPeople(_ table: KnowledgeTable, into knowledge: inout Knowledge) {
    for row in 0..<table.count {
      guard let person = actor(table, row) else { continue }
      let place = knowledge.add(person)
      addNames(table, row, of: place, to: &knowledge)
      for surname in table.items(row, "surname") { knowledge.add(surname: table.words(surname), of: place) }
    }
  }

  private func readTerms(_ table: KnowledgeTable, into knowledge: inout Knowledge) {
    for row in 0..<table.count {
      guard let id = table.text(row, "person"), let person = knowledge.index(ofID: id),
        let office = table.text(row, "office").flatMap(Office.init), let of = table.text(row, "of"), let start = table.text(row, "start")
      else { continue }
      knowledge.add(Term(person: person, office: office, of: of, start: start, end: table.text(row, "end")))
    }
  }

  private func readTitles(_ table: KnowledgeTable, into knowledge: inout Knowledge) {
    for row in 0..<table.count {
      let offices = table.items(row, "offices").compactMap { Office(rawValue: table.text($0.bytes)) }
      let gender = table.text(row, "gender").flatMap(Gender.init)
      for item in table.items(row, "titles") {
        let title = KnownTitle(
          title: table.text(item.bytes), offices: offices, precedesName: table.text(row, "place") == "before", gender: gender)
        knowledge.add(title, words: table.words(item))
      }
    }
  }

  private func readRoleNouns(_ table: KnowledgeTable, into knowledge: inout Knowledge) {
    for row in 0..<table.count {
      let kinds = table.items(row, "kinds").compactMap { PoliticalActor.Kind(rawValue: table.text($0.bytes)) }
      for item in table.items(row, "nouns") {
        let noun = RoleNoun(noun: table.text(item.bytes), kinds: kinds, isCollective: table.text(row, "number") == "plural")
        knowledge.add(noun, words: table.words(item))
      }
    }
  }

  private func readGivenNames(_ table: KnowledgeTable, into knowledge: inout Knowledge) {
    for row in 0..<table.count {
      let gender = table.text(row, "gender").flatMap(Gender.init)
      knowledge.add(givenName: FoldedWord.words(in: table.bytes, table.field(row, "name")), gender: gender)
    }
  }

  // MARK: Rows

  private func actor(_ table: KnowledgeTable, _ row: Int) -> KnownActor? {
    guard let id = table.text(row, "id"), let name = table.items(row, "name").first.map({ table.text($0.bytes) }) else { return nil }
    let kind = table.text(row, "kind").flatMap(PoliticalActor.Kind.init) ?? .person
    return KnownActor(
      id: id, name: name, kind: kind, wikidata: table.text(row, "wikidata"), country: table.text(row, "country"),
      parent: table.text(row, "parent"), gender: table.text(row, "gender").flatMap(Gender.init))
  }

  private func addNames(_ table: KnowledgeTable, _ row: Int, of place: Int, to knowledge: inout Knowledge) {
    add(table, row, "name", of: place, form: .name, to: &knowledge)
    add(table, row, "aliases", of: place, form: .alias, to: &knowledge)
  }

  private func add(
    _ table: KnowledgeTable, _ row: Int, _ column: String, of place: Int, form: KnownName.Form, to knowledge: inout Knowledge
  ) {
    for item in table.items(row, column) {
      knowledge.add(table.words(item), of: place, form: form, needsContext: item.needsContext)
    }
  }
}
