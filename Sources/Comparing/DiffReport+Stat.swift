import ActorNetworks

extension DiffReport {
  /// One line an actor, those most changed first, like `git diff --stat`; empty where nothing changed.
  public func stat() -> String {
    guard !isEmpty else { return "" }
    let rows = actorTallies()
    let width = rows.map { name($0.id).count }.max() ?? 0
    let digits = rows.map { String($0.tally.total).count }.max() ?? 0
    let most = rows.map(\.tally.total).max() ?? 0
    let lines = rows.map { row in
      let blanks = String(repeating: " ", count: width - name(row.id).count)
      let count = String(repeating: " ", count: digits - String(row.tally.total).count) + String(row.tally.total)
      return " \(name(row.id))\(blanks) | \(count) \(bar(row.tally, most: most))\n"
    }
    return lines.joined() + " actors \(actorSummary); links \(linkSummary)\n"
  }

  /// How many of an actor's links changed which way.
  private struct Tally {
    var gained = 0
    var lost = 0
    var flipped = 0
    var total: Int { gained + lost + flipped }
  }

  private func actorTallies() -> [(id: String, tally: Tally)] {
    var tallies: [String: Tally] = [:]
    for change in shownLinks {
      for id in Set([change.change.latest.source, change.change.latest.target]) {
        switch change.sort {
        case .flipped, .shifted: tallies[id, default: Tally()].flipped += 1
        case .added, .strengthened: tallies[id, default: Tally()].gained += 1
        case .removed, .weakened: tallies[id, default: Tally()].lost += 1
        case .reworded: break
        }
      }
    }
    return tallies.map { (id: $0.key, tally: $0.value) }
      .sorted { $0.tally.total != $1.tally.total ? $0.tally.total > $1.tally.total : $0.id.precedesInUTF8($1.id) }
  }

  /// A bar of marks, shortened in proportion where the longest would not fit a terminal.
  private func bar(_ tally: Tally, most: Int) -> String {
    let longest = 40
    func marks(_ mark: String, _ count: Int, _ style: Line.Style) -> String {
      let length = most <= longest ? count : (count * longest + most - 1) / most
      return length == 0 ? "" : Line(style, String(repeating: mark, count: length)).rendered(colour: colour)
    }
    return marks("⇄", tally.flipped, .flipped) + marks("+", tally.gained, .added) + marks("−", tally.lost, .removed)
  }
}
