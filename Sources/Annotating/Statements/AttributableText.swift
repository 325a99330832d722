import Language

/// The text of a press release that opens with "The following is attributable to …:": all that follows is what the one named says.
struct AttributableText {
  private(set) var attribution: Attribution?

  init(_ context: AttributionContext) {
    for (index, paragraph) in context.document.paragraphs.prefix(4).enumerated() where index + 1 < context.document.paragraphs.count {
      let opening = context.trimmed(paragraph)
      guard let head = opening.first(where: { context.words[$0] == Self.attributable }), opening.contains(head + 2),
        context.words[head + 1] == Self.to, paragraph.dropFirst(opening.count).contains(where: { context.shapes[$0].contains(.colon) })
      else { continue }
      let content = context.document.paragraphs[(index + 1)...].map(context.trimmed).filter { $0.contains(where: context.isWord) }
      guard !content.isEmpty else { continue }
      let cue = (head > opening.lowerBound && context.document.tokens[head - 1].tag == .auxiliary ? head - 1 : head)..<head + 2
      attribution = Attribution(
        source: head + 2..<opening.upperBound, cue: cue, content: content, sourceHead: opening.upperBound - 1, cueHead: head, score: 5)
      return
    }
  }

  private static let attributable = Word("attributable")
  private static let to = Word("to")
}
