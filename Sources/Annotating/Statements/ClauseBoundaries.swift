import Language

/// Where the clauses of a sentence may break: at a comma, a semicolon, a conjunction or a relative, each with what goes on behind it.
///
/// Of "noted progress and stressed the need" the break before "and" says that another verb of the cue's own form follows.
struct ClauseBoundaries {
  /// The place where a break begins and a number for its sort.
  private(set) var breaks: [(token: Int, sort: UInt64)] = []

  /// The breaks of a range of tokens; those inside quotations count only where the cue is quoted too.
  init(in range: Range<Int>, cue: Int, context: AttributionContext) {
    let isQuoted = context.quotations.contains(cue)
    var token = range.lowerBound
    while token < range.upperBound {
      defer { token += 1 }
      guard context.quotations.contains(token) == isQuoted, let sort = Self.sort(of: token, in: range, cue: cue, context) else { continue }
      breaks.append((token, sort))
      // A comma with its conjunction is one break.
      if context.shapes[token].contains(.comma), token + 1 < range.upperBound, Self.joins(token + 1, context) != 0 { token += 1 }
    }
  }

  /// The sort of the break at a token, 0 for none; logarithmic.
  func sort(at token: Int) -> UInt64 {
    let index = index(from: token)
    return index < breaks.count && breaks[index].token == token ? breaks[index].sort : 0
  }

  /// The breaks inside a piece.
  func within(_ piece: Range<Int>) -> ArraySlice<(token: Int, sort: UInt64)> {
    let low = index(from: piece.lowerBound + 1)
    return breaks[low..<max(low, index(from: piece.upperBound))]
  }

  private func index(from token: Int) -> Int {
    var low = 0, high = breaks.count
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func sort(of token: Int, in range: Range<Int>, cue: Int, _ context: AttributionContext) -> UInt64? {
    let shape = context.shapes[token]
    let mark: UInt64 = shape.contains(.comma) ? 1 : shape.contains(.divider) ? 2 : shape.contains(.colon) ? 3 : 0
    var next = mark > 0 ? token + 1 : token
    guard next < range.upperBound else { return nil }
    let joint = joins(next, context)
    guard mark > 0 || joint > 0 else { return nil }
    if joint > 0 { next += 1 }
    while next < range.upperBound, context.document.tokens[next].tag == .adverb { next += 1 }
    return 1 + mark | joint << 3 | (next < range.upperBound ? continuation(next, cue: cue, context) : 0) << 6
  }

  private static func joins(_ token: Int, _ context: AttributionContext) -> UInt64 {
    let word = context.words[token]
    if word == and { return 1 }
    switch context.document.tokens[token].tag {
    case .coordinator: return 2
    case .subordinator where word != AttributionContext.that: return 3
    default: return relatives.contains(word) ? 4 : contrasts.contains(word) ? 5 : 0
    }
  }

  /// What goes on: a verb of the cue's form, another finite verb, a participle, a subject, or something else.
  private static func continuation(_ token: Int, cue: Int, _ context: AttributionContext) -> UInt64 {
    let place = context.document.tokens[token]
    switch place.tag {
    case .verb:
      let reports: UInt64 = context.verbs[context.words[token]] != nil ? 1 : 0
      if place.inflection == context.document.tokens[cue].inflection { return 2 | reports }
      return (place.inflection == .presentParticiple ? 4 : 6) | reports
    case .auxiliary: return 8
    case .pronoun: return 9
    case .properNoun: return 10
    case .determiner: return 11
    case .noun: return 12
    case .adposition: return 13
    case .punctuation: return 14
    default: return 15
    }
  }

  private static let and = Word("and")
  private static let relatives = Set<Word>(words: "which who whom where whose")
  private static let contrasts = Set<Word>(words: "while although though because since when after before as despite whereas unless if")
}
