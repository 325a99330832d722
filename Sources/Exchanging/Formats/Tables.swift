import ActorNetworks

extension ActorNetwork {
  /// Tables of edges, nodes and evidence; the first two as Gephi imports them.
  ///
  /// In Gephi, `Type` tells the direction only, so that the sort of link stands in `Kind`; edges without weight would be dropped and negative
  /// ones refused, so that the sign has its own column.
  func tables(_ words: EvidenceWords) -> [ExchangeFile] {
    [
      ExchangeFile(edgeTable()), ExchangeFile(nodeTable(), part: "nodes"), ExchangeFile(evidenceTable(words), part: "evidence"),
    ]
  }

  private func edgeTable() -> String {
    var rows = Rows(header: [
      "Source", "Target", "Type", "Kind", "Id", "Label", "Weight", "Sign", "Stance", "Sentences", "Paragraphs", "Articles", "Support",
      "Oppose", "Neutral",
    ])
    for link in links {
      rows.add([
        link.source, link.target, link.directed ? "Directed" : "Undirected", link.kind.name, link.id, link.label,
        Fact.number(link.weight).text, String(link.sign), link.stance?.rawValue, link.counts.map { String($0.sentence) },
        link.counts.map { String($0.paragraph) }, String(Set(link.evidence.map(\.article)).count),
        link.stances.map { String($0.support) }, link.stances.map { String($0.oppose) }, link.stances.map { String($0.neutral) },
      ])
    }
    return rows.text
  }

  private func nodeTable() -> String {
    var rows = Rows(header: ["Id", "Label", "Kind", "Mentions", "Wikidata", "Country", "Aliases", "Roles"])
    for actor in actors {
      rows.add([
        actor.id, actor.label, actor.kind.rawValue, String(actor.mentions.count), actor.wikidata, actor.country,
        actor.aliases.joined(separator: "; "), actor.roles.map(\.title).joined(separator: "; "),
      ])
    }
    return rows.text
  }

  private func evidenceTable(_ words: EvidenceWords) -> String {
    let records = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var rows = Rows(header: [
      "Source", "Target", "Kind", "Link", "Article", "Title", "Date", "Outlet", "Start", "End", "Window", "Statement", "Stance", "Cue",
      "Text",
    ])
    for link in links {
      for item in link.evidence {
        let record = records[item.article]
        rows.add([
          link.source, link.target, link.kind.name, link.id, item.article, record?.title, record?.date, record?.outlet, String(item.start),
          String(item.end), item.window?.rawValue, item.statement, item.stance?.rawValue, words.statement(item)?.cue?.text,
          words.words(item),
        ])
      }
    }
    return rows.text
  }
}
