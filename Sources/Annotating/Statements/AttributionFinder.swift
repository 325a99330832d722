import Language

/// Finds who is said to say what.
struct AttributionFinder: Sendable {
  func attributions(in document: Document) -> [Attribution] { [] }
}
