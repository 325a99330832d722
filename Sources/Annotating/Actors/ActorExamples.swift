import ActorNetworks
package import Language

/// An anaphor with its candidates and which of them are right, to train a ranker from.
package struct AntecedentExample: Sendable {
  /// What the ranker sees.
  package let options: AntecedentOptions
  /// The places of the right candidates; empty where it points at no actor, or at one that is no candidate.
  package let right: Set<Int>
  /// Whether it points at an actor.
  package let isMention: Bool
  /// Its head, folded.
  package let word: String

  /// Whether the right answer is among the options, so that there is something to learn.
  package var isReachable: Bool { !isMention || !right.isEmpty }
}

/// A name and whether it denotes an actor.
package struct ActorhoodExample: Sendable {
  /// What the model sees.
  package let features: [UInt32]
  /// Whether the annotator marked it.
  package let isActor: Bool
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

/// Runs the sieves over annotated articles and notes what each model would have had to decide.
package struct ActorExamples: Sendable {
  /// The examples of one article.
  package private(set) var names: [ActorhoodExample] = []
  package private(set) var nominals: [AntecedentExample] = []
  package private(set) var pronouns: [AntecedentExample] = []

  /// The examples of one article: of a reader who has made no mistake so far, or of one who goes on from what some models chose.
  package init(
    of document: Document, attributedBy finder: AttributionFinder, annotated: [AnnotatedMention], chosenBy models: ActorModels? = nil
  ) {
    let attributions = finder.attributions(in: document)
    var gold = [String?](repeating: nil, count: document.tokens.count)
    for mention in annotated {
      for token in mention.tokens { gold[token] = mention.actor }
    }
    var board = ActorResolver(models: nil).boardBeforeAnaphora(of: document, attributions: attributions)
    names = Self.names(on: board, gold: gold)
    let isName: ((NameSpan) -> Bool)? = models == nil ? { span in span.tokens.contains { gold[$0] != nil } } : nil
    board = ActorResolver(models: models).boardBeforeAnaphora(of: document, attributions: attributions, isName: isName)
    Pairs().apply(to: &board)
    Descriptions(ranker: nil).apply(to: &board) { board, anaphor, candidates, options in
      let example = Self.description(board, anaphor, candidates, options, gold: gold)
      nominals.append(example)
      guard let models else { return example.right.min() }
      return Descriptions.choice(
        of: anaphor, candidates, options, on: board, by: models.nominals, caution: Descriptions.cautionInTraining)
    }
    UnnamedSources().apply(to: &board)
    Pronouns(ranker: nil).apply(to: &board) { board, anaphor, candidates in
      let example = Self.example(board, anaphor, candidates, gold: gold)
      pronouns.append(example)
      return models.map { Pronouns.choice(example.options, by: $0.pronouns) } ?? example.right.min()
    }
  }

  private static func names(on board: MentionBoard, gold: [String?]) -> [ActorhoodExample] {
    let features = ActorhoodFeatures(words: board.words, knowledge: board.knowledge, isSource: board.isSource)
    return board.nameGroups.compactMap { group in
      let spans = group.spans.map { board.names[$0] }
      guard !features.isCountry(spans[0]) else { return nil }
      let marked = spans.count { span in span.tokens.contains { gold[$0] != nil } }
      return ActorhoodExample(features: features.features(of: spans, key: group.key), isActor: marked * 2 >= spans.count)
    }
  }

  private static func example(
    _ board: MentionBoard, _ anaphor: Anaphor, _ candidates: [AntecedentCandidate], gold: [String?]
  ) -> AntecedentExample {
    let owners = annotatedActors(of: board, gold: gold)
    let wanted = anaphor.tokens.lazy.compactMap { gold[$0] }.first
    let right = wanted.map { id in Set(candidates.indices.filter { candidates[$0].actor.map { owners[$0] } == id }) } ?? []
    return AntecedentExample(
      options: AntecedentOptions(anaphor, candidates, on: board), right: right, isMention: wanted != nil, word: board.words[anaphor.head])
  }

  /// A description is right of the board's actor that the annotator means by its head, and introduces one only where the board has none.
  private static func description(
    _ board: MentionBoard, _ anaphor: Anaphor, _ candidates: [AntecedentCandidate], _ options: AntecedentOptions, gold: [String?]
  ) -> AntecedentExample {
    let wanted = gold[anaphor.head]
    var right: Set<Int> = []
    if let wanted {
      let owners = annotatedActors(of: board, gold: gold)
      right = Set(candidates.indices.filter { candidates[$0].actor.map { owners[$0] } == wanted })
      if right.isEmpty, !owners.contains(wanted), let new = candidates.firstIndex(where: { $0.actor == nil }) { right = [new] }
    }
    return AntecedentExample(options: options, right: right, isMention: wanted != nil, word: board.words[anaphor.head])
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
