import Language

/// Paragraphs that are a quotation with its speaker behind a dash: `“We are tired of war.” — Mariam, a teacher`.
struct SignedQuotations {
  private(set) var attributions: [Attribution] = []
  private static let longest = 14

  init(_ context: AttributionContext) {
    for paragraph in context.document.paragraphs {
      let whole = context.trimmed(paragraph)
      guard let first = whole.first, let passage = context.quotations.passage(of: first), passage.lowerBound == first, passage.count > 4,
        whole.contains(passage.upperBound + 1), whole.upperBound - passage.upperBound <= Self.longest
      else { continue }
      let dash = passage.upperBound
      guard context.shapes[dash].contains(.divider), context.shapes[dash + 1].contains(.capitalized) else { continue }
      let end = (dash + 1..<whole.upperBound).first { !context.shapes[$0].isDisjoint(with: TokenShape.punctuation) } ?? whole.upperBound
      let signature = dash + 1..<end
      guard !signature.contains(where: { context.document.tokens[$0].tag == .verb || context.document.tokens[$0].tag == .auxiliary }) else {
        continue
      }
      let head = signature.last { context.document.tokens[$0].tag == .properNoun } ?? end - 1
      attributions.append(
        Attribution(source: signature, cue: dash..<dash + 1, content: [passage], sourceHead: head, cueHead: dash, score: 5))
    }
  }
}
