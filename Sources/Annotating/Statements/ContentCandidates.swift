import Language

/// The stretches of text that a cue may attribute: after it, before it, or on both sides of it.
struct ContentCandidates {
  let context: AttributionContext
  let cue: Int
  /// The cue with its auxiliaries.
  let cueSpan: Range<Int>
  let source: Range<Int>?

  /// A content of one or two pieces.
  struct Candidate: Hashable, Sendable {
    enum Side: UInt8, Hashable, Sendable { case after, before, around }
    let side: Side
    let pieces: [Range<Int>]
    var first: Range<Int> { pieces[0] }
    var last: Range<Int> { pieces[pieces.count - 1] }
  }

  /// The candidates, each once, in a fixed order; at most some three hundred.
  func candidates() -> [Candidate] {
    let sentence = context.sentence(of: cue)
    let window = window(around: sentence)
    let hole = hole(in: sentence)
    var result: [Candidate] = []
    var seen = Set<Candidate>()
    func add(_ side: Candidate.Side, _ pieces: [Range<Int>]) {
      guard pieces.allSatisfy({ !$0.isEmpty && !overlapsParts($0) && !runsOverQuotation($0) }) else { return }
      let candidate = Candidate(side: side, pieces: pieces)
      if seen.insert(candidate).inserted { result.append(candidate) }
    }
    let starts = startsAfter(in: sentence, window: window)
    for start in starts {
      for end in ends(from: start, in: sentence, window: window) { add(.after, [piece(start, end)]) }
    }
    let lefts = startsBefore(in: sentence, window: window, end: hole.lowerBound)
    for left in lefts {
      for end in endsBefore(hole: hole, from: left) { add(.before, [piece(left, end)]) }
    }
    if hole.upperBound < window.upperBound, hole.lowerBound > sentence.lowerBound || lefts.contains(where: { $0 < sentence.lowerBound }) {
      let rights = ends(from: hole.upperBound, in: sentence, window: window)
      for left in lefts.prefix(4) {
        let first = piece(left, hole.lowerBound)
        for right in rights.suffix(5) { add(.around, [first, piece(hole.upperBound, right)]) }
      }
    }
    return result
  }

  /// The sentence, widened over the quotations that reach into it.
  private func window(around sentence: Range<Int>) -> Range<Int> {
    let paragraph = context.paragraph(of: cue)
    var low = sentence.lowerBound, high = sentence.upperBound
    if !context.quotations.contains(cue) {
      if let passage = context.quotations.passage(of: low) { low = passage.lowerBound }
      // "A." said B. after a sentence break that the closing mark caused
      if low > paragraph.lowerBound, cue - low <= 8, let passage = context.quotations.passage(of: low - 1) { low = passage.lowerBound }
      if let passage = context.quotations.passage(of: high - 1) { high = passage.upperBound }
      if high < paragraph.upperBound, high - cue <= 6, let passage = context.quotations.passage(of: high) { high = passage.upperBound }
    }
    return max(low, paragraph.lowerBound)..<min(high, paragraph.upperBound)
  }

  /// The cue and its source with what stands between and the marks around: what content on both sides leaves out.
  private func hole(in sentence: Range<Int>) -> Range<Int> {
    var low = cueSpan.lowerBound, high = cueSpan.upperBound
    if let source, sentence.contains(source.lowerBound) {
      if source.upperBound <= low { low = source.lowerBound } else { high = max(high, source.upperBound) }
    }
    while high < sentence.upperBound, context.shapes[high].contains(.comma) { high += 1 }
    return low..<high
  }

  private func piece(_ start: Int, _ end: Int) -> Range<Int> { context.trimmed(start..<max(start, end)) }

  private func overlapsParts(_ piece: Range<Int>) -> Bool {
    piece.contains(cue) || (source.map(piece.overlaps) ?? false)
  }

  /// Whether a piece goes on behind a quotation that ends with a comma, where its own cue must follow.
  private func runsOverQuotation(_ piece: Range<Int>) -> Bool {
    guard let passage = context.quotations.passage(of: piece.lowerBound), passage.lowerBound == piece.lowerBound, passage.count > 6,
      passage.upperBound < piece.upperBound, context.shapes[passage.upperBound - 2].contains(.comma)
    else { return false }
    return !context.quotations.contains(passage.upperBound)
  }

