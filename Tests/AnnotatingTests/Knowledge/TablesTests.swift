import ActorNetworks
import Testing

@testable import Annotating

/// The shipped tables as people edit them: complete, of one shape, and without contradictions.
@Suite struct TablesTests {
  static let nameColumns = ["name", "official", "adjectives", "people", "seats", "aliases"]
  static let columns: [String: [String]] = [
    "countries": ["id", "name", "kind", "country", "wikidata", "official", "adjectives", "people", "capitals", "seats", "aliases"],
    "people": ["id", "name", "gender", "country", "wikidata", "surname", "aliases"],
    "terms": ["person", "office", "of", "start", "end"], "titles": ["titles", "offices", "place", "gender"],
    "role-nouns": ["nouns", "kinds", "number"], "given-names": ["name", "gender"],
  ]
  static let actorColumns = ["id", "name", "kind", "country", "parent", "wikidata", "aliases"]
  static let tablesOfActors = ["countries", "people"] + KnowledgeLoader.actorTables

  @Test(arguments: KnowledgeLoader.tables) func `a table is complete and names its sources`(_ name: String) throws {
    let table = KnowledgeLoader.table(name)
    #expect(table.count > 20)
    #expect(table.brokenLines == [])
    #expect(table.columns == Self.columns[name] ?? Self.actorColumns)
    let text = String(decoding: table.bytes, as: UTF8.self)
    #expect(text.hasPrefix("# "))
    #expect(text.contains("# Source"))
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(!line.contains("||") && !line.contains("\t|") && !line.contains("|\t") && !line.contains("  "), "\(name): \(line)")
    }
  }

  @Test func `ids are well formed and given once`() {
    var owners: [String: String] = [:]
    for name in Self.tablesOfActors {
      let table = KnowledgeLoader.table(name)
      for row in 0..<table.count {
        let id = table.text(row, "id") ?? ""
        #expect(id == ActorID.slug(id) && !id.isEmpty, "\(name): \(id)")
        #expect(owners[id] == nil, "\(id) stands in \(name) and in \(owners[id] ?? "")")
        owners[id] = name
      }
    }
    #expect(owners.count > 5000)
  }

  @Test(arguments: tablesOfActors) func `kinds, codes and items are valid`(_ name: String) {
    let table = KnowledgeLoader.table(name)
    let codes = Set((0..<Self.countries.count).compactMap { Self.countries.text($0, "country") })
    for row in 0..<table.count {
      let id = table.text(row, "id") ?? ""
      #expect(table.text(row, "name") != nil, "\(id) has no name")
      if name == "people" {
        #expect(table.text(row, "gender").flatMap(Gender.init) != nil, "\(id) has no gender")
      } else {
        #expect(table.text(row, "kind").flatMap(PoliticalActor.Kind.init) != nil, "\(id) has no kind")
      }
      if let code = table.text(row, "country") { #expect(codes.contains(code), "\(id): no country has the code \(code)") }
      if let item = table.text(row, "wikidata") { #expect(item.wholeMatch(of: /Q[1-9][0-9]*/) != nil, "\(id): \(item)") }
    }
  }
  private static let countries = KnowledgeLoader.table("countries")

  @Test func `no two actors share a Wikidata item`() {
    var owners: [String: String] = [:]
    for actor in Knowledge.builtIn.actors {
      guard let item = actor.wikidata else { continue }
      #expect(owners[item] == nil, "\(item) is \(actor.id) and \(owners[item] ?? "")")
      owners[item] = actor.id
    }
    #expect(owners.count > 300)
  }

  @Test func `parents are known and lead to no circle`() {
    let knowledge = Knowledge.builtIn
    for actor in knowledge.actors {
      var seen: Set<String> = []
      var next: KnownActor? = actor
      while let current = next {
        #expect(seen.insert(current.id).inserted, "\(actor.id) is its own parent")
        if seen.count > 10 { break }
        if let parent = current.parent { #expect(knowledge.actor(parent) != nil, "\(current.id): nobody has the id \(parent)") }
        next = current.parent.flatMap(knowledge.actor)
      }
    }
  }

  /// Of all that share a name at most one is meant without support from the context; a capital and its state are the exception that the
  /// loader makes itself.
  @Test func `a name that means two actors says which one it means alone`() {
    var owners: [[UInt64]: [String: Bool]] = [:]
    for name in Self.tablesOfActors {
      let table = KnowledgeLoader.table(name)
      for row in 0..<table.count {
        let id = table.text(row, "id") ?? ""
        for column in Self.nameColumns + ["capitals"] {
          for item in table.items(row, column) {
            let key = table.words(item).map(\.hash)
            #expect(!key.isEmpty, "\(id): “\(table.text(item.bytes))” has no words")
            owners[key, default: [:]][id] = (owners[key]?[id] ?? true) && item.needsContext
          }
        }
      }
    }
    for (_, meanings) in owners {
      let sure = meanings.filter { !$0.value }.map(\.key).sorted()
      #expect(sure.count <= 1, "one name stands for \(sure); mark all but one with a question mark")
    }
  }

  @Test(arguments: tablesOfActors) func `no name stands twice in one field`(_ name: String) {
    let table = KnowledgeLoader.table(name)
    for row in 0..<table.count {
      for column in Self.nameColumns + ["capitals", "surname"] {
        let keys = table.items(row, column).map { table.words($0).map(\.hash) }
        #expect(Set(keys).count == keys.count, "\(table.text(row, "id") ?? ""): \(table.text(table.field(row, column)))")
      }
    }
  }

  @Test func `every country with a seat at the United Nations is there with its people`() {
    let members = (0..<Self.countries.count).filter { Self.countries.text($0, "capitals") != nil }
    #expect(members.count > 185)
    for row in members {
      let id = Self.countries.text(row, "id") ?? ""
      #expect(Self.countries.text(row, "adjectives") != nil, "\(id) has no adjective")
      #expect(Self.countries.text(row, "wikidata") != nil, "\(id) has no Wikidata item")
      #expect(Self.countries.text(row, "country")?.wholeMatch(of: /[A-Z]{3}/) != nil, "\(id) has no code")
    }
  }

  @Test func `terms of office are of known people, at known bodies, and in order`() {
    let table = KnowledgeLoader.table("terms")
    let knowledge = Knowledge.builtIn
    for row in 0..<table.count {
      let person = table.text(row, "person") ?? ""
      let start = table.text(row, "start") ?? ""
      #expect(knowledge.actor(person)?.kind == .person, "nobody has the id \(person)")
      #expect(table.text(row, "office").flatMap(Office.init) != nil, "\(person): \(table.text(row, "office") ?? "no office")")
      #expect(knowledge.actor(table.text(row, "of") ?? "") != nil, "\(person): nobody has the id \(table.text(row, "of") ?? "")")
      #expect(Self.isDate(start), "\(person): \(start)")
      guard let end = table.text(row, "end") else { continue }
      #expect(Self.isDate(end), "\(person): \(end)")
      let shared = min(start.utf8.count, end.utf8.count)
      #expect(start.prefix(shared) <= end.prefix(shared), "\(person): \(start) to \(end)")
    }
    #expect(knowledge.terms.count == table.count)
  }

  private static func isDate(_ text: String) -> Bool {
    guard let match = text.wholeMatch(of: /(1[5-9]|20)[0-9]{2}(-([0-9]{2})(-([0-9]{2}))?)?/) else { return false }
    let month = match.output.3.flatMap { Int($0) } ?? 1
    let day = match.output.5.flatMap { Int($0) } ?? 1
    let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...days[month - 1]).contains(day)
  }

  @Test(arguments: ["president", "primeMinister", "chancellor"]) func `one person at a time heads a state`(_ name: String) throws {
    let office = try #require(Office(rawValue: name))
    let knowledge = Knowledge.builtIn
    let terms = knowledge.terms.filter { $0.office == office && $0.end?.utf8.count == 10 && $0.start.utf8.count == 10 }
    for term in terms {
      guard let end = term.end else { continue }
      for other in terms where other.of == term.of && other.person != term.person {
        let overlaps = other.start > term.start && other.start < end
        #expect(
          !overlaps, "\(knowledge.actors[term.person].id) and \(knowledge.actors[other.person].id) at \(term.of) on \(other.start)")
      }
    }
  }

  @Test func `titles, nouns and given names are valid and given once`() {
    let titles = KnowledgeLoader.table("titles")
    var seen: Set<[UInt64]> = []
    for row in 0..<titles.count {
      #expect(["before", "role"].contains(titles.text(row, "place")))
      for item in titles.items(row, "offices") { #expect(Office(rawValue: titles.text(item.bytes)) != nil, "\(titles.text(item.bytes))") }
      for item in titles.items(row, "titles") {
        #expect(seen.insert(titles.words(item).map(\.hash)).inserted, "\(titles.text(item.bytes)) stands twice")
      }
    }
    let nouns = KnowledgeLoader.table("role-nouns")
    seen = []
    for row in 0..<nouns.count {
      #expect(["singular", "plural"].contains(nouns.text(row, "number")))
      #expect(!nouns.items(row, "kinds").isEmpty)
      for item in nouns.items(row, "kinds") { #expect(PoliticalActor.Kind(rawValue: nouns.text(item.bytes)) != nil) }
      for item in nouns.items(row, "nouns") {
        #expect(seen.insert(nouns.words(item).map(\.hash)).inserted, "\(nouns.text(item.bytes)) stands twice")
      }
    }
    let names = KnowledgeLoader.table("given-names")
    seen = []
    for row in 0..<names.count {
      #expect(["m", "f", nil].contains(names.text(row, "gender")))
      let words = FoldedWord.words(in: names.bytes, names.field(row, "name"))
      #expect(seen.insert(words.map(\.hash)).inserted, "\(names.text(row, "name") ?? "") stands twice")
    }
  }
}
