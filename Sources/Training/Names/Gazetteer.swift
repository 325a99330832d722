import Foundation
import Language

/// Phrases with what they name, gathered from open lists.
struct Gazetteer {
  private(set) var phrases: [String: PhraseClasses] = [:]
  private(set) var givenNames: [String: Int] = [:]
  private(set) var surnames: [String: Int] = [:]

  /// Reads the lists in a folder of shared data.
  init(_ options: TrainingOptions) throws {
    try addCountries(path: options.data("gazetteers/mledoze-countries.json"))
    for people in NameClassWords.peoples { add(people, .demonym) }
    for name in ["Countries", "International", "MilNonState"] {
      try addPhoenix(path: options.data("gazetteers/Phoenix.\(name).actors.txt"))
    }
  }

  mutating func add(_ phrase: String, _ classes: PhraseClasses) {
    guard phrase.utf8.count > 1 else { return }
    phrases[phrase.lowercased(), default: []].formUnion(classes)
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
        add(name, .armedGroup)
      } else if words.count > 1 || letters.hasPrefix("IGO") || letters.hasPrefix("NGO") || letters.hasPrefix("MNC") {
        if !NameClassWords.titles.contains(String(last)) { add(name, .organization) }
      }
    }
  }
}
