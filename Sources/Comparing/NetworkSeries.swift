public import ActorNetworks
import Foundation

/// How a network changes from step to step, by time or from outlet to outlet.
public struct NetworkSeries: Hashable, Sendable {
  /// What makes a step.
  public enum Step: String, CaseIterable, Hashable, Sendable {
    case day, week, month, outlet
  }

  /// One step: the network of its articles, and what changed since the step before.
  public struct Entry: Hashable, Sendable {
    /// The step's name: `2024-12-05`, `2024-W49`, `2024-12`, or an outlet.
    public let name: String
    /// The network of its articles.
    public let network: ActorNetwork
    /// What changed since the step before; nil for the first.
    public let diff: NetworkDiff?
  }

  /// The steps in order of their names.
  public let entries: [Entry]
  /// How many articles have no date or outlet and so belong to no step.
  public let articlesLeftOut: Int

  /// What makes a step.
  public let step: Step

  /// Splits a network by its articles.
  ///
  /// - Parameter filter: What to keep of the network of each step; what it leaves out is told from what never was.
  public init(of network: ActorNetwork, by step: Step, filter: (ActorNetwork) -> ActorNetwork = { $0 }) {
    self.step = step
    var members: [String: Set<String>] = [:]
    for article in network.articles {
      if let name = Self.name(of: article, step) { members[name, default: []].insert(article.id) }
    }
    articlesLeftOut = network.articles.count - members.values.reduce(0) { $0 + $1.count }
    var entries: [Entry] = []
    var last = ActorNetwork()
    for name in members.keys.sorted(by: { $0.precedesInUTF8($1) }) {
      let ids = members[name] ?? []
      let complete = network.restricted { ids.contains($0.id) }
      let part = filter(complete)
      let diff = entries.last.map { NetworkDiff(from: $0.network, to: part, complete: (last, complete)) }
      entries.append(Entry(name: name, network: part, diff: diff))
      last = complete
    }
    self.entries = entries
  }

  private static func name(of article: ArticleRecord, _ step: Step) -> String? {
    let day = article.date.map { String($0.prefix(10)) }
    return switch step {
    case .day: day
    case .week: day.flatMap(isoWeek)
    case .month: day.map { String($0.prefix(7)) }
    case .outlet: article.outlet
    }
  }

  /// The week of a day as ISO 8601 names it: `2024-W49`; nil where the text is no day.
  private static func isoWeek(_ day: String) -> String? {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    guard let date = try? Date(day, strategy: .iso8601.year().month().day()) else { return nil }
    let parts = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
    guard let year = parts.yearForWeekOfYear, let week = parts.weekOfYear else { return nil }
    return "\(year)-W\(week < 10 ? "0" : "")\(week)"
  }

  /// The name to show for an actor, from the latest step that has it.
  public func name(of id: String) -> String { entries.reversed().lazy.compactMap { $0.network.actor(id)?.name }.first ?? id }

  /// The links that changed most over all steps, by the sum of what changed between neighbours; at most `count`.
  public func biggestMovers(_ count: Int) -> [(link: Link, moved: Double)] {
    var moved: [String: (link: Link, moved: Double)] = [:]
    for change in entries.compactMap(\.diff).flatMap(\.links) where change.delta != 0 {
      let link = change.change.latest
      moved[link.id, default: (link, 0)].moved += abs(change.delta)
    }
    let sorted = moved.values.sorted { $0.moved != $1.moved ? $0.moved > $1.moved : $0.link.id.precedesInUTF8($1.link.id) }
    return Array(sorted.prefix(count))
  }
}
