import ActorNetworks

extension DiffReport {
  /// Every link to tell of, with its reason and evidence.
  func linkLines() -> [Line] {
    guard !diff.links.isEmpty else { return [] }
    var quoted: Set<Quotation> = []
    return [Line(nil, ""), Line(.heading, "Links: \(linkSummary)")] + significanceNote + shownLinks.flatMap { lines(of: $0, &quoted) }
  }

  /// Said once where it holds for every link, instead of on each.
  private var significanceNote: [Line] {
    guard let first = diff.links.first?.coverage, diff.links.allSatisfy({ $0.coverage.verdict == .tooFewArticles }) else { return [] }
    guard first.oldArticles + first.newArticles > 0 else { return [] }
    return [
      Line(.quiet, "  too few articles (\(first.oldArticles) against \(first.newArticles)) to say which changes are more than chance")
    ]
  }

  /// One of the networks, whose articles may go by the same names as the other's.
  private enum Side { case old, new }

  /// A place of an article whose words stand in the report already; one sentence may tie many actors.
  private struct Quotation: Hashable {
    let side: Side
    let article: String
    let start: Int
    let end: Int
  }

  private func lines(of change: LinkChange, _ quoted: inout Set<Quotation>) -> [Line] {
    let parts = [heading(of: change.change.latest), weights(of: change), reason(of: change), significance(of: change.coverage)]
    let title = Line(change.sort.style, "\(change.sort.mark) \(parts.compactMap(\.self).joined(separator: " · "))")
    return [title] + evidence(change.gained, of: .new, &quoted) + evidence(change.lost, of: .old, &quoted)
  }

  private func heading(of link: Link) -> String {
    let kind =
      switch link.kind {
      case .comention: "co-mention"
      case .statement: "statement"
      case .relation(let relation): relation.kind.rawValue
      }
    return "\(name(link.source)) \(link.directed ? "→" : "—") \(name(link.target)) · \(kind)"
  }

  private func weights(of change: LinkChange) -> String {
    func told(_ link: Link?) -> String {
      guard let link else { return "0" }
      return link.stance.map { "\(link.weight.short) \($0.rawValue)" } ?? link.weight.short
    }
    return "\(told(change.change.old)) → \(told(change.change.new))"
  }

  private func reason(of change: LinkChange) -> String? {
    guard let absence = change.absence else { return nil }
    let when = change.change.old == nil ? "before" : "now"
    return "\(when): \(words(of: absence))"
  }

  private func words(of absence: Absence) -> String {
    let names = absence.actors.map(name).joined(separator: " and ")
    return switch absence {
    case .noArticles: "no articles to read"
    case .identityChanged: "\(names) merged, split or renamed"
    case .actorAbsent: "\(names) absent"
    case .belowThreshold(0): "in one paragraph, but never in one sentence"
    case .belowThreshold(let weight): "under the threshold with \(weight.short)"
    case .neverLinked: "both there, never linked"
    }
  }

  private func significance(of coverage: Coverage) -> String? {
    guard coverage.verdict != .tooFewArticles else { return nil }
    let shares = "in \(coverage.old) of \(coverage.oldArticles) → \(coverage.new) of \(coverage.newArticles) articles"
    return "\(shares), q \(coverage.falseDiscoveryRate.short), \(coverage.verdict == .significant ? "more than chance" : "may be chance")"
  }

  private func evidence(_ evidence: [Evidence], of side: Side, _ quoted: inout Set<Quotation>) -> [Line] {
    let (network, words) = side == .old ? (diff.old, words.old) : (diff.new, words.new)
    let shown = evidence.prefix(evidenceLimit).map { item in
      let place = network.article(item.article)?.outlet.map { "\($0), \(item.article)" } ?? item.article
      let stance = item.stance.map { " [\($0.rawValue)]" } ?? ""
      let isNew = quoted.insert(Quotation(side: side, article: item.article, start: item.start, end: item.end)).inserted
      let quotation = (words(item) ?? statementWords(item, in: network)).map { isNew ? " “\($0.excerpt)”" : " (quoted above)" } ?? ""
      return Line(side == .old ? .removed : .added, "    \(side == .old ? "−" : "+") \(place):\(item.start)\(stance)\(quotation)")
    }
    guard evidence.count > shown.count else { return shown }
    let rest = EvidenceTally.tallies(of: Array(evidence.dropFirst(shown.count)), in: network)
      .map { "\($0.outlet ?? $0.article) \($0.count)" }.joined(separator: ", ")
    return shown + [Line(.quiet, "      and \(evidence.count - shown.count) more: \(rest)")]
  }

  private func statementWords(_ item: Evidence, in network: ActorNetwork) -> String? {
    guard let id = item.statement else { return nil }
    return network.statement(id, in: item.article).map { statement in
      let content = statement.content.map(\.text).joined(separator: " … ")
      // What is not said word for word is hard to understand without its verb: “condemned the regime”.
      return statement.kind == .direct ? content : [statement.cue?.text, content].compactMap(\.self).joined(separator: " ")
    }
  }
}

extension LinkChange.Sort {
  fileprivate var mark: String {
    switch self {
    case .flipped: "⇄"
    case .added: "+"
    case .removed: "−"
    case .shifted, .strengthened, .weakened, .reworded: "~"
    }
  }

  fileprivate var style: DiffReport.Line.Style {
    switch self {
    case .flipped, .shifted: .flipped
    case .added: .added
    case .removed: .removed
    case .strengthened, .weakened, .reworded: .changed
    }
  }
}

extension String {
  /// The words on one line, cut at a blank where they grow long.
  fileprivate var excerpt: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > 160 else { return line }
    return line.prefix(159).split(separator: " ").dropLast().joined(separator: " ") + " …"
  }
}
