import ArgumentParser
import Foundation
import Rapport

/// The classes of change that `--fail-on` names.
struct FailureKinds: ExpressibleByArgument {
  private enum Kind: String, CaseIterable { case added, removed, strengthened, weakened, flipped, shifted, actors, identity }
  private let kinds: Set<Kind>

  init?(argument: String) {
    let words = argument.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let known = words.compactMap(Kind.init)
    guard !words.isEmpty, known.count == words.count else { return nil }
    kinds = Set(known)
  }

  func contains(any diff: NetworkDiff, _ report: DiffReport) -> Bool {
    kinds.contains(.actors) && !diff.actors.isEmpty
      || kinds.contains(.identity) && !diff.identities.isEmpty
      || report.shownLinks.contains { change in Kind(rawValue: change.sort.rawValue).map(kinds.contains) ?? false }
  }
}
