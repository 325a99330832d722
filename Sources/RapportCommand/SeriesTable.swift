import Rapport

/// A series of networks as people read it: a row a step, then the links that moved most.
struct SeriesTable {
  let text: String

  init(_ series: NetworkSeries) {
    var steps = Table(
      header: ["Step", "Articles", "Actors", "Links", "Added", "Removed", "Stronger", "Weaker", "Stance", "Links kept", "Biggest change"],
      numeric: Set(1...9))
    steps.rows = series.entries.map(Self.row)
    var movers = Table(header: ["Moved", "Link", "Kind"], numeric: [0])
    movers.rows = series.biggestMovers(10).map { link, moved in [moved.short, Self.words(link, series.name), link.kind.name] }
    text = movers.rows.isEmpty ? steps.text : "\(steps.text)\nBiggest movers\n\(movers.text)"
  }

  private static func row(_ entry: NetworkSeries.Entry) -> [String] {
    let network = entry.network
    let start = [entry.name, String(network.articles.count), String(network.actors.count), String(network.links.count)]
    guard let diff = entry.diff else { return start + Array(repeating: "", count: 7) }
    let sorts: [Set<LinkChange.Sort>] = [[.added], [.removed], [.strengthened], [.weakened], [.flipped, .shifted]]
    let counts = sorts.map { sorts in String(diff.links.count { sorts.contains($0.sort) }) }
    let kept = NetworkDistances(from: diff.old, to: diff.new).linkJaccard
    let change = entry.biggestMovers(1).map { change in
      let link = words(change.change.latest) { (diff.new.actor($0) ?? diff.old.actor($0))?.name ?? $0 }
      return "\(link) \(change.delta < 0 ? "−" : "+")\(abs(change.delta).short)"
    }
    return start + counts + ["\(Int((kept * 100).rounded())) %", change.first ?? ""]
  }

  private static func words(_ link: Link, _ name: (String) -> String) -> String {
    "\(name(link.source)) \(link.directed ? "→" : "—") \(name(link.target))"
  }
}
