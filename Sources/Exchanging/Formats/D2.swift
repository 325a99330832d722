import ActorNetworks

extension ActorNetwork {
  /// A diagram of D2, every name quoted.
  func d2() -> String {
    var lines = ["direction: right"]
    for actor in actors {
      lines.append("\(Self.quoted(actor.id)): \(Self.quoted(actor.label)) {shape: \(actor.kind.d2Shape)}")
    }
    for link in links {
      let arrow = link.kind == .comention ? "--" : link.directed ? "->" : "<->"
      let label = link.kind == .comention ? "" : "\(link.stance?.rawValue ?? link.label) "
      let words = Self.quoted(label + Fact.number(link.weight).shortText)
      let style = link.kind == .comention ? " {style.stroke-dash: 3}" : ""
      lines.append("\(Self.quoted(link.source)) \(arrow) \(Self.quoted(link.target)): \(words)\(style)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// In double quotes a backslash escapes, and `$` begins a substitution.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", "\"", "$": "\\\(scalar)"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": " "
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}

extension PoliticalActor.Kind {
  fileprivate var d2Shape: String {
    switch self {
    case .person, .group: "oval"
    case .armedGroup, .party, .coalition: "hexagon"
    case .media: "page"
    case .country, .government, .organisation, .internationalBody, .place: "rectangle"
    }
  }
}
