import Language

/// Gives sentences that are all quotation to the voice that spoke before them.
///
/// `"A," he said. "B."` is one statement; so is a paragraph that goes on where the last left its quotation open.
struct QuotationContinuation {
  let context: AttributionContext

  func extend(_ attributions: inout [Attribution]) {
    var taken = passagesTaken(by: attributions)
    var cueSentences = Set<Int32>()
    for attribution in attributions {
      if let head = attribution.cueHead, !context.quotations.contains(head) { cueSentences.insert(context.sentenceOfToken[head]) }
    }
    // Who speaks in quotation marks already goes on first.
    let speaking = attributions.map(speaksInQuotes)
    for index in attributions.indices.filter({ speaking[$0] }) + attributions.indices.filter({ !speaking[$0] }) {
      guard let head = attributions[index].cueHead, !context.quotations.contains(head) else { continue }
      if speaking[index], let second = secondHalf(of: attributions[index], behind: head), !taken.contains(second) {
        attributions[index].content.append(context.quotations.passages[second])
        taken.insert(second)
      }
      var end = attributions[index].content.map(\.upperBound).max() ?? head
      end = max(end, context.sentence(of: head).upperBound)
      while let next = passage(following: end), !taken.contains(next), !holdsCue(next, cueSentences) {
        let passage = context.quotations.passages[next]
        attributions[index].content.append(passage)
        taken.insert(next)
        end = passage.upperBound
      }
    }
  }

  private func passagesTaken(by attributions: [Attribution]) -> Set<Int> {
    var taken = Set<Int>()
    for attribution in attributions {
      // What is reported inside a quotation takes nothing from the one who is quoted.
      if let head = attribution.cueHead, context.quotations.contains(head) { continue }
      for token in attribution.content.joined() where context.quotations.passageOfToken[token] >= 0 {
        taken.insert(Int(context.quotations.passageOfToken[token]))
      }
    }
    return taken
  }

  private func speaksInQuotes(_ attribution: Attribution) -> Bool {
    attribution.content.contains { piece in
      piece.contains { context.quotations.contains($0) && context.shapes[$0].contains(.word) }
    }
  }

  /// `"A," he told reporters, "B."`: the quotation behind a comma that goes on where the one before the cue left off.
  private func secondHalf(of attribution: Attribution, behind cue: Int) -> Int? {
    guard attribution.content.allSatisfy({ $0.upperBound <= cue }) else { return nil }
    let sentence = context.sentence(of: cue)
    guard let start = (cue..<sentence.upperBound).first(where: context.quotations.contains), context.shapes[start - 1].contains(.comma)
    else {
      return nil
    }
    let index = Int(context.quotations.passageOfToken[start])
    return context.quotations.passages[index].lowerBound == start ? index : nil
  }

  /// The passage that is all of the next sentence, or of the next paragraph when a quotation was left open before it.
  private func passage(following end: Int) -> Int? {
    var at = end
    let count = context.document.tokens.count
    while at < count, context.shapes[at].isDisjoint(with: [.word, .quotationMark]) { at += 1 }
    guard at < count, context.quotations.passageOfToken[at] >= 0 else { return nil }
    let index = Int(context.quotations.passageOfToken[at])
    let passage = context.quotations.passages[index]
    guard passage.lowerBound == at else { return nil }
    let isSameParagraph = at > 0 && context.paragraphOfToken[at] == context.paragraphOfToken[end - 1]
    let isWholeParagraph = context.trimmed(context.paragraph(of: at)) == context.trimmed(passage)
    let goesOn =
      isWholeParagraph && at > 0 && context.paragraphOfToken[at] == context.paragraphOfToken[end - 1] + 1
      || index > 0 && context.quotations.isOpen[index - 1] && context.paragraphOfToken[at] == context.paragraphOfToken[end - 1] + 1
    guard isSameParagraph || goesOn else { return nil }
    // A passage that ends with a comma has a cue of its own, found or not.
    guard context.quotations.isOpen[index] || passage.suffix(3).contains(where: { context.shapes[$0].contains(.terminal) }) else {
      return nil
    }
    let sentence = context.sentence(of: passage.upperBound - 1)
    return context.trimmed(passage.upperBound..<max(passage.upperBound, sentence.upperBound)).isEmpty ? index : nil
  }

  private func holdsCue(_ passage: Int, _ cueSentences: Set<Int32>) -> Bool {
    let range = context.quotations.passages[passage]
    return cueSentences.contains(context.sentenceOfToken[range.lowerBound])
      || cueSentences.contains(context.sentenceOfToken[range.upperBound - 1])
  }
}
