import ActorNetworks
import TOMLKit

extension ActorFile {
  /// Reads the edits of a TOML file; `path` is only for messages.
  ///
  /// - Throws: ``ActorFileError`` with line and column where the file is no TOML, or says something that is no edit.
  public init(toml: String, path: String) throws(ActorFileError) {
    let places = TOMLPlaces(toml)
    let root: TOMLTable
    do {
      root = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw ActorFileError(path: path, line: place.line, column: place.column, message: "this is no TOML: \(error.description)")
    } catch {
      throw ActorFileError(path: path, line: 1, column: 1, message: "this is no TOML: \(error)")
    }
    var edits: [Edit] = []
    for verb in root.keys {
      guard let allowed = Self.keys[verb] else {
        throw places.error(path, verb, 0, nil, "“\(verb)” is no edit; use \(Self.verbs)")
      }
      guard let tables = root[verb]?.array, tables.allSatisfy({ $0.table != nil }) else {
        throw places.error(path, verb, 0, nil, "write [[\(verb)]] with two brackets, once for each edit")
      }
      for (index, value) in tables.enumerated() {
        guard let table = value.table else { continue }
        let reader = EditReader(table: table, verb: verb, index: index, path: path, places: places)
        edits.append(try reader.edit(allowing: allowed))
      }
    }
    self.init(edits: edits.sorted { $0.line < $1.line }, path: path)
  }

  private static let keys: [String: [String]] = [
    "add": ["name", "kind", "id", "aliases", "country", "wikidata", "gender"], "alias": ["actor", "names"], "merge": ["actors", "into"],
    "apart": ["actors"], "rename": ["actor", "name"], "kind": ["actor", "kind"], "hide": ["actor"],
  ]
  private static let verbs = "add, alias, merge, apart, rename, kind or hide"
}

/// Reads one edit of a file and tells what is wrong with it.
private struct EditReader {
  let table: TOMLTable
  let verb: String
  let index: Int
  let path: String
  let places: TOMLPlaces

  func edit(allowing keys: [String]) throws(ActorFileError) -> ActorFile.Edit {
    for key in table.keys where key != "reason" && !keys.contains(key) {
      throw error(key, "[[\(verb)]] has no “\(key)”; it takes \(keys.joined(separator: ", ")) and reason")
    }
    var edit = ActorFile.Edit(try action(), reason: try optionalText("reason"))
    edit.line = places.place(verb, index, nil).line
    return edit
  }

  private func action() throws(ActorFileError) -> ActorFile.Action {
    switch verb {
    case "add": return .add(try newActor())
    case "alias": return .alias(actor: try id("actor"), names: try texts("names", atLeast: 1))
    case "merge": return .merge(actors: try ids("actors", atLeast: 1), into: try id("into"))
    case "apart": return .apart(try ids("actors", atLeast: 2))
    case "rename": return .rename(actor: try id("actor"), name: try text("name"))
    case "kind": return .kind(actor: try id("actor"), try kind())
    default: return .hide(actor: try id("actor"))
    }
  }

  private func newActor() throws(ActorFileError) -> ActorFile.NewActor {
    let name = try text("name")
    var actor = ActorFile.NewActor(
      name: name, kind: try kind(), aliases: table["aliases"] == nil ? [] : try texts("aliases", atLeast: 0),
      country: try optionalText("country"), wikidata: try optionalText("wikidata"))
    if table["id"] != nil { actor.id = try id("id") }
    if actor.id.isEmpty { throw error("name", "this name gives no id; add id = \"…\" of lower-case letters, digits and hyphens") }
    if let code = actor.country, code.utf8.count != 3 || !code.utf8.allSatisfy({ (65...90).contains($0) }) {
      throw error("country", "“\(code)” is no country code; use ISO 3166-1 alpha-3, such as IRQ")
    }
    if let gender = try optionalText("gender") {
      guard let known = Gender(rawValue: gender) else { throw error("gender", "“\(gender)” is no gender; use m or f, or leave it out") }
      actor.gender = known
    }
    return actor
  }

