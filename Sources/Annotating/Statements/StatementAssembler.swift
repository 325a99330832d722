import ActorNetworks
import Language

/// Joins attributions with resolved actors into statements: the speaker, the targets, the stance.
struct StatementAssembler: Sendable {
  func statements(from attributions: [Attribution], resolution: Resolution, document: Document) -> [Statement] { [] }
}
