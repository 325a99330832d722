import ActorNetworks

/// A value that a format may hold, with its type.
enum Fact: Hashable {
  case text(String)
  case integer(Int)
  case number(Double)
  case truth(Bool)

  /// The value as text, numbers the shortest way that reads back.
  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .number(let number): number.isFinite ? number.description : "0.0"
    case .truth(let truth): truth ? "true" : "false"
    }
  }

  /// The name of its type in GraphML and GEXF.
  var type: String {
    switch self {
    case .text: "string"
    case .integer: "int"
    case .number: "double"
    case .truth: "boolean"
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.value(text)
    case .integer(let integer): writer.value(integer)
    case .number(let number): writer.value(number)
    case .truth(let truth): writer.value(truth)
    }
  }
}

extension PoliticalActor {
  /// What is known of an actor, by name; the same names in every format.
  var facts: [(name: String, fact: Fact)] {
    var facts: [(String, Fact)] = [("label", .text(label)), ("kind", .text(kind.rawValue)), ("mentions", .integer(mentions.count))]
    if let wikidata { facts.append(("wikidata", .text(wikidata))) }
    if let country { facts.append(("country", .text(country))) }
    if !aliases.isEmpty { facts.append(("aliases", .text(aliases.joined(separator: "; ")))) }
    return facts
  }

  /// The name, or the id where there is none.
  var label: String { name.isEmpty ? id : name }
}

extension Link {
  /// What is known of a link, by name; the same names in every format.
  var facts: [(name: String, fact: Fact)] {
    var facts: [(String, Fact)] = [
      ("eid", .text(id)), ("label", .text(label)), ("kind", .text(kind.name)), ("weight", .number(weight)), ("sign", .integer(sign)),
      ("symmetric", .truth(!directed)), ("articles", .integer(Set(evidence.map(\.article)).count)), ("evidence", .integer(evidence.count)),
    ]
    if let stance { facts.append(("stance", .text(stance.rawValue))) }
    if let counts { facts += [("sentences", .integer(counts.sentence)), ("paragraphs", .integer(counts.paragraph))] }
    if let stances {
      facts += [("support", .integer(stances.support)), ("oppose", .integer(stances.oppose)), ("neutral", .integer(stances.neutral))]
    }
    return facts
  }

  /// The relation, or the kind of link.
  var label: String {
    if case .relation(let relation) = kind { relation.kind.rawValue } else { kind.name }
  }

  /// −1 hostile, 0 neither or both, +1 friendly.
  var sign: Int {
    switch (kind, stance) {
    case (.relation(let relation), _): relation.sign
    case (_, .support): 1
    case (_, .oppose): -1
    default: 0
    }
  }
}

extension ActorNetwork {
  /// Whether no link has a direction; most formats hold links of one sort only, and then every link gets one.
  var isUndirected: Bool { links.allSatisfy { !$0.directed } }
}
