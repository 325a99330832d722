import Language

/// What the order of marks and words settles by itself, whatever the learnt choices say.
struct SurerRules {
  let context: AttributionContext

  /// A colon between a name and a quotation: `Merkel: "Greece must pay."`
  func isLabelledQuotation(colon: Int) -> Bool {
    guard context.shapes[colon].contains(.colon), colon + 1 < context.document.tokens.count,
      context.quotations.passage(of: colon + 1)?.lowerBound == colon + 1
    else { return false }
    let label = context.sentence(of: colon).lowerBound..<colon
    return (1...6).contains(label.count)
      && label.allSatisfy { token in
        switch context.document.tokens[token].tag {
        case .noun, .properNoun, .pronoun, .adjective, .determiner: context.isWord(token)
        default: false
        }
      }
  }

  /// Whether "according to" only names a measure: `according to need`, but not `according to the ministry's schedule`.
  func isMeasure(cue: Int, source: SourceCandidates.Candidate?) -> Bool {
    guard context.words[cue] == CueFeatures.according, let source else { return false }
    let isSomebodys = source.tokens.contains { context.entityOfToken[$0] > 0 || context.words[$0] == Self.possessive }
    return !isSomebodys && Self.measures.contains(context.words[source.head])
  }

  /// Whether the cue stands right behind a closing quotation mark, so that its content is before it: `"Go," said the mayor.`
  ///
  /// A cue that opens a sentence of its own does not, though the last one ended with a quotation: `… "at once." According to the mayor, …`
  func isInverted(_ cueSpan: Range<Int>) -> Bool {
    let before = cueSpan.lowerBound - 1
    guard context.words[cueSpan.lowerBound] != CueFeatures.according || !context.shapes[cueSpan.lowerBound].contains(.capitalized) else {
      return false
    }
    guard before >= 0, context.shapes[before].contains(.quotationMark), let passage = context.quotations.passage(of: before) else {
      return false
    }
    return passage.upperBound == cueSpan.lowerBound && passage.count > 6
  }

  /// Whether a quotation closes right before the source, and nothing but an apposition parts the source from its cue: `"Go," Dr Hill, 61, said`.
  func isBehindQuotation(source: Range<Int>?, cueSpan: Range<Int>) -> Bool {
    guard let source, source.upperBound <= cueSpan.lowerBound, isInverted(source),
      context.sentence(of: source.lowerBound).lowerBound < source.lowerBound
    else { return false }
    let between = source.upperBound..<cueSpan.lowerBound
    return between.count < 16
      && (between.isEmpty || context.shapes[between.lowerBound].contains(.comma) && context.shapes[cueSpan.lowerBound - 1].contains(.comma))
      && !between.contains { context.document.tokens[$0].tag == .verb || context.document.tokens[$0].tag == .auxiliary }
  }

  /// "He also called President Erdoğan": a telephone call, for no name is given to whom he called.
  func isTelephoneCall(cue: Int, content: [Range<Int>]) -> Bool {
    guard Self.calling.contains(context.words[cue]), content.count == 1, let piece = content.first, piece.lowerBound > cue,
      let object = piece.last(where: context.isWord), context.document.tokens[object].tag == .properNoun,
      context.entityOfToken[object] > 0, !piece.contains(where: context.quotations.contains)
    else { return false }
    return piece.allSatisfy { token in
      switch context.document.tokens[token].tag {
      case .properNoun, .noun, .adjective, .determiner, .punctuation, .particle: true
      default: false
      }
    } && piece.count { context.document.tokens[$0].tag == .determiner } < 2
  }

  /// Whether content is more than a lone word, as of "think so", unless that word is a noun or quoted: "called for calm", "condemned Russia".
  func saysSomething(_ content: [Range<Int>]) -> Bool {
    let words = content.joined().filter(context.isWord)
    guard words.count == 1, let word = words.first else { return !words.isEmpty }
    let tag = context.document.tokens[word].tag
    return tag == .noun || tag == .properNoun || context.quotations.contains(word)
  }

  /// Content with what the marks add to it or take from it.
  func settled(_ content: [Range<Int>], cue: Int, cueSpan: Range<Int>, source: Range<Int>?) -> [Range<Int>] {
    let content = withoutExpletive(content)
    guard content.count == 1, let piece = content.first else {
      return withoutRemark(on: source, withoutUnquotedRest(content)).map { wholeClause($0, before: cueSpan.lowerBound) }
    }
    if piece.lowerBound > cue, let start = startBehindThat(piece, cue: cue, from: cueSpan.upperBound) { return [start..<piece.upperBound] }
    if let start = startBehindRemark(piece, cue: cue, source: source) { return [start..<piece.upperBound] }
    let clause = wholeClause(TrailingCircumstances(context: context).without(piece, cue: cue), before: cueSpan.lowerBound)
    return otherSide(of: clause, cue: cue, cueSpan: cueSpan, source: source)
  }

  /// "It is believed that the ship sank": the "it" says nothing.
  private func withoutExpletive(_ content: [Range<Int>]) -> [Range<Int>] {
    guard content.count == 2, content[0].count == 1, context.words[content[0].lowerBound] == Self.it else { return content }
    let clause = content[1]
    return [context.words[clause.lowerBound] == AttributionContext.that && clause.count > 1 ? clause.dropFirst() : clause]
  }

  /// "It failed, said Mr Lee, the head of the board": what is said of the source is no part of its words.
  private func withoutRemark(on source: Range<Int>?, _ content: [Range<Int>]) -> [Range<Int>] {
    guard let source, content.count == 2, let last = content.last,
      let head = last.first(where: { context.head($0).map { !last.contains($0) } ?? true }),
      context.document.tokens[head].dependency == .appos,
      context.head(head).map(source.contains) ?? false
    else { return content }
    return [content[0]]
  }

