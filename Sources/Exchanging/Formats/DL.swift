import ActorNetworks

extension ActorNetwork {
  /// A network of UCINET: an edge list with embedded labels, in which blanks, commas and quotation marks become underscores.
  ///
  /// The format knows actors by their ties only; one without a tie is written as tied to itself with weight 0.
  func dl() -> String {
    let labels = plainLabels { String($0.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." ? $0 : "_" }) }
      .map { $0.replacing(" ", with: "_").replacing("(", with: "_").replacing(")", with: "") }
    let names = Dictionary(zip(actors.map(\.id), labels), uniquingKeysWith: { first, _ in first })
    var ties = summedTies()
    if isUndirected { ties += ties.map { (source: $0.target, target: $0.source, weight: $0.weight) } }
    let tied = Set(ties.flatMap { [$0.source, $0.target] })
    ties += actors.filter { !tied.contains($0.id) }.map { (source: $0.id, target: $0.id, weight: 0) }
    var lines = ["dl n=\(actors.count)", "format = edgelist1", "labels embedded:", "data:"]
    lines += ties.map { "\(names[$0.source] ?? $0.source) \(names[$0.target] ?? $0.target) \(Fact.number($0.weight).text)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
