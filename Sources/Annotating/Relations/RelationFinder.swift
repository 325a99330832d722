import ActorNetworks
import Language

/// Finds what the article itself asserts of two actors: by verbs, by nouns for deeds and for bonds, by
/// adjectives, by titles, by compounds, and by the place of one name beside another.
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
    let qualities = QualityRelations(words: words, phrases: phrases, clauses: clauses)
    let verbs = VerbRelations(words: words, phrases: phrases, clauses: clauses)
    let acts = ActRelations(words: words, phrases: phrases, clauses: clauses)
    let nouns = NounRelations(words: words, phrases: phrases, clauses: clauses)
    var found = RelationCollector(document, resolution, attributed: attributions)
    for token in document.tokens.indices where !found.isAttributed(token) {
      qualities.add(at: token, to: &found)
      switch document.tokens[token].tag {
      case .verb, .auxiliary:
        verbs.add(at: token, to: &found)
        // `Fighting between the two` is no verb.
        if let senses = words.acts[document.word(token)], words.verbs[document.word(token)] == nil {
          acts.add(senses, at: token, to: &found)
        }
      case .punctuation, .adposition, .determiner, .pronoun, .numeral: break
      // A noun behind an adjective is often taken for something else.
      default: nouns.add(at: token, to: &found)
      }
    }
    OfficeRelations(words: words, phrases: phrases, resolution: resolution).add(to: &found)
    CompoundRelations(phrases: phrases).add(to: &found)
    for mention in resolution.mentions where !found.isAttributed(mention.tokens.lowerBound) {
      AffiliationRelations(words: words, phrases: phrases).add(of: mention, to: &found)
      SeatRelations(phrases: phrases).add(of: mention, to: &found)
    }
    return found.relations
  }
}

extension StatedRelation {
  /// Whether a relation comes before another: by place, then by actors, then by kind.
  static func precedes(_ a: StatedRelation, _ b: StatedRelation) -> Bool {
    if (a.start, a.end) != (b.start, b.end) { return (a.start, a.end) < (b.start, b.end) }
    let (left, right) = ([a.source, a.target, a.relation.kind.rawValue], [b.source, b.target, b.relation.kind.rawValue])
    return left.lexicographicallyPrecedes(right) { $0.precedesInUTF8($1) }
  }
}
