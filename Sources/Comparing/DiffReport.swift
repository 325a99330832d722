public import ActorNetworks

/// A comparison as people read it: in a terminal, with colour, or in a pull request, without.
public struct DiffReport {
  /// The names of both sides, as in the heading of a diff.
  public var labels: (old: String, new: String)
  /// Whether to colour lines for a terminal.
  public var colour = false
  /// How many pieces of evidence to show of each change and side.
  public var evidenceLimit = 2
  /// Changes of weight smaller than this are left out; changes of stance never are.
  public var minimumDelta = 0.0
  /// The words of the article behind a piece of evidence of either side, where they are at hand.
  public var words: (old: (Evidence) -> String?, new: (Evidence) -> String?) = ({ _ in nil }, { _ in nil })
  /// Whether the sides resemble each other more than chance, where that was tested.
  public var assignment: QuadraticAssignment?

  let diff: NetworkDiff

  /// Makes a report of a comparison.
  public init(of diff: NetworkDiff, labels: (old: String, new: String)) {
    self.diff = diff
    self.labels = labels
  }

  /// The links to tell of, most telling first; those that only rest on other evidence are counted but not listed.
  public var shownLinks: [LinkChange] { diff.links.filter(isShown).mostTellingFirst() }

  private func isShown(_ link: LinkChange) -> Bool {
    link.changesStance || (link.sort != .reworded && abs(link.delta) >= minimumDelta)
  }

  /// Whether there is nothing to tell: nothing changed, or nothing but weights by less than ``minimumDelta``.
  public var isEmpty: Bool {
    diff.isEmpty || minimumDelta > 0 && diff.actors.isEmpty && diff.identities.isEmpty && !diff.links.contains(where: isShown)
  }

  /// Both sides in a line each, then actors, then links with reasons and evidence, then distances; empty where nothing changed.
  public func text() -> String {
    guard !isEmpty else { return "" }
    return lines().map { $0.rendered(colour: colour) + "\n" }.joined()
  }

  /// What there is to tell, line by line.
  func lines() -> [Line] {
    let sides = [
      Line(.heading, "--- \(labels.old) · \(Self.extent(of: diff.old))"),
      Line(.heading, "+++ \(labels.new) · \(Self.extent(of: diff.new))"),
    ]
    return sides + identityLines() + actorLines() + linkLines() + distanceLines()
  }

  /// One line: what differs, in numbers.
  public func brief() -> String {
    isEmpty ? "" : "\(labels.old) and \(labels.new) differ: actors \(actorSummary); links \(linkSummary)\n"
  }

  /// The name to show for an actor, from the newer network that has it.
  func name(_ id: String) -> String { (diff.new.actor(id) ?? diff.old.actor(id))?.name ?? id }
}

extension DiffReport {
  /// One line of the report.
  struct Line {
    enum Style: String {
      case heading = "1"
      case removed = "31"
      case added = "32"
      case changed = "33"
      case flipped = "35"
      case quiet = "2"
    }
    let style: Style?
    let text: String

    init(_ style: Style?, _ text: String) {
      self.style = style
      self.text = text
    }

    func rendered(colour: Bool) -> String {
      guard colour, let style else { return text }
      return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
  }

  fileprivate func identityLines() -> [Line] {
    let changes = diff.identities.filter { $0.sort != .renamed || $0.from != $0.to }
    guard !changes.isEmpty else { return [] }
    return [Line(nil, ""), Line(.heading, "Identity: the same mentions belong to other actors")]
      + changes.map {
        Line(.flipped, "⇄ \($0.from.joined(separator: ", ")) → \($0.to.joined(separator: ", ")) (\($0.sort.rawValue))")
      }
  }

  fileprivate func actorLines() -> [Line] {
    let changes = diff.actors
    guard !changes.isEmpty else { return [] }
    return [Line(nil, ""), Line(.heading, "Actors: \(actorSummary)")]
      + changes.filter { $0.old == nil }.map { Line(.added, "+ \(described($0.latest))") }
      + changes.filter { $0.new == nil }.map { Line(.removed, "− \(described($0.latest))") }
      + changes.compactMap { change in
        guard case .changed(let old, let new) = change else { return nil }
        return Line(.changed, "~ \(new.name): \(traitChanges(from: old, to: new))")
      }
  }

  /// How much a network rests on; a drawing tells of no articles.
  private static func extent(of network: ActorNetwork) -> String {
    if network.articles.isEmpty && !network.actors.isEmpty { return "\(network.actors.count.counted("actor")), drawn without articles" }
    return network.articles.count.counted("article")
  }

  private func described(_ actor: PoliticalActor) -> String {
    let isDrawn = diff.old.articles.isEmpty && diff.new.articles.isEmpty
    return "\(actor.name) · \(actor.kind.rawValue)" + (isDrawn ? "" : " · \(actor.mentions.count.counted("mention"))")
  }

  private func traitChanges(from old: PoliticalActor, to new: PoliticalActor) -> String {
    PoliticalActor.differences(from: old, to: new).map { trait in
      switch trait {
      case .name: "name \(old.name) → \(new.name)"
      case .kind: "kind \(old.kind.rawValue) → \(new.kind.rawValue)"
      case .wikidata: "wikidata \(old.wikidata ?? "none") → \(new.wikidata ?? "none")"
      case .country: "country \(old.country ?? "none") → \(new.country ?? "none")"
      case .aliases: "aliases \(setChange(old.aliases, new.aliases))"
      case .roles: "roles \(setChange(old.roles.map(described), new.roles.map(described)))"
      }
    }.joined(separator: "; ")
  }

  private func described(_ role: PoliticalActor.Role) -> String { role.of.map { "\(role.title) of \(name($0))" } ?? role.title }

  private func setChange(_ old: [String], _ new: [String]) -> String {
    let (before, after) = (Set(old), Set(new))
    return (old.filter { !after.contains($0) }.map { "−\($0)" } + new.filter { !before.contains($0) }.map { "+\($0)" })
      .joined(separator: ", ")
  }
}

extension DiffReport {
  /// Actors by class of change, in words.
  var actorSummary: String {
    let changes = diff.actors
    let gone = changes.count { $0.new == nil }
    return Self.summary([
      ("added", changes.count { $0.old == nil }), ("removed", gone), ("changed", changes.count { $0.old != nil && $0.new != nil }),
      ("in both", diff.old.actors.count - gone),
    ])
  }

  /// Links by class of change, in words.
  var linkSummary: String {
    var counts: [LinkChange.Sort: Int] = [:]
    var small = 0
    for link in diff.links {
      if isShown(link) || link.sort == .reworded { counts[link.sort, default: 0] += 1 } else { small += 1 }
    }
    let unchanged = diff.new.links.count - diff.links.count { $0.change.new != nil }
    return Self.summary(
      LinkChange.Sort.allCases.map { ($0.words, counts[$0] ?? 0) }
        + [("changed by less than \(minimumDelta.short)", small), ("unchanged", unchanged)])
  }

  private static func summary(_ counts: [(String, Int)]) -> String {
    let told = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    return told.isEmpty ? "none" : told.joined(separator: ", ")
  }
}

extension LinkChange.Sort {
  /// The class in words, after a count.
  var words: String {
    switch self {
    case .flipped: "flipped in stance"
    case .shifted: "shifted in stance"
    case .added: "added"
    case .removed: "removed"
    case .strengthened: "stronger"
    case .weakened: "weaker"
    case .reworded: "the same on other evidence"
    }
  }
}

extension Int {
  /// A number with its noun: `1 article`, `2 articles`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
