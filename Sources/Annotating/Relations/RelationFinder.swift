import ActorNetworks
import Language

/// Finds what the article itself asserts of two actors: by verbs, by nouns for deeds, by nouns for bonds, by compounds.
///
/// What somebody is said to claim is no assertion of the article, so words inside attributed content are passed over; so is what is
/// denied, conditional, or only possible. Linear in the length of the document.
struct RelationFinder: Sendable {
  private let words = RelationWords()

  func relations(in document: Document, resolution: Resolution, attributions: [Attribution]) -> [StatedRelation] {
    guard resolution.mentions.count > 1 else { return [] }
    let edges = DependencyEdges(document)
    let phrases = ActorPhrases(document, edges, resolution)
    let clauses = Clauses(document, edges)
    var found = RelationCollector(document, resolution, attributed: attributions)
    for token in document.tokens.indices where !found.isAttributed(token) {
      switch document.tokens[token].tag {
      case .verb, .auxiliary: VerbRelations(words: words, phrases: phrases, clauses: clauses).add(at: token, to: &found)
      case .noun, .properNoun: NounRelations(words: words, phrases: phrases, clauses: clauses).add(at: token, to: &found)
      default: break
      }
    }
    CompoundRelations(phrases: phrases).add(to: &found)
    return found.relations
  }
}

/// Gathers relations, each once a place, in order of place.
struct RelationCollector {
  private let document: Document
  private let resolution: Resolution
  private var attributed: [Bool]
  private var found: Set<StatedRelation> = []

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
    _ word: RelationWord, from first: Resolution.ResolvedMention, to second: Resolution.ResolvedMention, at token: Int
  ) {
    let (source, target) = word.isReversed ? (second, first) : (first, second)
    guard source.actor != target.actor else { return }
    let start = min(first.tokens.lowerBound, second.tokens.lowerBound, token)
    let end = max(first.tokens.upperBound, second.tokens.upperBound, token + 1)
    let place = document.scalars(start..<end)
    found.insert(
      StatedRelation(
        relation: word.relation, source: resolution.actors[source.actor].id, target: resolution.actors[target.actor].id,
        start: place.lowerBound, end: place.upperBound))
  }

  /// What was found, in order of place.
  var relations: [StatedRelation] { found.sorted(by: StatedRelation.precedes) }
}

extension StatedRelation {
  /// Whether a relation comes before another: by place, then by actors, then by kind.
  static func precedes(_ a: StatedRelation, _ b: StatedRelation) -> Bool {
    if (a.start, a.end) != (b.start, b.end) { return (a.start, a.end) < (b.start, b.end) }
    let (left, right) = ([a.source, a.target, a.relation.kind.rawValue], [b.source, b.target, b.relation.kind.rawValue])
    return left.lexicographicallyPrecedes(right) { $0.precedesInUTF8($1) }
  }
}
