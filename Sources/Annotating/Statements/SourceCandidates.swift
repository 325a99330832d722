import Language

/// The noun phrases that may name the source of a cue.
struct SourceCandidates {
  let context: AttributionContext

  /// A noun phrase by its head and its words, relative clauses and appositions left out.
  struct Candidate: Hashable, Sendable {
    let head: Int
    let tokens: Range<Int>
  }

  private static let reach = 45

  /// The candidates for a cue, nearest first on each side: at most nine before and seven after, in the cue's sentence.
  func candidates(for cue: Int) -> [Candidate] {
    let sentence = context.sentence(of: cue)
    var result: [Candidate] = []
    var token = cue - 1
    while token >= max(sentence.lowerBound, cue - Self.reach), result.count < 9 {
      if isNominal(token) { result.append(Candidate(head: token, tokens: phrase(token, avoiding: cue, in: sentence))) }
      token -= 1
    }
    let before = result.count
    token = cue + 1
    while token < min(sentence.upperBound, cue + Self.reach), result.count < before + 7 {
      if isNominal(token) { result.append(Candidate(head: token, tokens: phrase(token, avoiding: cue, in: sentence))) }
      token += 1
    }
    return result
  }

  private func isNominal(_ token: Int) -> Bool {
    let place = context.document.tokens[token]
    switch place.dependency {
    case .compound, .flat, .fixed, .goeswith, .amod, .det, .case, .nummod, .mark, .aux, .cop, .advmod, .cc, .punct: return false
    default: break
    }
    switch place.tag {
    case .noun, .properNoun: return context.shapes[token].contains(.word)
    // Of "Ortega, who says" the source is Ortega.
    case .pronoun: return context.shapes[token].contains(.word) && !Self.relatives.contains(context.words[token])
    case .other: return context.shapes[token].contains(.capitalized)
    case .numeral, .determiner, .adjective:
      return place.dependency == .nsubj || place.dependency == .nsubjPass || place.dependency == .obl || place.dependency == .nmod
    default: return false
    }
  }

  /// The noun phrase of a head within a sentence, cut where the cue stands.
  func phrase(_ head: Int, avoiding cue: Int, in sentence: Range<Int>) -> Range<Int> {
    var span = wholeNames(phrase(head, depth: 0), head: head)
    span = max(span.lowerBound, sentence.lowerBound)..<min(span.upperBound, sentence.upperBound)
    if span.contains(cue) { span = head < cue ? span.lowerBound..<cue : cue + 1..<span.upperBound }
    return span.contains(head) ? span : head..<head + 1
  }

  private func phrase(_ head: Int, depth: Int) -> Range<Int> {
    var low = head, high = head + 1
    guard depth < 4 else { return low..<high }
    let tokens = context.document.tokens
    for child in context.tree.dependents(of: head).map(Int.init).sorted(by: { abs($0 - head) < abs($1 - head) }) {
      if child < head {
        switch tokens[child].dependency {
        case .det, .amod, .compound, .nummod, .flat: low = min(low, context.tree.subtree(of: child).lowerBound)
        case .nmod where child < head: low = min(low, phrase(child, depth: depth + 1).lowerBound)
        default: break
        }
      } else {
        switch tokens[child].dependency {
        // A name without a comma belongs to its title, whatever the tree calls it.
        case .appos where child - high < 3 && (high..<child).allSatisfy(isName):
          high = max(high, phrase(child, depth: depth + 1).upperBound)
        case .flat, .compound, .fixed, .goeswith, .nummod: high = max(high, context.tree.subtree(of: child).upperBound)
        case .nmod:
          let part = phrase(child, depth: depth + 1)
          if (high..<child).allSatisfy({ context.shapes[$0].isDisjoint(with: TokenShape.punctuation) }) {
            high = max(high, part.upperBound)
          }
        case .case where context.words[child] == Self.possessive || child == high: high = max(high, child + 1)
        default: break
        }
      }
    }
    return low..<high
  }

  /// A phrase with the rest of the names it cuts through, and with a name right behind it: "army spokesman | Yahya Rasool",
  /// "Court | Commissioner Loren Keating".
  private func wholeNames(_ phrase: Range<Int>, head: Int) -> Range<Int> {
    var low = phrase.lowerBound, high = phrase.upperBound
    let entities = context.entityOfToken
    while low > 0, entities[low] > 0, entities[low - 1] == entities[low], isInName(low), isInName(low - 1) { low -= 1 }
    let isTitle = context.document.tokens[head].tag == .noun || context.document.tokens[head].tag == .properNoun
    while high < entities.count, isTitle, high - phrase.upperBound < 6, let end = endOfName(from: high) { high = end }
    return low..<high
  }

  /// One past a token of a name, or past the title words that lead up to one.
  private func endOfName(from token: Int) -> Int? {
    let entities = context.entityOfToken
    let title = (token..<min(token + 3, entities.count)).prefix { isName($0) && entities[$0] == 0 }
    let name = token + title.count
    return name < entities.count && isName(name) && entities[name] > 0 ? name + 1 : nil
  }

  /// Whether a token is a word of a name or the dash within one: "Export–Import Bank".
  private func isInName(_ token: Int) -> Bool {
    isName(token) || context.document.tokens[token].tag == .punctuation && Self.dashes.contains(context.words[token])
  }

  private func isName(_ token: Int) -> Bool {
    context.document.tokens[token].tag == .properNoun && context.isWord(token)
  }

  private static let dashes = Set<Word>(words: "- – —")
  private static let possessive = Word("'s")
  private static let relatives = Set<Word>(words: "who which that whom")
}

