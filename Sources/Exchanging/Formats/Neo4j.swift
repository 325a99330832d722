import ActorNetworks

extension ActorNetwork {
  /// Tables of relationships and nodes for `neo4j-admin database import`.
  func neo4jTables() -> [ExchangeFile] {
    var relationships = Rows(header: [
      ":START_ID", ":END_ID", ":TYPE", "id", "weight:double", "sign:int", "stance", "symmetric:boolean", "articles:int", "evidence:int",
    ])
    for link in links {
      relationships.add([
        link.source, link.target, Self.type(link.label), link.id, Fact.number(link.weight).text, String(link.sign), link.stance?.rawValue,
        String(!link.directed), String(Set(link.evidence.map(\.article)).count), String(link.evidence.count),
      ])
    }
    var nodes = Rows(header: ["id:ID", "name", ":LABEL", "kind", "wikidata", "country", "aliases:string[]", "mentions:int"])
    for actor in actors {
      let kind = actor.kind.rawValue
      nodes.add([
        actor.id, actor.label, "Actor;\(kind.prefix(1).uppercased())\(kind.dropFirst())", kind, actor.wikidata, actor.country,
        actor.aliases.map { $0.replacing(";", with: ",") }.joined(separator: ";"), String(actor.mentions.count),
      ])
    }
    return [ExchangeFile(relationships.text), ExchangeFile(nodes.text, part: "nodes")]
  }

  /// `memberOf` becomes `MEMBER_OF`.
  private static func type(_ label: String) -> String {
    label.map { $0.isUppercase ? "_\($0)" : $0.uppercased() }.joined()
  }
}
