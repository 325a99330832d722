import Language

/// Finds what the article itself asserts of two actors.
struct RelationFinder: Sendable {
  func relations(in document: Document, resolution: Resolution, attributions: [Attribution]) -> [StatedRelation] { [] }
}
