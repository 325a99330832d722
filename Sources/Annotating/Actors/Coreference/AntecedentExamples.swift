import ActorNetworks
package import Language

/// An anaphor with its candidates and which of them are right, to train the ranker from.
package struct AntecedentExample: Sendable {
  /// What the ranker sees.
  package let options: AntecedentOptions
  /// The places of the right candidates; empty where it points at no actor.
  package let right: Set<Int>
}

/// A mention as annotated by hand.
package struct AnnotatedMention: Sendable {
  /// The tokens it covers.
  package let tokens: Range<Int>
  /// The annotator's id of its actor.
  package let actor: String

  /// Makes an annotated mention.
  package init(tokens: Range<Int>, actor: String) {
    self.tokens = tokens
    self.actor = actor
  }
}

/// Runs the sieves over annotated articles and notes what each ranker would have had to choose.
package struct AntecedentExamples: Sendable {
  private let resolver = ActorResolver(rankers: nil)
  private let attributionFinder: AttributionFinder

  /// Makes a maker of examples; throws where the model of attributions is missing or damaged.
  package init() throws(ModelError) { attributionFinder = try AttributionFinder() }

  /// The examples of one article: pronouns, then descriptions.
  package func examples(of document: Document, annotated: [AnnotatedMention]) -> (
    pronouns: [AntecedentExample], nominals: [AntecedentExample]
  ) {
    let attributions = attributionFinder.attributions(in: document)
    var gold = [String?](repeating: nil, count: document.tokens.count)
    for mention in annotated {
      for token in mention.tokens { gold[token] = mention.actor }
    }
    var board = resolver.boardBeforeAnaphora(of: document, attributions: attributions)
    var nominals: [AntecedentExample] = []
    Nominals(ranker: nil).apply(to: &board) { Self.choice($0, $1, $2, gold: gold, into: &nominals) }
    var pronouns: [AntecedentExample] = []
    Pronouns(ranker: nil).apply(to: &board) { Self.choice($0, $1, $2, gold: gold, into: &pronouns) }
    return (pronouns, nominals)
  }

  /// The right candidate by the annotation, noting the example; nothing is noted where the right one is no candidate.
  private static func choice(
    _ board: MentionBoard, _ anaphor: Anaphor, _ candidates: [AntecedentCandidate], gold: [String?],
    into examples: inout [AntecedentExample]
  ) -> Int? {
    let owners = annotatedActors(of: board, gold: gold)
    let wanted = anaphor.tokens.lazy.compactMap { gold[$0] }.first
    let right = wanted.map { id in Set(candidates.indices.filter { owners[candidates[$0].actor] == id }) } ?? []
    if wanted != nil && right.isEmpty { return nil }
    examples.append(AntecedentExample(options: AntecedentOptions(anaphor, candidates, on: board), right: right))
    return right.min()
  }

  /// The annotator's actor that each actor of the board shares most mentions with.
  private static func annotatedActors(of board: MentionBoard, gold: [String?]) -> [String?] {
    var votes = [[String: Int]](repeating: [:], count: board.actors.count)
    for mention in board.placed where mention.form != .pronoun {
      if let id = mention.tokens.lazy.compactMap({ gold[$0] }).first { votes[mention.actor][id, default: 0] += 1 }
    }
    return votes.map { votes in votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
  }
}
