import ActorNetworks

extension ActorNetwork {
  /// GEXF 1.2draft, the version that every reader opens.
  func gexf() -> String { gexf(namespace: "http://www.gexf.net/1.2draft", version: "1.2") { _ in [] } }

  /// GEXF 1.3, whose edges have a kind of their own; networkx reads it from version 3.6 on.
  func gexf13() -> String { gexf(namespace: "http://gexf.net/1.3", version: "1.3") { [("kind", $0.kind.name)] } }

  private func gexf(namespace: String, version: String, more: (Link) -> [(String, String)]) -> String {
    let nodeFacts = actors.map(\.facts)
    let edgeFacts = links.map(\.facts)
    let direction = isUndirected ? "undirected" : "directed"
    var markup = Markup()
    markup.element("gexf", [("xmlns", namespace), ("version", version)]) { markup in
      markup.element("graph", [("mode", "static"), ("defaultedgetype", direction)]) { markup in
        for (domain, facts) in [("node", nodeFacts), ("edge", edgeFacts)] {
          markup.element("attributes", [("class", domain)]) { markup in
            for (name, type) in FactTypes(facts).types {
              markup.element("attribute", [("id", name), ("title", name), ("type", type == "int" ? "integer" : type)])
            }
          }
        }
        markup.element("nodes") { markup in
          for (actor, facts) in zip(actors, nodeFacts) {
            markup.element("node", [("id", actor.id), ("label", actor.label)]) { $0.values(facts) }
          }
        }
        markup.element("edges") { markup in
          for (link, facts) in zip(links, edgeFacts) {
            let attributes =
              [
                ("id", link.id), ("source", link.source), ("target", link.target), ("weight", Fact.number(link.weight).text),
                ("label", link.label),
              ] + more(link)
            markup.element("edge", attributes) { $0.values(facts) }
          }
        }
      }
    }
    return markup.text
  }
}

extension Markup {
  fileprivate mutating func values(_ facts: [(name: String, fact: Fact)]) {
    element("attvalues") { markup in
      for (name, fact) in facts { markup.element("attvalue", [("for", name), ("value", fact.text)]) }
    }
  }
}