  private func startsAfter(in sentence: Range<Int>, window: Range<Int>) -> [Int] {
    let first = cueSpan.upperBound
    guard first < window.upperBound else { return [] }
    var starts = [first]
    let structural = edges(of: cue, \.lowerBound)
    for token in first + 1..<max(first + 1, min(window.upperBound, first + 28)) where starts.count < 14 {
      let before = context.shapes[token - 1]
      let opens =
        before.contains(.comma) || before.contains(.colon) || context.words[token - 1] == AttributionContext.that
        || (context.shapes[token].contains(.quotationMark) && context.quotations.passage(of: token)?.lowerBound == token)
        || context.document.tokens[token - 1].tag == .adposition && token - first < 6 || token == source?.upperBound
        || structural.contains(token) || beginsSecondPhrase(token, behind: first)
      if opens { starts.append(token) }
    }
    var result: [Int] = []
    for start in starts {
      var at = start
      while at < window.upperBound, context.shapes[at].isDisjoint(with: [.word, .quotationMark]) { at += 1 }
      while at < window.upperBound, context.words[at] == AttributionContext.that, at == start { at += 1 }
      if at < window.upperBound, !result.contains(at) { result.append(at) }
    }
    return result
  }

  /// Whether one noun phrase ends and another begins, as where somebody is told something: "told the BBC | Turkey should withdraw".
  private func beginsSecondPhrase(_ token: Int, behind first: Int) -> Bool {
    let tokens = context.document.tokens
    guard token - first < 8, tokens[token - 1].tag == .noun || tokens[token - 1].tag == .properNoun else { return false }
    switch tokens[token].tag {
    case .determiner, .pronoun: return true
    case .noun, .properNoun: return context.entityOfToken[token] != context.entityOfToken[token - 1]
    default: return false
    }
  }

  private func ends(from start: Int, in sentence: Range<Int>, window: Range<Int>) -> [Int] {
    var ends: [Int] = []
    let structural = edges(of: cue, \.upperBound)
    for end in start + 1..<max(start + 1, sentence.upperBound) where ends.count < 16 {
      let next = context.shapes[end]
      let stops =
        !next.isDisjoint(with: TokenShape.punctuation) || context.quotations.passage(of: end - 1)?.upperBound == end
        || Self.conjunctions.contains(context.words[end]) || structural.contains(end)
        || (source.map { $0.lowerBound >= start && end == $0.lowerBound } ?? false)
      if stops { ends.append(end) }
    }
    ends.append(sentence.upperBound)
    if let passage = context.quotations.passage(of: start), passage.upperBound > sentence.upperBound { ends.append(passage.upperBound) }
    if window.upperBound > sentence.upperBound { ends.append(window.upperBound) }
    return ends
  }

  private func startsBefore(in sentence: Range<Int>, window: Range<Int>, end: Int) -> [Int] {
    var starts = [sentence.lowerBound]
    if window.lowerBound < sentence.lowerBound { starts.append(window.lowerBound) }
    let structural = edges(of: cue, \.lowerBound)
    var token = min(end, sentence.upperBound) - 1
    while token > sentence.lowerBound, starts.count < 12 {
      let before = context.shapes[token - 1]
      let opens =
        !before.isDisjoint(with: TokenShape.punctuation) || context.words[token - 1] == AttributionContext.that
        || Self.conjunctions.contains(context.words[token - 1])
        || (context.shapes[token].contains(.quotationMark) && context.quotations.passage(of: token)?.lowerBound == token)
        || structural.contains(token)
      if opens { starts.append(token) }
      token -= 1
    }
    return starts
  }

  private func endsBefore(hole: Range<Int>, from start: Int) -> [Int] {
    var ends = [hole.lowerBound]
    if cueSpan.lowerBound != hole.lowerBound { ends.append(cueSpan.lowerBound) }
    var token = hole.lowerBound - 1
    while token > start, ends.count < 5 {
      if context.shapes[token].contains(.comma) || context.quotations.passage(of: token - 1)?.upperBound == token { ends.append(token) }
      token -= 1
    }
    return ends
  }

  /// The edges of what hangs from the cue and from its governor.
  private func edges(of token: Int, _ edge: KeyPath<Range<Int>, Int>) -> Set<Int> {
    var result = Set<Int>()
    for parent in [token, context.head(token)].compactMap({ $0 }) {
      result.insert(context.tree.subtree(of: parent)[keyPath: edge])
      for child in context.tree.dependents(of: parent) { result.insert(context.tree.subtree(of: Int(child))[keyPath: edge]) }
    }
    return result
  }

  static let conjunctions = Set<Word>(
    words: "and but or while as when after because although though since before which who where whereas if until following despite")
}
