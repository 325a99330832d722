import ActorNetworks
import Language

@testable import Annotating

/// The relations that a text asserts, one after the other: `Iran supports+ Hezbollah`.
func relations(in text: String) -> String {
  let found = annotations(of: text)
  let names = Dictionary(found.actors.map { ($0.id, $0.name) }) { first, _ in first }
  return found.relations.map { stated in
    var ends = [names[stated.source] ?? "?", names[stated.target] ?? "?"]
    if stated.relation.kind.isMutual { ends.sort { $0.precedesInUTF8($1) } }
    let sign = stated.relation.sign < 0 ? "-" : stated.relation.sign > 0 ? "+" : ""
    return "\(ends[0]) \(stated.relation.kind.rawValue)\(sign) \(ends[1])"
  }.joined(separator: "; ")
}
