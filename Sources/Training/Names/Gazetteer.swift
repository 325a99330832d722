import Foundation
import Language

/// Phrases with what they name, gathered from open lists.
struct Gazetteer {
  private(set) var phrases: [String: PhraseClasses] = [:]
  private(set) var givenNames: [String: Int] = [:]
  private(set) var surnames: [String: Int] = [:]

  /// Reads the lists in a folder of shared data, and the tables of what the house knows.
  init(_ options: TrainingOptions, knowledge: String) throws {
    try addCountries(path: options.data("gazetteers/mledoze-countries.json"))
    for people in NameClassWords.peoples + NameClassWords.compoundPeoples { add(people, .demonym) }
    try addKnowledge(folder: knowledge)
    for name in ["Countries", "International", "MilNonState"] {
      try addPhoenix(path: options.data("gazetteers/Phoenix.\(name).actors.txt"))
    }
  }

  mutating func add(_ phrase: String, _ classes: PhraseClasses) {
    guard phrase.utf8.count > 1 else { return }
    phrases[phrase.lowercased(), default: []].formUnion(classes)
  }

  /// Adds the names in the tables of the Annotating room; what a trailing `?` marks means something else too and is left out.
  private mutating func addKnowledge(folder: String) throws {
    for file in ["places", "institutions", "organisations", "international", "armed-groups", "parties", "companies", "media", "people"] {
      for row in try KnowledgeRows(path: "\(folder)/\(file).tsv") {
        let classes = Self.classes(ofKind: file == "people" ? "person" : row["kind"])
        for name in ([row["name"]] + row.list("aliases"))
        where !name.hasSuffix("?") && name.split(separator: " ").last?.contains(where: \.isUppercase) == true {
          add(name, classes)
        }
        guard file == "people" else { continue }
        for name in row.list("surname") { surnames[name.lowercased(), default: 0] += 2 }
        if row["name"].contains(" "), let first = row["name"].split(separator: " ").first {
          givenNames[first.lowercased(), default: 0] += 1
        }
      }
    }
    for row in try KnowledgeRows(path: folder + "/countries.tsv") {
      for people in row.list("adjectives") + row.list("people") where !people.hasSuffix("?") && people.first?.isUppercase == true {
        add(people, .demonym)
      }
    }
    for row in try KnowledgeRows(path: folder + "/given-names.tsv") { givenNames[row["name"].lowercased(), default: 0] += 2 }
  }

  private static func classes(ofKind kind: String) -> PhraseClasses {
    switch kind {
    case "person": .person
    case "country": .country
    case "place": .place
    case "armedGroup": [.armedGroup, .organization]
    default: .organization
    }
  }

  private struct Country: Decodable {
    struct Name: Decodable {
      var common: String
      var official: String
    }
    var name: Name
    var capital: [String]
    var altSpellings: [String]
    var demonyms: [String: [String: String]]
    var subregion: String
    var region: String
  }

  private mutating func addCountries(path: String) throws {
    for country in try JSONDecoder().decode([Country].self, from: Data(contentsOf: URL(fileURLWithPath: path))) {
      add(country.name.common, .country)
      add(country.name.official, .country)
      for other in country.altSpellings where other.utf8.count > 3 && other.utf8.count == other.count && !other.contains(",") {
        add(other, .country)
      }
      for capital in country.capital { add(capital, .place) }
      add(country.region, .place)
      add(country.subregion, .place)
      for demonym in Set((country.demonyms["eng"] ?? [:]).values).sorted() where !demonym.isEmpty {
        add(demonym, .demonym)
        if !["ese", "ish", "nch", "tch", "lsh", "iss"].contains(where: demonym.hasSuffix) { add(demonym + "s", .demonym) }
      }
    }
    for name in [
      "U.S.", "US", "USA", "U.S.A.", "UK", "U.K.", "UAE", "DRC", "America", "Britain", "Korea", "Burma", "Holland", "Palestine", "Kosovo",
      "Congo", "England", "Scotland", "Wales", "USSR", "Soviet Union",
    ] {
      add(name, .country)
    }
  }

  /// Reads a TABARI dictionary: names, `+` for a further one of the same actor, then indented codes of three letters and more with the years they held for.
  private mutating func addPhoenix(path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    var names: [String] = []
    var codes: [String] = []
    for line in text.split(separator: "\n") {
      let bare = line.prefix { $0 != "#" && $0 != ";" }
      if bare.allSatisfy(\.isWhitespace) { continue }
      if let bracket = bare.firstIndex(of: "[") {
        codes.append(String(bare[bracket...]))
      }
      guard let first = bare.first, !first.isWhitespace else { continue }
      if first != "+" {
        addPhoenix(names, codes: codes)
        names = []
        codes = bare.contains("[") ? [String(bare)] : []
      }
      let name = bare.prefix { $0 != "[" && $0 != "\t" }.drop { $0 == "+" }
      names.append(name.replacing("_", with: " ").split(separator: " ").joined(separator: " "))
    }
    addPhoenix(names, codes: codes)
  }

  private mutating func addPhoenix(_ names: [String], codes: [String]) {
    guard let code = codes.first else { return }
    let letters = code.drop { $0 == "[" }.prefix { $0.isUppercase }
    let hasYears = codes.contains { $0.contains(where: \.isNumber) }
    for name in names {
      let words = name.lowercased().split(separator: " ")
      guard let first = words.first, let last = words.last else { continue }
      if hasYears {
        guard (2...4).contains(words.count), !NameClassWords.titles.contains(String(first)) else { continue }
        givenNames[String(first), default: 0] += 1
        surnames[String(last), default: 0] += 1
      } else if letters.count == 3, !["IGO", "NGO", "MNC", "IMG"].contains(letters) {
        if phrases[name.lowercased()] == nil, words.count <= 3 { add(name, .place) }
      } else if letters.hasPrefix("IMG") || letters.dropFirst(3).hasPrefix("REB") || letters.dropFirst(3).hasPrefix("INS") {
        add(name, [.armedGroup, .organization])
      } else if words.count > 1 || letters.hasPrefix("IGO") || letters.hasPrefix("NGO") || letters.hasPrefix("MNC") {
        if !NameClassWords.titles.contains(String(last)) { add(name, .organization) }
      }
    }
  }
}
