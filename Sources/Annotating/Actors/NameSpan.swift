import Language

/// A name as it stands in the text, without article, title and possessive, before anyone knows whose it is.
struct NameSpan: Hashable, Sendable {
  var tokens: Range<Int>
  /// What Language takes it for; nil where only the tables know it.
  var label: Entity.Label?
  /// Whom the tables know by exactly these words.
  var known: KnownName?
  /// The title that stands before it: *Foreign Minister*.
  var title: Range<Int>?
}

extension NameSpan {
  /// The names in a document, none overlapping another: a name of the tables inside a longer name is none.
  static func all(in words: Words, entities: [Entity], known: [KnownName]) -> [NameSpan] {
    let trimmer = NameTrimmer(words: words, known: known)
    var result: [NameSpan] = []
    var rest = known[...]
    for var span in entities.compactMap(trimmer.span) {
      while let name = rest.first, name.tokens.upperBound <= span.tokens.lowerBound {
        result.append(NameSpan(tokens: name.tokens, label: nil, known: name, title: trimmer.titleBefore(name.tokens.lowerBound)))
        rest.removeFirst()
      }
      while let name = rest.first, name.tokens.lowerBound < span.tokens.upperBound {
        let isInside = name.tokens.lowerBound >= span.tokens.lowerBound && name.tokens.upperBound <= span.tokens.upperBound
        if !isInside || name.tokens == span.tokens {
          span.tokens = name.tokens
          span.known = name
        }
        rest.removeFirst()
      }
      if let last = result.last, last.tokens.upperBound > span.tokens.lowerBound { continue }
      result.append(span)
    }
    return result + rest.map { NameSpan(tokens: $0.tokens, label: nil, known: $0, title: trimmer.titleBefore($0.tokens.lowerBound)) }
  }
}
