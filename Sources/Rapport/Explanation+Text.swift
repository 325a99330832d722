import ActorNetworks
import Measuring

extension Explanation {
  /// The explanation for people to read, ending in a line break.
  public func text() -> String {
    if let absence { return "\(names[0]) and \(names[1]) are not linked: \(absence)\n" }
    return findings.map(text).joined(separator: "\n")
  }

  /// A link: what it is, how strong, and every place that shows it.
  private func text(_ finding: Finding) -> String {
    let link = finding.link
    let arrow = link.directed ? "→" : "—"
    let head = "\(link.heading): \(name(link.source)) \(arrow) \(name(link.target)), \(link.amount)\n"
    return head + (finding.support.map { "  \($0.summary)\n" } ?? "") + finding.places.map { text($0, in: link) }.joined()
  }

  private func name(_ id: String) -> String { actorNames[id] ?? id }

  /// A place: where it is, how the speaker stands, and the words.
  private func text(_ place: Place, in link: Link) -> String {
    var line = "  \(place.evidence.article):\(place.evidence.start)–\(place.evidence.end)"
    if let stance = place.evidence.stance { line += "  \(stance.rawValue)" }
    let confidence = place.statement?.targets.first { $0.actor == link.target }?.confidence
    if let confidence { line += " (\(confidence.short))" }
    return line + "\n" + (place.context.map { "    \($0.marked)\n" } ?? "")
  }
}

extension Link {
  /// What sort of link it is, in a word or two.
  fileprivate var heading: String {
    guard case .relation(let relation) = kind else { return kind.name }
    return "relation \(relation.kind.rawValue)" + (relation.sign > 0 ? ", friendly" : relation.sign < 0 ? ", hostile" : "")
  }

  /// How much evidence there is, in words.
  fileprivate var amount: String {
    if let counts {
      return "weight \(weight.short): \(counted(counts.sentence, "sentence")), \(counted(counts.paragraph, "paragraph")), "
        + counted(counts.article, "article")
    }
    guard let stances else { return counted(evidence.count, "assertion") }
    let parts = [(stances.support, "support"), (stances.oppose, "oppose"), (stances.neutral, "neutral")].filter { $0.0 > 0 }
    return counted(evidence.count, "statement") + ": " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

extension Explanation.Absence: CustomStringConvertible {
  /// The reason in words, and what may be done.
  public var description: String {
    switch self {
    case .noArticles: return "no article is left to look at; widen --since, --until or --outlet"
    case .unknownActor(let name): return "no article mentions “\(name)”; `rapport actors` lists who is mentioned"
    case .actorAbsent(let name): return "“\(name)” is mentioned, but in none of the articles looked at; widen --since, --until or --outlet"
    case .sameActor(let name): return "both names mean the same actor, \(name)"
    case .neverLinked(0): return "both are mentioned, but never in the same article"
    case .neverLinked(let shared):
      return "both are mentioned in \(counted(shared, "article")), but no sentence or paragraph holds both, and neither speaks of the other"
    case .filteredOut(let links):
      let ties = links.map { "\($0.heading) of weight \($0.weight.short)" }.joined(separator: ", ")
      return "they are tied (\(ties)), but the filter leaves it out; lower --min-weight, --min-mentions or --min-articles, "
        + "give a greater --backbone, or try --window paragraph"
    }
  }
}
