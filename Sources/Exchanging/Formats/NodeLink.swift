import ActorNetworks

extension ActorNetwork {
  /// JSON of nodes and links. networkx up to 3.5 looks for `links`, later ones for `edges`: both are there.
  func nodeLink() -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("directed")
      writer.value(true)
      writer.key("multigraph")
      writer.value(true)
      writer.key("graph")
      writer.object { _ in }
      writer.key("nodes", breakingLine: true)
      writer.array(actors, breakingLines: true) { writer, actor in
        writer.object { writer in
          writer.member("id", actor.id)
          writer.facts(actor.facts)
        }
      }
      for key in ["links", "edges"] {
        writer.key(key, breakingLine: true)
        writer.array(links, breakingLines: true) { writer, link in
          writer.object { writer in
            writer.member("source", link.source)
            writer.member("target", link.target)
            writer.member("key", link.id)
            writer.facts(link.facts)
          }
        }
      }
      writer.lineBreak()
    }
    writer.lineBreak()
    return writer.text
  }
}

extension JSONWriter {
  /// Writes facts as members.
  mutating func facts(_ facts: [(name: String, fact: Fact)]) {
    for (name, fact) in facts {
      key(name)
      fact.write(to: &self)
    }
  }
}
