public import ActorNetworks
import Graphviz

extension ActorNetwork {
  /// The whole network as DOT, styled and with all that is known of actors and links as attributes; layout is left to who opens it.
  public func dot(grouping: DrawingOptions.Grouping = .community) -> String {
    var options = DrawingOptions()
    options.grouping = grouping
    options.comentions = .none
    return Picture(self, options).graph(.light, scene: nil).dot()
  }
}

extension Picture {
  /// The network as a graph: with a scene, the lines and places of the picture; without, every link and no places.
  func graph(_ palette: Palette, scene: Scene?) -> Graph {
    var graph = Graph(
      "network", directed: true, nodeDefaults: NodeDefaults { $0.fontName = Scene.fonts },
      edgeDefaults: EdgeDefaults { $0.fontName = Scene.fonts })
    graph.label = .text(title)
    graph.labelLocation = .top
    graph.fontName = Scene.fonts
    graph.fontSize = 17
    graph.outputOrder = .edgesFirst
    graph.overlap = .prism
    graph.separation = .points(11)
    graph.splines = .curves
    graph.seed = 3
    graph.inputScale = 72
    graph.backgroundColor = palette[.paper]
    let wording = Wording(network) { _ in nil }
    let tints = tints
    let most = network.actors.map(\.mentions.count).max() ?? 0
    let places = Dictionary((scene?.figures ?? []).map { ($0.actor ?? "", $0.center) }, uniquingKeysWith: { first, _ in first })
    for actor in network.actors {
      let box = ActorBox(actor, most: most, caption: captions[actor.id])
      graph.add(node(actor, box, tints[actor.id] ?? Group.restTint, at: places[actor.id], palette, wording))
    }
    let shown = scene == nil ? network.links.map { Tie($0) } : ties
    for tie in shown { graph.add(edge(tie, palette, wording)) }
    return graph
  }

  private func node(_ actor: PoliticalActor, _ box: ActorBox, _ tint: Int, at place: Vector?, _ palette: Palette, _ wording: Wording)
    -> Node
  {
    return Node(actor.id) { node in
      box.form.apply(to: &node)
      node.label = .text((box.name + [box.caption]).joined(separator: "\n"))
      node.fontSize = box.fontSize
      node.fontColor = palette[.text]
      node.fillColor = palette[.tint(tint)]
      node.color = palette[.edge(tint)]
      node.penWidth = box.borderWidth
      node.tooltip = wording.tooltip(actor, group: groups.first { $0.tint == tint })
      node.elementClass = "actor \(actor.kind.rawValue) \(Ink.tint(tint).name)"
      if let place { node.position = Position(place.position.point, isPinned: true) }
      node.attributes["name"] = .plain(actor.name.singleLine)
      node.attributes["kind"] = .plain(actor.kind.rawValue)
      node.attributes["mentions"] = .plain(String(actor.mentions.count))
      node.attributes["wikidata"] = actor.wikidata.map { .plain($0.singleLine) }
      node.attributes["country"] = actor.country.map { .plain($0.singleLine) }
      node.attributes["aliases"] = actor.aliases.isEmpty ? nil : .plain(actor.aliases.joined(separator: "; ").singleLine)
    }
  }

  private func edge(_ tie: Tie, _ palette: Palette, _ wording: Wording) -> Edge {
    let link = tie.links.first
    return Edge(tie.source, tie.target, key: link.map(\.kind.label) ?? "link") { edge in
      TieForm(tie).apply(to: &edge, isMutual: tie.isMutual, palette)
      if tie.isMutual && tie.meaning == .together { edge.direction = ArrowDirection.none }
      edge.weight = tie.weight
      edge.tooltip = wording.tooltip(tie)
      edge.elementClass = (["tie", tie.ground.rawValue, tie.meaning.rawValue] + (tie.fate.map { [$0.rawValue] } ?? [])).joined(
        separator: " ")
      edge.attributes["change"] = tie.fate.map { .plain($0.rawValue) }
      edge.attributes["delta"] = tie.delta.map { .plain($0.description) }
      edge.isConstraint = tie.meaning == .together ? false : nil
      edge.attributes["kind"] = link.map { .plain($0.kind.name) }
      edge.attributes["directed"] = .plain(String(!tie.isMutual))
      edge.attributes["articles"] = .plain(String(Set(tie.links.flatMap(\.evidence).map(\.article)).count))
      edge.attributes["stance"] = link?.stance.map { .plain($0.rawValue) }
      if case .relation(let relation)? = link?.kind {
        edge.attributes["relation"] = .plain(relation.kind.rawValue)
        edge.attributes["sign"] = .plain(String(relation.sign))
      }
    }
  }
}

extension Link.Kind {
  /// Tells edges between the same two actors apart.
  fileprivate var label: String {
    guard case .relation(let relation) = self else { return name }
    return relation.kind.rawValue + (relation.sign < 0 ? "-" : relation.sign > 0 ? "+" : "")
  }
}
