import ActorNetworks

extension ActorNetwork {
  /// A network of Pajek: one block of lines, because igraph forgets directions where there are two.
  func pajek() -> String {
    let labels = plainLabels { $0.replacing("\"", with: "'") }
    let numbers = Dictionary(actors.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    var lines = ["*Vertices \(actors.count)"]
    lines += labels.enumerated().map { "\($0 + 1) \"\($1)\"" }
    lines.append(isUndirected ? "*Edges" : "*Arcs")
    for tie in summedTies() {
      if let source = numbers[tie.source], let target = numbers[tie.target] {
        lines.append("\(source) \(target) \(Fact.number(tie.weight).text)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The names of all actors on one line each, told apart by the id where two are the same.
  func plainLabels(_ clean: (String) -> String) -> [String] {
    var seen: Set<String> = []
    return actors.map { actor in
      let words = clean(actor.label).split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 32 } }
      let label = words.isEmpty ? clean(actor.id) : words.joined(separator: " ")
      return seen.insert(label).inserted ? label : "\(label) (\(clean(actor.id)))"
    }
  }

  /// Weights summed by source and target, for formats that hold one line between two; where some links have a direction, the others
  /// become one each way.
  func summedTies() -> [(source: String, target: String, weight: Double)] {
    var weights: [[String]: Double] = [:]
    for link in links {
      weights[[link.source, link.target], default: 0] += link.weight
      if !link.directed && !isUndirected { weights[[link.target, link.source], default: 0] += link.weight }
    }
    return weights.keys.sorted { a, b in a[0] != b[0] ? a[0].precedesInUTF8(b[0]) : a[1].precedesInUTF8(b[1]) }
      .map { (source: $0[0], target: $0[1], weight: weights[$0] ?? 0) }
  }
}
