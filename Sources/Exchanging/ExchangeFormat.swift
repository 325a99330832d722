/// The files of other programs.
public enum ExchangeFormat: String, CaseIterable, Hashable, Sendable {
  /// JSON as networkx and D3 read it.
  case nodeLink = "node-link"
  /// JSON of Cytoscape and Cytoscape.js.
  case cytoscape
  /// GraphML, for Gephi, igraph, networkx, yEd.
  case graphml
  /// GEXF, for Gephi.
  case gexf
  /// The newer version of GEXF.
  case gexf13 = "gexf-1.3"
  /// GraphML with shapes, colours and arrows as only yEd reads them.
  case graphmlYEd = "graphml-yed"
  /// Tables of edges, nodes and evidence, for Gephi and spreadsheets.
  case csv
  /// The event list of Discourse Network Analyzer: who says what of whom.
  case dna
  /// Tables for the import of Neo4j.
  case neo4j
  /// A network of Pajek.
  case pajek
  /// A network of UCINET.
  case dl
  /// Linked data with provenance and annotations.
  case jsonld
  /// A flowchart of Mermaid.
  case mermaid
  /// A diagram of D2.
  case d2
}

/// One file of an export; most formats have one, tables have several.
public struct ExchangeFile: Hashable, Sendable {
  /// What tells the file from the main one of the same export, such as `nodes`; nil for the main one.
  public let part: String?
  /// What it holds.
  public let text: String

  init(_ text: String, part: String? = nil) {
    self.text = text
    self.part = part
  }
}
