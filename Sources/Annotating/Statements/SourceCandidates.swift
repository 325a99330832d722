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
    let judges = context.verbs[context.words[cue]]?.frame == .judgement
    var token = cue - 1
    while token >= max(sentence.lowerBound, cue - Self.reach), result.count < 9 {
      if isNominal(token), !isOwner(token, besides: cue), !judges || !isJudged(token, by: cue) {
        result.append(Candidate(head: token, tokens: phrase(token, avoiding: cue, in: sentence)))
      }
      token -= 1
    }
    let before = result.count
    token = cue + 1
    while token < min(sentence.upperBound, cue + Self.reach), result.count < before + 7 {
      if isNominal(token), !isOwner(token, besides: cue), !judges || !isJudged(token, by: cue) {
        result.append(Candidate(head: token, tokens: phrase(token, avoiding: cue, in: sentence)))
      }
      token += 1
    }
    return result
  }

  /// Whether a token only tells whose another noun is: of "his lawyers claimed" the first, of "his claim" not.
  private func isOwner(_ token: Int, besides cue: Int) -> Bool {
    context.document.tokens[token].inflection == .possessive && context.head(token) != cue
  }

  /// Whether a token is one of those whom a judging verb judges rather than who judges: "President Roe and Mr Poe are accused of lying".
  private func isJudged(_ token: Int, by cue: Int) -> Bool {
    var token = token
    for _ in 0..<3 {
      guard let head = context.head(token) else { return false }
      switch context.document.tokens[token].dependency {
      case .nsubjPass: return head == cue
      case .conj, .nmod, .flat: token = head
      default: return false
      }
    }
    return false
  }

  private func isNominal(_ token: Int) -> Bool {
    let place = context.document.tokens[token]
    switch place.dependency {
    case .compound, .flat, .fixed, .goeswith, .amod, .det, .case, .nummod, .mark, .aux, .cop, .advmod, .cc, .punct: return false
    default: break
    }
    if isDay(token) || Self.articles.contains(context.words[token]) { return false }
    switch place.tag {
    case .noun, .properNoun: return context.shapes[token].contains(.word)
    // A name that the tagger takes for a verb: "Boeing told".
    case .verb: return context.isSubject(token) && context.shapes[token].contains(.capitalized)
    // Of "Ortega, who says" the source is Ortega.
    case .pronoun: return context.shapes[token].contains(.word) && !Self.relatives.contains(context.words[token])
    case .other: return context.shapes[token].contains(.capitalized)
    case .numeral, .determiner, .adjective:
      return place.dependency == .nsubj || place.dependency == .nsubjPass || place.dependency == .obl || place.dependency == .nmod
    default: return false
    }
  }

  /// Whether a token names a day or a month, which say nothing: "This Thursday the commission said", "a March 14 release".
  private func isDay(_ token: Int) -> Bool {
    guard context.entityOfToken[token] == 0 else { return false }
    if Self.days.contains(context.words[token]) { return true }
    let next = token + 1
    return Self.months.contains(context.words[token]) && next < context.document.tokens.count
      && context.document.tokens[next].tag == .numeral
  }

  /// The noun phrase of a head within a sentence, cut where the cue stands.
  func phrase(_ head: Int, avoiding cue: Int, in sentence: Range<Int>) -> Range<Int> {
    var span = wholeNames(withModifiers(phrase(head, depth: 0), head: head), head: head)
    span = max(span.lowerBound, sentence.lowerBound)..<min(span.upperBound, sentence.upperBound)
    if span.contains(cue) { span = head < cue ? span.lowerBound..<cue : cue + 1..<span.upperBound }
    if head > cue, let reason = reason(in: head + 1..<max(head + 1, span.upperBound), of: cue) { span = span.lowerBound..<reason }
    return span.contains(head) ? span : head..<head + 1
  }

  /// Where the words begin that say what somebody is judged for rather than who judges: of "praised by the mayor for their work" the last three.
  private func reason(in rest: Range<Int>, of cue: Int) -> Int? {
    rest.dropLast().first { context.words[$0] == Self.purpose && !context.shapes[$0 + 1].contains(.capitalized) }
      .flatMap { context.verbs[context.words[cue]]?.frame == .judgement ? $0 : nil }
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
        case .nmod where !isCharge(child, against: head):
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

  /// Whether a phrase says what somebody is accused of rather than who accuses: of "accused by Jane Roe of lying" the last two words.
  private func isCharge(_ child: Int, against head: Int) -> Bool {
    context.document.tokens[head].tag == .properNoun && !context.shapes[child].contains(.capitalized)
      && context.document.lowercased(child).hasSuffix("ing")
  }

  /// A phrase with the modifiers right before it that the tree hangs on its head by another name, and with a determiner before all.
  private func withModifiers(_ phrase: Range<Int>, head: Int) -> Range<Int> {
    let tokens = context.document.tokens
    guard tokens[head].tag == .noun || tokens[head].tag == .properNoun || tokens[head].tag == .adjective else { return phrase }
    var low = phrase.lowerBound
    while low > 0, context.head(low - 1).map(phrase.contains) ?? false, isModifier(tokens[low - 1].tag) { low -= 1 }
    if low > 0, tokens[low].tag != .determiner, tokens[low - 1].tag == .determiner, tokens[low - 1].dependency != .nmod { low -= 1 }
    return low..<phrase.upperBound
  }

  private func isModifier(_ tag: PartOfSpeech) -> Bool { tag == .noun || tag == .properNoun || tag == .adjective || tag == .numeral }

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
  private static let purpose = Word("for")
  private static let days = Set<Word>(words: "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow")
  private static let months = Set<Word>(
    words: "january february march april may june july august september october november december")
  private static let articles = Set<Word>(words: "a an the")
  private static let relatives = Set<Word>(words: "who which that whom")
}
