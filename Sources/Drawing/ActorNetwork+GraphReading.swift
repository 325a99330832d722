public import ActorNetworks
import Foundation
public import Graphviz

/// Why a graph is no network that Rapport wrote.
public struct GraphReadingError: Error, Hashable, CustomStringConvertible {
  /// What is wrong and what to do; reads on from “FILE: ”.
  public let description: String
}

extension ActorNetwork {
  /// Reads a network from the graph that ``dot(grouping:)`` writes, as far as that tells it: see ``sketched()``.
  ///
  /// - Throws: ``GraphReadingError`` for a graph that something else wrote, and for a picture, which leaves out links.
  public init(_ graph: Graph) throws(GraphReadingError) {
    guard !graph.nodes.contains(where: { $0.position != nil }), !graph.edges.contains(where: { $0.attributes["change"] != nil }) else {
      throw GraphReadingError(
        description: "this is a picture, which leaves out links; write the network with `rapport export --format dot`")
    }
    var actors: [PoliticalActor] = []
    for node in graph.nodes { actors.append(try PoliticalActor(node)) }
    var links: [Link] = []
    for edge in graph.edges { links.append(try Link(edge)) }
    guard Set(links.map(\.id)).count == links.count else {
      throw GraphReadingError(
        description: "two edges of one kind tie the same actors; write the network with `rapport export --format dot`")
    }
    self.init(actors: actors, links: links)
  }

  /// What a drawing in DOT keeps of the network: actors by name and kind, and links by weight and stance; no article, mention or evidence.
  public func sketched() -> ActorNetwork {
    ActorNetwork(
      actors: actors.map { actor in
        PoliticalActor(
          id: actor.id, name: actor.name.singleLine, kind: actor.kind, wikidata: actor.wikidata?.singleLine,
          country: actor.country?.singleLine, aliases: actor.aliases.joined(separator: "; ").singleLine.aliases)
      },
      links: links.map {
        Link(kind: $0.kind, source: $0.source, target: $0.target, weight: $0.weight, counts: nil, stances: $0.stances, evidence: [])
      })
  }
}

extension String {
  /// Names that were written one after another.
  fileprivate var aliases: [String] { components(separatedBy: "; ").filter { !$0.isEmpty }.sorted { $0.precedesInUTF8($1) } }
}

extension PoliticalActor {
  fileprivate init(_ node: Node) throws(GraphReadingError) {
    func value(_ name: String) -> String? { node.attributes[name]?.text }
    guard let kind = value("kind").flatMap(Kind.init) else {
      throw GraphReadingError(description: "node “\(node.id)” has no kind of actor; only DOT that `rapport export` wrote can be read")
    }
    self.init(
      id: node.id, name: value("name") ?? node.id, kind: kind, wikidata: value("wikidata"), country: value("country"),
      aliases: value("aliases")?.aliases ?? [])
  }
}

extension Link {
  fileprivate init(_ edge: Edge) throws(GraphReadingError) {
    func value(_ name: String) -> String? { edge.attributes[name]?.text }
    guard let kind = Kind(value("kind"), relation: value("relation"), sign: value("sign")) else {
      throw GraphReadingError(
        description: "the edge from “\(edge.tail)” to “\(edge.head)” has no kind of link; only DOT that `rapport export` wrote can be read")
    }
    let tally = StanceTally(
      support: value("support").flatMap(Int.init) ?? 0, oppose: value("oppose").flatMap(Int.init) ?? 0,
      neutral: value("neutral").flatMap(Int.init) ?? 0)
    self.init(
      kind: kind, source: edge.tail, target: edge.head, weight: edge.weight ?? 1, counts: nil,
      stances: kind == .statement ? tally : nil, evidence: [])
  }
}

extension Link.Kind {
  fileprivate init?(_ name: String?, relation: String?, sign: String?) {
    switch name {
    case "comention": self = .comention
    case "statement": self = .statement
    case "relation":
      guard let kind = relation.flatMap(Relation.Kind.init) else { return nil }
      self = .relation(Relation(kind: kind, sign: sign.flatMap(Int.init) ?? 0))
    default: return nil
    }
  }
}
