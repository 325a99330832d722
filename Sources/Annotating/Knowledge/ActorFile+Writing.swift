import ActorNetworks

extension ActorFile {
  /// The edits as TOML that ``init(toml:path:)`` reads, each under its reason.
  public func toml() -> String {
    edits.map(Self.table).joined(separator: "\n")
  }

  private static func table(_ edit: Edit) -> String {
    var lines: [String]
    switch edit.action {
    case .add(let actor): lines = ["[[add]]"] + fields(of: actor)
    case .alias(let actor, let names): lines = ["[[alias]]", "actor = \(quoted(actor))", "names = \(list(names))"]
    case .merge(let actors, let into): lines = ["[[merge]]", "actors = \(list(actors))", "into = \(quoted(into))"]
    case .apart(let actors): lines = ["[[apart]]", "actors = \(list(actors))"]
    case .rename(let actor, let name): lines = ["[[rename]]", "actor = \(quoted(actor))", "name = \(quoted(name))"]
    case .kind(let actor, let kind): lines = ["[[kind]]", "actor = \(quoted(actor))", "kind = \(quoted(kind.rawValue))"]
    case .hide(let actor): lines = ["[[hide]]", "actor = \(quoted(actor))"]
    }
    if let reason = edit.reason { lines.append("reason = \(quoted(reason))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fields(of actor: NewActor) -> [String] {
    var lines = ["name = \(quoted(actor.name))", "kind = \(quoted(actor.kind.rawValue))", "id = \(quoted(actor.id))"]
    if !actor.aliases.isEmpty { lines.append("aliases = \(list(actor.aliases))") }
    if let country = actor.country { lines.append("country = \(quoted(country))") }
    if let wikidata = actor.wikidata { lines.append("wikidata = \(quoted(wikidata))") }
    if let gender = actor.gender { lines.append("gender = \(quoted(gender.rawValue))") }
    return lines
  }

  private static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }

  /// A basic string of TOML 1.0: quotation marks, backslashes and control characters are escaped.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
