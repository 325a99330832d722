import ActorNetworks

extension ActorNetwork {
  /// GraphML with plain keys and nothing that only one program knows.
  func graphML() -> String {
    let nodeFacts = actors.map(\.facts)
    let edgeFacts = links.map(\.facts)
    var markup = Markup()
    markup.element("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")]) { markup in
      for (domain, facts) in [("node", nodeFacts), ("edge", edgeFacts)] {
        for (name, type) in FactTypes(facts).types {
          markup.element("key", [("id", "\(domain)-\(name)"), ("for", domain), ("attr.name", name), ("attr.type", type)])
        }
      }
      markup.element("graph", [("id", "network"), ("edgedefault", isUndirected ? "undirected" : "directed")]) { markup in
        for (actor, facts) in zip(actors, nodeFacts) {
          markup.element("node", [("id", actor.id)]) { $0.data(facts, "node") }
        }
        for (link, facts) in zip(links, edgeFacts) {
          markup.element("edge", [("id", link.id), ("source", link.source), ("target", link.target)]) { $0.data(facts, "edge") }
        }
      }
    }
    return markup.text
  }
}

extension Markup {
  fileprivate mutating func data(_ facts: [(name: String, fact: Fact)], _ domain: String) {
    for (name, fact) in facts { element("data", [("key", "\(domain)-\(name)")], words: fact.text) }
  }
}

/// The names of facts that occur, in order of their first occurrence, with their types.
struct FactTypes {
  private(set) var types: [(name: String, type: String)] = []

  init(_ rows: [[(name: String, fact: Fact)]]) {
    var seen: Set<String> = []
    for (name, fact) in rows.joined() where seen.insert(name).inserted { types.append((name, fact.type)) }
  }
}
