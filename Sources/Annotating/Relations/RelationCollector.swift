import ActorNetworks
import Language

/// Gathers relations, each once a sentence, in order of place.
struct RelationCollector {
  private let document: Document
  private let resolution: Resolution
  private var attributed: [Bool]
  private var found: [Key: Range<Int>] = [:]

  /// What is told once a sentence.
  private struct Key: Hashable {
    let relation: Relation
    let source: String
    let target: String
    let sentence: Int
  }

  init(_ document: Document, _ resolution: Resolution, attributed attributions: [Attribution]) {
    self.document = document
    self.resolution = resolution
    attributed = [Bool](repeating: false, count: document.tokens.count)
    for token in attributions.flatMap(\.content).joined() { attributed[token] = true }
  }

  /// Whether a token belongs to what somebody is said to say.
  func isAttributed(_ token: Int) -> Bool { attributed[token] }

  /// Adds a relation between two mentions, shown by the words from the first of all given tokens to the last.
  mutating func add(
    _ word: RelationWord, from first: Resolution.ResolvedMention, to second: Resolution.ResolvedMention, at tokens: Range<Int>
  ) {
    let (source, target) = word.isReversed ? (second, first) : (first, second)
    let (holder, other) = (resolution.actors[source.actor], resolution.actors[target.actor])
    // Who is part of a party is one of its members.
    let word = word.relation.kind == .partOf && holder.kind == .person ? word.with(.memberOf) : word
    guard source.actor != target.actor, word.relation.kind.isPossible(from: holder.kind, to: other.kind) else { return }
    let start = min(first.tokens.lowerBound, second.tokens.lowerBound, tokens.lowerBound)
    let end = max(first.tokens.upperBound, second.tokens.upperBound, tokens.upperBound)
    let key = Key(relation: word.relation, source: holder.id, target: other.id, sentence: document.sentence(of: tokens.lowerBound) ?? 0)
    // The shortest words that show it.
    guard found[key].map({ end - start < $0.count }) ?? true else { return }
    found[key] = start..<end
  }

  /// Adds a relation from each of some mentions to each of others.
  mutating func add(
    _ word: RelationWord, from doers: [Resolution.ResolvedMention], to others: [Resolution.ResolvedMention], at tokens: Range<Int>
  ) {
    for doer in doers {
      for other in others { add(word, from: doer, to: other, at: tokens) }
    }
  }

  /// Adds what several do with each other: `the two presidents met`.
  mutating func add(_ word: RelationWord, among doers: [Resolution.ResolvedMention], at tokens: Range<Int>) {
    guard [.meets, .communicates, .fights, .opposes].contains(word.relation.kind), case .prepositions(let prepositions) = word.attachment,
      prepositions.contains(Self.with)
    else { return }
    for (index, doer) in doers.enumerated() {
      // `Democrat Robert Wexler` is one.
      let others = doers.dropFirst(index + 1).filter { $0.tokens.lowerBound > doer.tokens.upperBound }
      add(word, from: [doer], to: Array(others), at: tokens)
    }
  }

  private static let with = Word("with")

  /// What was found, in order of place.
  var relations: [StatedRelation] {
    found.map { key, tokens in
      let place = document.scalars(tokens)
      return StatedRelation(
        relation: key.relation, source: key.source, target: key.target, start: place.lowerBound, end: place.upperBound)
    }
    .sorted(by: StatedRelation.precedes)
  }
}

extension Relation.Kind {
  /// Whether actors of two kinds can stand in this relation: nobody is a member of a person.
  fileprivate func isPossible(from source: PoliticalActor.Kind, to target: PoliticalActor.Kind) -> Bool {
    switch self {
    case .leads: target != .person && source != .place
    // A state belongs to no firm, and nothing but its people to a state.
    case .memberOf:
      target != .person && source != .place && (source == .person || ![.country, .place].contains(target))
        && (source != .country || [.internationalBody, .coalition, .group].contains(target))
    case .partOf: target != .person && source != .person
    case .locatedIn: [.country, .place].contains(target) && source != .country && source != .person
    case .represents: source != .place && source != .country
    case .allyOf, .supports, .opposes, .fights, .meets, .communicates, .influences: true
    }
  }
}
