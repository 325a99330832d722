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
    var graph = emptyGraph(palette)
    let wording = Wording(network) { _ in nil }
    let tints = tints
    let figures = Dictionary((scene?.figures ?? []).map { ($0.actor ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    for actor in network.actors {
      graph.add(node(actor, tints[actor.id] ?? Group.restTint, as: figures[actor.id], palette, wording))
    }
    let shown = scene == nil ? network.links.map { Tie($0) } : ties
    for tie in shown { graph.add(edge(tie, from: tie.source, to: tie.target, TieForm(tie), palette, wording)) }
    return graph
  }

  /// The panels of a page as one graph, each as a cluster whose nodes have its name before theirs; actors that a panel lacks are there unseen, so
  /// that all panels have one shape.
  func graph(_ palette: Palette, scene: Scene, panels: [Panel]) -> Graph {
    var graph = emptyGraph(palette)
    let wording = Wording(network) { _ in nil }
    for (panel, drawn) in zip(panels, scene.panels) {
      let figures = Dictionary(
        (scene.panels.last?.scene.figures ?? []).map { ($0.actor ?? "", $0) }, uniquingKeysWith: { first, _ in first })
      let seen = Dictionary(drawn.scene.figures.map { ($0.actor ?? "", $0) }, uniquingKeysWith: { first, _ in first })
      var members: [String] = []
      for actor in network.actors {
        guard var figure = figures[actor.id] else { continue }
        figure.center += drawn.corner
        var node = node(
          actor, seen[actor.id]?.tint ?? Group.restTint, id: "\(panel.name)/\(actor.id)", caption: panel.captions[actor.id], as: figure,
          palette,
          wording)
        node.attributes["actor"] = .plain(actor.id)
        node.attributes["panel"] = .plain(panel.name)
        if seen[actor.id] == nil { node.style = [.invisible] }
        members.append(node.id)
        graph.add(node)
      }
      graph.add(Subgraph("cluster_\(panel.name)", nodes: members) { $0.label = .text(panel.heading) })
      for tie in panel.ties {
        let form = panel.isSide ? TieForm(ofSide: tie) : TieForm(tie)
        graph.add(edge(tie, from: "\(panel.name)/\(tie.source)", to: "\(panel.name)/\(tie.target)", form, palette, wording))
      }
    }
    return graph
  }

  private func emptyGraph(_ palette: Palette) -> Graph {
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
    return graph
  }

  private func node(
    _ actor: PoliticalActor, _ tint: Int, id: String? = nil, caption: String? = nil, as figure: Scene.Figure?, _ palette: Palette,
    _ wording: Wording
  ) -> Node {
    let box = ActorBox(actor, most: network.actors.map(\.mentions.count).max() ?? 0, caption: captions[actor.id])
    return Node(id ?? actor.id) { node in
      box.form.apply(to: &node)
      node.label = .text((box.name + [caption ?? box.caption]).joined(separator: "\n"))
      node.fontSize = box.fontSize
      node.fontColor = palette[tint == Group.ghostTint ? .quiet : .text]
      node.fillColor = palette[.tint(tint)]
      node.color = palette[.edge(tint)]
      node.penWidth = box.borderWidth
      node.tooltip = wording.tooltip(actor, group: groups.first { $0.tint == tint })
      node.elementClass = "actor \(actor.kind.rawValue) \(Ink.tint(tint).name)"
      // Pinned are those whose place means something; the others stand in rows beneath.
      if let figure { node.position = Position(figure.center.position.point, isPinned: !figure.isAside) }
      node.attributes["name"] = .plain(actor.name.singleLine)
      node.attributes["kind"] = .plain(actor.kind.rawValue)
      node.attributes["mentions"] = .plain(String(actor.mentions.count))
      node.attributes["wikidata"] = actor.wikidata.map { .plain($0.singleLine) }
      node.attributes["country"] = actor.country.map { .plain($0.singleLine) }
      node.attributes["aliases"] = actor.aliases.isEmpty ? nil : .plain(actor.aliases.joined(separator: "; ").singleLine)
    }
  }

  private func edge(_ tie: Tie, from source: String, to target: String, _ form: TieForm, _ palette: Palette, _ wording: Wording) -> Edge {
    let link = tie.links.first
    return Edge(source, target, key: link.map(\.kind.label) ?? "link") { edge in
      form.apply(to: &edge, isMutual: tie.isMutual, palette)
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
      if let stances = link?.stances, tie.links.count == 1 {
        for (name, count) in [("support", stances.support), ("oppose", stances.oppose), ("neutral", stances.neutral)] where count > 0 {
          edge.attributes[name] = .plain(String(count))
        }
      }
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
