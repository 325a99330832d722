import Rapport

/// A series of networks as people read it: a row a step, then the links that moved most.
struct SeriesTable {
  let text: String

  init(_ series: NetworkSeries) {
    var steps = Table(
      header: ["Step", "Articles", "Actors", "Links", "Added", "Removed", "Stronger", "Weaker", "Flipped", "Links kept"],
      numeric: Set(1...9))
    steps.rows = series.entries.map(Self.row)
    var movers = Table(header: ["Moved", "Link", "Kind"], numeric: [0])
    let names = Dictionary(series.entries.flatMap { $0.network.actors.map { ($0.id, $0.name) } }) { _, last in last }
    movers.rows = series.biggestMovers(10).map { link, moved in
      let arrow = link.directed ? "→" : "—"
      return [
        moved.short, "\(names[link.source] ?? link.source) \(arrow) \(names[link.target] ?? link.target)", link.kind.name,
      ]
    }
    text = movers.rows.isEmpty ? steps.text : "\(steps.text)\nBiggest movers\n\(movers.text)"
  }

  private static func row(_ entry: NetworkSeries.Entry) -> [String] {
    let network = entry.network
    let start = [entry.name, String(network.articles.count), String(network.actors.count), String(network.links.count)]
    guard let diff = entry.diff else { return start + Array(repeating: "", count: 6) }
    let counts = [LinkChange.Sort.added, .removed, .strengthened, .weakened, .flipped].map { sort in
      String(diff.links.count { $0.sort == sort })
    }
    let kept = NetworkDistances(from: diff.old, to: diff.new).linkJaccard
    return start + counts + ["\(Int((kept * 100).rounded())) %"]
  }
}
