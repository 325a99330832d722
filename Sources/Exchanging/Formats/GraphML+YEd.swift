import ActorNetworks

extension ActorNetwork {
  /// GraphML with the elements in which yEd keeps what a node and an edge look like; places are left to its layouts.
  func graphMLForYEd() -> String {
    var markup = Markup()
    markup.element(
      "graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns"), ("xmlns:y", "http://www.yworks.com/xml/graphml")]
    ) { markup in
      markup.element("key", [("id", "look"), ("for", "node"), ("yfiles.type", "nodegraphics")])
      markup.element("key", [("id", "line"), ("for", "edge"), ("yfiles.type", "edgegraphics")])
      markup.element("key", [("id", "kind"), ("for", "node"), ("attr.name", "kind"), ("attr.type", "string")])
      markup.element("key", [("id", "weight"), ("for", "edge"), ("attr.name", "weight"), ("attr.type", "double")])
      markup.element("graph", [("id", "network"), ("edgedefault", "directed")]) { markup in
        for actor in actors { actor.write(to: &markup) }
        for link in links { link.write(to: &markup) }
      }
    }
    return markup.text
  }
}

extension PoliticalActor {
  fileprivate func write(to markup: inout Markup) {
    markup.element("node", [("id", id)]) { markup in
      markup.element("data", [("key", "kind")], words: kind.rawValue)
      markup.element("data", [("key", "look")]) { markup in
        markup.element("y:ShapeNode") { markup in
          markup.element("y:Geometry", [("width", String(max(40, 8 * label.count + 16))), ("height", "30.0")])
          markup.element("y:Fill", [("color", "#ECECEC"), ("transparent", "false")])
          markup.element("y:BorderStyle", [("color", "#666666"), ("type", kind == .group ? "dashed" : "line"), ("width", "1.0")])
          markup.element("y:NodeLabel", words: label)
          markup.element("y:Shape", [("type", shape)])
        }
      }
    }
  }

  /// The shapes of the pictures that `render` draws.
  private var shape: String {
    switch kind {
    case .country, .government: "roundrectangle"
    case .person, .group: "ellipse"
    case .armedGroup: "octagon"
    case .party, .coalition: "hexagon"
    case .organisation, .internationalBody, .media, .place: "rectangle"
    }
  }
}

extension Link {
  fileprivate func write(to markup: inout Markup) {
    markup.element("edge", [("id", id), ("source", source), ("target", target)]) { markup in
      markup.element("data", [("key", "weight")], words: Fact.number(weight).text)
      markup.element("data", [("key", "line")]) { markup in
        markup.element("y:PolyLineEdge") { markup in
          let width = min(0.75 + 0.55 * max(weight, 0).squareRoot(), 4.8)
          markup.element(
            "y:LineStyle", [("color", colour), ("type", "line"), ("width", String(Double(Int(width * 10)) / 10))])
          markup.element("y:Arrows", [("source", "none"), ("target", directed ? "standard" : "none")])
          markup.element("y:EdgeLabel", words: label)
        }
      }
    }
  }

  /// Blue in favour, orange against, grey neither.
  private var colour: String { sign > 0 ? "#0072B2" : sign < 0 ? "#D55E00" : kind == .comention ? "#C4C4C4" : "#4D4D4D" }
}
