import Language

/// Attributions by the order of words alone: a reporting verb, the name beside it, and the rest of the sentence.
struct SurfaceRules {
  let document: Document
  let words: WordForms
  let quotations: Quotations
  let verbs: ReportingVerbs

  func attributions(in sentence: Range<Int>) -> [Attribution] {
    var result: [Attribution] = []
    var free = sentence.lowerBound
    for token in sentence where token >= free && !quotations.contains(token) {
      guard let cue = cue(at: token, in: sentence), let found = attribution(cue: cue, in: sentence) else { continue }
      result.append(found)
      free = found.content.map(\.upperBound).max() ?? free
    }
    return result
  }

  private func cue(at token: Int, in sentence: Range<Int>) -> Range<Int>? {
    let hash = words.hashes[token]
    if hash == Self.according, token + 1 < sentence.upperBound { return token..<token + 2 }
    guard let verb = verbs[hash], verb.frame == .speech || verb.frame == .thought, token > sentence.lowerBound else { return nil }
    return token..<token + 1
  }

  private func attribution(cue: Range<Int>, in sentence: Range<Int>) -> Attribution? {
    if words.hashes[cue.lowerBound] == Self.according {
      let source = nounPhrase(after: cue.upperBound, in: sentence)
      guard !source.isEmpty else { return nil }
      let before = trimmed(sentence.lowerBound..<cue.lowerBound), after = trimmed(source.upperBound..<sentence.upperBound)
      return Attribution(source: source, cue: cue, content: [before, after].filter { $0.count > 1 }.prefix(1).map { $0 })
    }
    let before = nounPhrase(before: cue.lowerBound, in: sentence)
    if !before.isEmpty {
      let content = contentAfter(cue.upperBound, in: sentence)
      if content.count > 1 { return made(source: before, cue: cue, content: content, in: sentence) }
      let earlier = trimmed(sentence.lowerBound..<before.lowerBound)
      return earlier.count > 1 ? made(source: before, cue: cue, content: earlier, in: sentence) : nil
    }
    let after = nounPhrase(after: cue.upperBound, in: sentence)
    let earlier = trimmed(sentence.lowerBound..<cue.lowerBound)
    guard !after.isEmpty, earlier.count > 1 else { return nil }
    return made(source: after, cue: cue, content: earlier, in: sentence)
  }

  private func made(source: Range<Int>, cue: Range<Int>, content: Range<Int>, in sentence: Range<Int>) -> Attribution {
    Attribution(source: source, cue: cue, content: [content], cueHead: cue.lowerBound)
  }

  private func contentAfter(_ start: Int, in sentence: Range<Int>) -> Range<Int> {
    if let that = (start..<sentence.upperBound).prefix(8).first(where: { words.hashes[$0] == Self.that || quotations.contains($0) }) {
      return trimmed(quotations.contains(that) ? that..<sentence.upperBound : that + 1..<sentence.upperBound)
    }
    return start < sentence.upperBound && words.shapes[start].isDisjoint(with: [.comma, .terminal])
      ? trimmed(start..<sentence.upperBound) : start..<start
  }

  private func nounPhrase(before end: Int, in sentence: Range<Int>) -> Range<Int> {
    var last = end
    while last > sentence.lowerBound, Self.auxiliaries.contains(words.hashes[last - 1]) { last -= 1 }
    var first = last
    while first > sentence.lowerBound, belongsToNounPhrase(first - 1), last - first < 9 { first -= 1 }
    return first..<last
  }

  private func nounPhrase(after start: Int, in sentence: Range<Int>) -> Range<Int> {
    var end = start
    while end < sentence.upperBound, belongsToNounPhrase(end), end - start < 9 { end += 1 }
    return start..<end
  }

  private func belongsToNounPhrase(_ token: Int) -> Bool {
    words.shapes[token].contains(.word) && !quotations.contains(token) && !Self.breakers.contains(words.hashes[token])
      && verbs[words.hashes[token]] == nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    let marks: WordForms.Shape = [.word, .digit, .quotationMark]
    while let first = range.first, words.shapes[first].isDisjoint(with: marks) { range = first + 1..<range.upperBound }
    while let last = range.last, words.shapes[last].isDisjoint(with: marks) { range = range.lowerBound..<last }
    return range
  }

  private static let according = WordForms.hash("according".utf8)
  private static let that = WordForms.hash("that".utf8)
  private static let auxiliaries = WordSet("has have had was is were are be been also then later will would can could to not did does do")
  private static let breakers = WordSet(
    "that which who and but or as when while if because by in on at from with after before said says to")
}