  /// Content before its cue, which would begin in the middle of a phrase, from the beginning of the sentence: "Iraq condemned | the attacks, he said".
  private func wholeClause(_ piece: Range<Int>, before cue: Int) -> Range<Int> {
    let sentence = context.sentence(of: cue)
    guard piece.upperBound <= cue, sentence.lowerBound < piece.lowerBound, !context.quotations.contains(piece.lowerBound) else {
      return piece
    }
    switch context.document.tokens[piece.lowerBound - 1].tag {
    case .verb, .auxiliary, .adposition, .determiner, .adjective, .properNoun, .noun:
      return context.trimmed(sentence.lowerBound..<piece.upperBound)
    default: return piece
    }
  }

  /// `"We need change," he said, arguing that …`: what follows a quotation in its own words is no part of it.
  private func withoutUnquotedRest(_ content: [Range<Int>]) -> [Range<Int>] {
    guard let first = content.first, let second = content.dropFirst().first, context.isQuoted(first),
      !context.quotations.contains(second.lowerBound)
    else { return content }
    return [first]
  }

  /// "informed the families that their sons were alive": content begins behind the "that" of the cue's clause.
  private func startBehindThat(_ piece: Range<Int>, cue: Int, from end: Int) -> Int? {
    guard piece.lowerBound == end, !context.quotations.contains(piece.lowerBound) else { return nil }
    for token in piece.prefix(7).dropFirst() where context.words[token] == AttributionContext.that {
      guard context.document.tokens[token].dependency == .mark, let verb = context.head(token), context.head(verb) == cue,
        context.document.tokens[verb].dependency == .ccomp, token + 1 < piece.upperBound
      else { return nil }
      return token + 1
    }
    return nil
  }

  /// "According to Mr Lee, a former judge, the law is bad": content begins behind what is said of the source.
  private func startBehindRemark(_ piece: Range<Int>, cue: Int, source: Range<Int>?) -> Int? {
    guard let source, context.words[cue] == CueFeatures.according, cue == context.sentence(of: cue).lowerBound,
      let head = source.last(where: { context.head($0).map { !source.contains($0) && $0 != cue } ?? false }), let verb = context.head(head)
    else { return nil }
    let end = context.tree.subtree(of: head).upperBound
    guard piece.contains(end), context.shapes[end].contains(.comma), piece.contains(verb), verb > end, end > piece.lowerBound else {
      return nil
    }
    return end + 1
  }

  /// `"A," he said, "B."` and `A, he said, B.`: what stands on both sides of a cue between commas is one content.
  private func otherSide(of piece: Range<Int>, cue: Int, cueSpan: Range<Int>, source: Range<Int>?) -> [Range<Int>] {
    let sentence = context.sentence(of: cue)
    guard !context.quotations.contains(cue), let hole = hole(cueSpan, source, in: sentence) else { return [piece] }
    let isBefore = piece.upperBound <= hole.lowerBound
    let quoted = context.isQuoted(piece)
    if isBefore {
      guard hole.upperBound < sentence.upperBound, context.shapes[hole.upperBound].contains(.comma) else { return [piece] }
      let start = hole.upperBound + 1
      guard start < sentence.upperBound else { return [piece] }
      if quoted {
        guard let next = context.quotations.passage(of: start), next.lowerBound == start else { return [piece] }
        return [piece, next]
      }
      let rest = context.trimmed(start..<sentence.upperBound)
      guard closes(piece, with: .comma), beginsPredicate(start), piece.lowerBound == context.trimmed(sentence).lowerBound else {
        return [piece]
      }
      return [piece, rest]
    }
    guard hole.upperBound <= piece.lowerBound, hole.upperBound < sentence.upperBound, context.shapes[hole.upperBound].contains(.comma),
      hole.lowerBound > sentence.lowerBound
    else { return [piece] }
    if quoted {
      guard let previous = context.quotations.passage(of: hole.lowerBound - 1), previous.upperBound == hole.lowerBound, previous.count > 3
      else {
        return [piece]
      }
      return [previous, piece]
    }
    guard context.shapes[hole.lowerBound - 1].contains(.comma), beginsPredicate(piece.lowerBound) else { return [piece] }
    let first = context.trimmed(sentence.lowerBound..<hole.lowerBound)
    guard !first.isEmpty, !first.contains(where: { context.shapes[$0].contains(.comma) }) else { return [piece] }
    return [first, piece]
  }

  /// Whether a finite verb stands at a place, so that its subject must stand before: `…, would ruin small farmers`.
  private func beginsPredicate(_ token: Int) -> Bool {
    let place = context.document.tokens[token]
    switch place.tag {
    case .auxiliary: return true
    case .verb: return place.inflection == .past || place.inflection == .present || place.inflection == .presentThird
    default: return false
    }
  }

  /// The source and the cue side by side, whichever comes first; nil where other words part them.
  private func hole(_ cue: Range<Int>, _ source: Range<Int>?, in sentence: Range<Int>) -> Range<Int>? {
    guard let source, sentence.contains(source.lowerBound) else { return nil }
    if source.upperBound == cue.lowerBound { return source.lowerBound..<cue.upperBound }
    return cue.upperBound == source.lowerBound ? cue.lowerBound..<source.upperBound : nil
  }

  private func closes(_ piece: Range<Int>, with shape: TokenShape) -> Bool {
    piece.upperBound < context.document.tokens.count && context.shapes[piece.upperBound].contains(shape)
  }

  private static let calling = Set<Word>(words: "call calls called calling")
  private static let it = Word("it")
  private static let possessive = Word("'s")
  private static let measures = Set<Word>(
    words: "need needs plan plans age ages custom customs law size rank merit ability wealth schedule taste income weight height tradition")
}
