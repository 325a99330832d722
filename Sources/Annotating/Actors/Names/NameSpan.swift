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

  /// Whether the user gave the name.
  var isUsers: Bool { known?.isUsers ?? false }
}

extension NameSpan {
  /// The names in a document, none overlapping another: a name of the tables inside a longer name is none.
  static func all(in words: Words, entities: [Entity], known: [KnownName]) -> [NameSpan] {
    let known = known.map {
      KnownName(tokens: Words.withoutPossessive($0.tokens, words.folded), candidates: $0.candidates, isUsers: $0.isUsers)
    }
    let trimmer = NameTrimmer(words: words, known: known)
    let free = known.filter { name in name.isUsers || !name.tokens.allSatisfy(words.isTitle) && !trimmer.isMoney(name.tokens) }
    var result: [NameSpan] = []
    var rest = free[...]
    func keep(_ name: KnownName) {
      if let last = result.last, last.tokens.upperBound > name.tokens.lowerBound { return }
      result.append(NameSpan(tokens: name.tokens, label: nil, known: name, title: trimmer.titleBefore(name.tokens.lowerBound)))
    }
    for var span in entities.compactMap(trimmer.span) {
      while let name = rest.first, name.tokens.upperBound <= span.tokens.lowerBound {
        keep(name)
        rest.removeFirst()
      }
      while let name = rest.first, name.tokens.lowerBound < span.tokens.upperBound {
        if name.isUsers || name.tokens.lowerBound <= span.tokens.lowerBound && name.tokens.upperBound >= span.tokens.upperBound {
          span.tokens = name.tokens
          span.known = name
        }
        rest.removeFirst()
      }
      if let last = result.last, last.tokens.upperBound > span.tokens.lowerBound { continue }
      result.append(span)
    }
    rest.forEach(keep)
    return result
  }
}
