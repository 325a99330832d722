import ActorNetworks
import Language
import News

/// Joins attributions with resolved actors into statements: the speaker, the targets, the stance.
struct StatementAssembler: Sendable {
  func statements(from attributions: [Attribution], resolution: Resolution, document: Document) -> [Statement] {
    let shapes = TokenShape.shapes(of: document)
    let quotations = Quotations(document, shapes: shapes)
    let ordered = attributions.filter { !$0.content.isEmpty }.sorted { Self.place($0) < Self.place($1) }
    return ordered.enumerated().map { index, attribution in
      let speaker = attribution.source.flatMap { resolution.speaker(in: $0) }
      var targets: [Int: [Range<Int>]] = [:]
      for piece in attribution.content {
        for mention in resolution.mentions(in: piece) where mention.actor != speaker {
          targets[mention.actor, default: []].append(mention.tokens)
        }
      }
      return statement(
        number: index + 1, attribution, speaker: speaker, targets: targets, resolution: resolution, document: document,
        kind: kind(of: attribution, quotations: quotations, shapes: shapes))
    }
  }

  private func statement(
    number: Int, _ attribution: Attribution, speaker: Int?, targets: [Int: [Range<Int>]], resolution: Resolution, document: Document,
    kind: Statement.Kind
  ) -> Statement {
    let parts = ([attribution.source, attribution.cue].compactMap { $0 } + attribution.content).map(document.scalars)
    func passage(_ tokens: Range<Int>) -> Statement.Passage {
      let scalars = document.scalars(tokens)
      let text = document.article.text.repairs.isEmpty ? document.text(tokens) : document.article.text.decoded(scalars: scalars)
      return .init(start: scalars.lowerBound, end: scalars.upperBound, text: text)
    }
    return Statement(
      id: "s" + (number < 10 ? "0" : "") + String(number), article: document.article.id,
      speaker: speaker.map { resolution.actors[$0].id }, kind: kind, start: parts.map(\.lowerBound).min() ?? 0,
      end: parts.map(\.upperBound).max() ?? 0, source: attribution.source.map(passage),
      cue: attribution.cue.map(passage).map { .init(start: $0.start, end: $0.end, text: $0.text, lemma: $0.text.lowercased()) },
      content: attribution.content.map(passage),
      targets: targets.map { actor, mentions in
        Statement.Target(
          actor: resolution.actors[actor].id, stance: .neutral, confidence: 0.5,
          mentions: mentions.map(document.scalars).map { [$0.lowerBound, $0.upperBound] })
      }
      .sorted { $0.actor.precedesInUTF8($1.actor) })
  }

  /// Direct when every word of the content stands in quotation marks, indirect when none does.
  private func kind(of attribution: Attribution, quotations: Quotations, shapes: [TokenShape]) -> Statement.Kind {
    let content = attribution.content.joined().filter { shapes[$0].contains(.word) }
    let quoted = content.count { quotations.contains($0) }
    if quoted == 0 { return .indirect }
    return quoted * 100 >= content.count * 95 ? .direct : .mixed
  }

  private static func place(_ attribution: Attribution) -> Int {
    min(attribution.content.first?.lowerBound ?? Int.max, attribution.cue?.lowerBound ?? Int.max, attribution.source?.lowerBound ?? Int.max)
  }
}

extension Resolution {
  /// The mentions that stand within a range of tokens, in order; logarithmic in the number of mentions.
  func mentions(in tokens: Range<Int>) -> ArraySlice<ResolvedMention> {
    var low = 0, high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return mentions[low...].prefix { $0.tokens.upperBound <= tokens.upperBound }
  }

  /// The actor behind the words that name a source: of "Iran's Foreign Minister Zarif" the last.
  func speaker(in source: Range<Int>) -> Int? { mentions(in: source).last?.actor }
}
