import ActorNetworks

extension ActorNetwork {
  /// JSON of elements, as Cytoscape, Cytoscape.js and networkx read it.
  func cytoscape() -> String {
    var writer = JSONWriter()
    writer.object { writer in
      // networkx takes the data of the graph as pairs.
      writer.key("data")
      writer.array([["name", "network"]]) { writer, pair in writer.array(pair) { $0.value($1) } }
      writer.key("directed")
      writer.value(true)
      writer.key("multigraph")
      writer.value(true)
      writer.key("elements")
      writer.object { writer in
        writer.key("nodes", breakingLine: true)
        writer.array(actors, breakingLines: true) { writer, actor in
          writer.data { writer in
            writer.member("id", actor.id)
            writer.member("value", actor.id)
            writer.member("name", actor.label)
            writer.facts(actor.facts)
          }
        }
        writer.key("edges", breakingLine: true)
        writer.array(links, breakingLines: true) { writer, link in
          writer.data { writer in
            writer.member("id", link.id)
            writer.member("source", link.source)
            writer.member("target", link.target)
            writer.member("key", link.id)
            writer.member("interaction", link.label)
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
  fileprivate mutating func data(_ body: (inout JSONWriter) -> Void) {
    object { writer in
      writer.key("data")
      writer.object(body)
    }
  }
}