/// What tells whether a noun phrase is the source of a cue.
struct SourceFeatures {
  let context: AttributionContext

  func collectNone(cue: Int, into features: inout FeatureList) {
    features.removeAll()
    features.add(100)
    features.add(101, context.stems[cue])
    features.add(102, UInt64(context.document.tokens[cue].tag.rawValue), context.dependency(cue))
    features.add(103, context.subject(of: cue) == nil ? 1 : 0, UInt64(context.document.tokens[cue].tag.rawValue))
    features.add(104, context.quotations.contains(cue) ? 1 : 0)
  }

  /// `rank` counts candidates on the same side that are nearer to the cue.
  func collect(_ candidate: SourceCandidates.Candidate, rank: Int, cue: Int, into features: inout FeatureList) {
    features.removeAll()
    let head = candidate.head
    let isBefore: UInt64 = head < cue ? 1 : 0
    let stem = context.stems[cue], cueTag = UInt64(context.document.tokens[cue].tag.rawValue)
    let kind = context.sourceKind(head), relation = context.dependency(head)
    let path = path(from: cue, to: head)
    let gap = gap(between: candidate.tokens, and: cue)
    features.add(110, isBefore, UInt64(min(rank, 4)))
    features.add(111, isBefore, AttributionContext.distance(head - cue))
    features.add(112, path)
    features.add(113, path, stem)
    features.add(114, path, kind)
    features.add(115, relation, isBefore)
    features.add(116, relation, kind)
    features.add(117, kind, isBefore)
    features.add(118, context.lexemes[head])
    features.add(119, context.lexemes[head], isBefore << 8 | UInt64(min(rank, 4)))
    features.add(120, gap, isBefore)
    features.add(121, gap, isBefore, stem)
    features.add(122, gap, isBefore, kind)
    features.add(123, path, cueTag)
    features.add(124, stem, kind, isBefore)
    let quoted: UInt64 = (context.quotations.contains(head) ? 1 : 0) | (context.quotations.contains(cue) ? 2 : 0)
    features.add(125, quoted)
    features.add(126, quoted, relation)
    features.add(127, context.lexemes[candidate.tokens.lowerBound])
    if candidate.tokens.lowerBound > 0 {
      features.add(128, context.lexemes[candidate.tokens.lowerBound - 1], isBefore)
      features.add(129, context.lexemes[candidate.tokens.lowerBound - 1], stem)
    }
    features.add(130, gap, path)
    features.add(131, UInt64(min(rank, 4)), isBefore, kind)
    let rank = subjectRank(head, cue), inflection = UInt64(context.document.tokens[cue].inflection.rawValue)
    let governor: UInt64 = context.head(head).map { context.dependency($0) + (context.head(cue) == $0 ? 100 : 0) } ?? 999
    features.add(136, rank, inflection)
    features.add(137, rank, context.dependency(cue), kind)
    features.add(138, rank, inflection, governor)
    features.add(139, governor, inflection, isBefore)
    features.add(140, context.lexemes[candidate.tokens.lowerBound], isBefore, relation)
    let isSubject: UInt64 = context.subject(of: cue).map { $0.token == head ? UInt64($0.steps) + 2 : 1 } ?? 0
    features.add(132, isSubject)
    features.add(133, isSubject, kind)
    features.add(134, isSubject, stem)
    features.add(135, isSubject, context.dependency(cue), cueTag)
  }

  /// How many subjects stand between a candidate that is one and the cue; 9 for what is no subject.
  private func subjectRank(_ head: Int, _ cue: Int) -> UInt64 {
    let tokens = context.document.tokens
    guard tokens[head].dependency == .nsubj || tokens[head].dependency == .nsubjPass, head < cue else { return 9 }
    let between = head + 1..<cue
    return UInt64(
      min(3, between.count { (tokens[$0].dependency == .nsubj || tokens[$0].dependency == .nsubjPass) && tokens[$0].tag != .pronoun }))
  }

  /// The relations on the way from the cue up to the first common governor and down to the candidate.
  private func path(from cue: Int, to head: Int) -> UInt64 {
    let up = ancestors(of: cue), down = ancestors(of: head)
    for (steps, token) in up.enumerated() {
      guard let other = down.firstIndex(of: token) else { continue }
      var hash = UInt64(steps) &* 31
      for index in 0..<steps { hash = hash &* 131 &+ context.dependency(up[index]) }
      hash = hash &* 131 &+ 77
      for index in 0..<other { hash = hash &* 131 &+ context.dependency(down[index]) }
      return hash
    }
    return 1
  }

  private func ancestors(of token: Int) -> [Int] {
    var result = [token]
    while result.count < 5, let last = result.last, let head = context.head(last) { result.append(head) }
    return result
  }

  /// What stands between the phrase and the cue.
  private func gap(between phrase: Range<Int>, and cue: Int) -> UInt64 {
    let gap = phrase.lowerBound > cue ? cue + 1..<phrase.lowerBound : min(phrase.upperBound, cue)..<cue
    if gap.isEmpty { return 0 }
    var result: UInt64 = 1
    for token in gap.prefix(12) {
      if context.shapes[token].contains(.comma) { result |= 2 }
      if context.shapes[token].contains(.quotationMark) { result |= 4 }
      switch context.document.tokens[token].tag {
      case .verb: result |= 8
      case .auxiliary, .adverb, .particle: result |= 16
      case .noun, .properNoun, .pronoun: result |= 32
      case .adposition: result |= 64
      case .coordinator, .subordinator: result |= 128
      default: break
      }
    }
    return result
  }
}
