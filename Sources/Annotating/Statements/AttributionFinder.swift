import Language

/// Finds who is said to say what.
struct AttributionFinder: Sendable {
  private let verbs = ReportingVerbs()

  func attributions(in document: Document) -> [Attribution] {
    let words = WordForms(document)
    let quotations = Quotations(document, words: words)
    let rules = SurfaceRules(document: document, words: words, quotations: quotations, verbs: verbs)
    return document.sentences.flatMap(rules.attributions)
  }
}
