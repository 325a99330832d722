import ActorNetworks

extension ActorNetwork {
  /// A flowchart of Mermaid: statements and relations with arrows, co-mentions as dotted lines.
  func mermaid() -> String {
    let numbers = Dictionary(actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lines = ["flowchart LR"]
    for (number, actor) in actors.enumerated() {
      let (open, close) = actor.kind.brackets
      lines.append("  n\(number)\(open)\"\(Self.escaped(actor.label))\"\(close)")
    }
    for link in links {
      guard let source = numbers[link.source], let target = numbers[link.target] else { continue }
      let words = Self.escaped("\(link.stance?.rawValue ?? link.label) \(Fact.number(link.weight).shortText)")
      switch link.kind {
      case .comention: lines.append("  n\(source) -.-|\(Fact.number(link.weight).shortText)| n\(target)")
      case .statement, .relation: lines.append("  n\(source) \(link.directed ? "-->" : "<-->")|\"\(words)\"| n\(target)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Mermaid knows entities only, and takes even a backquote for markup.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", "|", "\\", "*", "_", ";", "[", "]", "{", "}", "(", ")": "#\(scalar.value);"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": " "
      default: String(scalar)
      }
    }.joined()
  }
}

extension PoliticalActor.Kind {
  fileprivate var brackets: (String, String) {
    switch self {
    case .person, .group: ("([", "])")
    case .country, .government: ("(", ")")
    case .armedGroup, .party, .coalition: ("{{", "}}")
    case .organisation, .internationalBody, .media, .place: ("[", "]")
    }
  }
}

extension Fact {
  /// The value without a fraction where there is none.
  var shortText: String {
    guard case .number(let number) = self, number == number.rounded(), number.magnitude < 1e15 else { return text }
    return String(Int(number))
  }
}
