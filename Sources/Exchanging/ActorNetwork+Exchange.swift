public import ActorNetworks

extension ActorNetwork {
  /// The network as the files of another program, the main one first.
  ///
  /// - Parameter passage: The words of an article behind a piece of evidence, where they are at hand.
  public func exported(as format: ExchangeFormat, passage: @escaping (Evidence) -> String? = { _ in nil }) -> [ExchangeFile] {
    switch format {
    case .nodeLink: [ExchangeFile(nodeLink())]
    case .cytoscape: [ExchangeFile(cytoscape())]
    case .graphml: [ExchangeFile(graphML())]
    case .gexf: [ExchangeFile(gexf())]
    case .gexf13: [ExchangeFile(gexf13())]
    case .graphmlYEd: [ExchangeFile(graphMLForYEd())]
    case .csv: tables(EvidenceWords(self, passage))
    case .dna: [ExchangeFile(discourseEvents())]
    case .neo4j: neo4jTables()
    case .pajek: [ExchangeFile(pajek())]
    case .dl: [ExchangeFile(dl())]
    case .jsonld: [ExchangeFile(jsonLD(EvidenceWords(self, passage)))]
    case .mermaid: [ExchangeFile(mermaid())]
    case .d2: [ExchangeFile(d2())]
    }
  }
}

/// The words behind evidence: of a statement, or of the article where its text is at hand.
struct EvidenceWords {
  private struct Key: Hashable {
    let article: String
    let id: String
  }
  private let statements: [Key: Statement]
  private let passage: (Evidence) -> String?

  init(_ network: ActorNetwork, _ passage: @escaping (Evidence) -> String?) {
    statements = Dictionary(
      network.statements.map { (Key(article: $0.article, id: $0.id), $0) }, uniquingKeysWith: { first, _ in first })
    self.passage = passage
  }

  func words(_ evidence: Evidence) -> String? { passage(evidence) ?? statement(evidence)?.words }

  func statement(_ evidence: Evidence) -> Statement? {
    evidence.statement.flatMap { statements[Key(article: evidence.article, id: $0)] }
  }
}

extension Statement {
  /// What is attributed, its pieces joined.
  var words: String { content.map(\.text).joined(separator: " … ") }
}
