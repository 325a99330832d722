import ActorNetworks

/// Gathers evidence link by link.
struct LinkEvidence {
  private struct Key: Hashable {
    let kind: Link.Kind
    let source: String
    let target: String
  }
  private var evidence: [Key: [Evidence]] = [:]

  mutating func add(_ item: Evidence, to kind: Link.Kind, from source: String, to target: String) {
    evidence[Key(kind: kind, source: source, target: target), default: []].append(item)
  }

  /// The links, in canonical order.
  func links() -> [Link] {
    evidence.map { Link(kind: $0.key.kind, source: $0.key.source, target: $0.key.target, evidence: $0.value) }.sorted(by: Link.precedes)
  }
}