  // MARK: Values

  private func kind() throws(ActorFileError) -> PoliticalActor.Kind {
    let name = try text("kind")
    guard let kind = PoliticalActor.Kind(rawValue: name) else {
      let all = PoliticalActor.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("kind", "“\(name)” is no kind of actor; use one of \(all)")
    }
    return kind
  }

  private func id(_ key: String) throws(ActorFileError) -> String { try checked(try text(key), key) }

  private func ids(_ key: String, atLeast count: Int) throws(ActorFileError) -> [String] {
    var ids: [String] = []
    for text in try texts(key, atLeast: count) { ids.append(try checked(text, key)) }
    return ids
  }

  private func checked(_ id: String, _ key: String) throws(ActorFileError) -> String {
    let isValid = !id.isEmpty && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard isValid else {
      throw error(
        key, "“\(id)” is no id; write it as `rapport actors` lists it, in lower-case letters, digits and hyphens: \(ActorID.slug(id))")
    }
    return id
  }

  private func text(_ key: String) throws(ActorFileError) -> String {
    guard let text = try optionalText(key) else { throw error(nil, "[[\(verb)]] needs \(key) = …") }
    return text
  }

  private func optionalText(_ key: String) throws(ActorFileError) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string else { throw error(key, "\(key) is a text in quotation marks") }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw error(key, "\(key) is empty; write something") }
    return text
  }

  private func texts(_ key: String, atLeast count: Int) throws(ActorFileError) -> [String] {
    guard let value = table[key] else { throw error(nil, "[[\(verb)]] needs \(key) = [\"…\"]") }
    guard let array = value.array else { throw error(key, "\(key) is a list of texts: \(key) = [\"…\"]") }
    let texts = array.compactMap(\.string)
    guard texts.count == array.count else { throw error(key, "\(key) is a list of texts: \(key) = [\"…\"]") }
    guard texts.count >= count else { throw error(key, "\(key) needs at least \(count)") }
    return texts
  }

  private func error(_ key: String?, _ message: String) -> ActorFileError { places.error(path, verb, index, key, message) }
}

/// Where the tables and keys of a TOML file stand; TOMLKit tells it for syntax errors only.
private struct TOMLPlaces {
  private struct Table: Hashable {
    var name: String
    var index: Int
  }
  private var headers: [Table: Int] = [:]
  private var keys: [Table: [String: (line: Int, column: Int)]] = [:]

  init(_ toml: String) {
    var counts: [String: Int] = [:]
    var current: Table?
    for (number, line) in toml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let text = line.drop { $0 == " " || $0 == "\t" }
      let column = line.count - text.count + 1
      let name = text.drop { $0 == "[" || $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if text.first == "[" {
        let table = Table(name: String(name), index: counts[String(name), default: 0])
        counts[table.name, default: 0] += 1
        headers[table] = number + 1
        current = table
      } else if !name.isEmpty, text.dropFirst(name.count).first(where: { $0 != " " && $0 != "\t" }) == "=" {
        let table = current ?? Table(name: String(name), index: 0)
        if current == nil { headers[table] = number + 1 }
        if keys[table]?[String(name)] == nil { keys[table, default: [:]][String(name)] = (number + 1, column) }
      }
    }
  }

  func place(_ verb: String, _ index: Int, _ key: String?) -> (line: Int, column: Int) {
    let table = Table(name: verb, index: index)
    if let key, let place = keys[table]?[key] { return place }
    return (headers[table] ?? 1, 1)
  }

  func error(_ path: String, _ verb: String, _ index: Int, _ key: String?, _ message: String) -> ActorFileError {
    let place = place(verb, index, key)
    return ActorFileError(path: path, line: place.line, column: place.column, message: message)
  }
}
