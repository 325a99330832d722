public import ActorNetworks

/// What changed between two networks, why, and whether the change is more than chance.
///
/// Identity is by the actors' ids, never by names. Both networks stay at hand, so that whoever prints or draws a change can show what is
/// behind it.
public struct NetworkDiff: Hashable, Sendable {
  /// The network before.
  public let old: ActorNetwork
  /// The network after.
  public let new: ActorNetwork
  /// Exactly what turns the one into the other.
  public let patch: NetworkPatch
  /// Actors that one network keeps together or apart and the other does not.
  public let identities: [IdentityChange]
  /// What became of the links, with reasons, in the order of the patch.
  public let links: [LinkChange]

  /// Compares two networks.
  ///
  /// - Parameters:
  ///   - complete: both networks as they were before a filter, where there was one; they tell a link under the threshold from one that
  ///     never was.
  public init(from old: ActorNetwork, to new: ActorNetwork, complete: (old: ActorNetwork, new: ActorNetwork)? = nil) {
    self.old = old
    self.new = new
    let patch = NetworkPatch(from: old, to: new)
    let identities = IdentityChange.changes(from: old, to: new)
    let reasons = (
      old: AbsenceFinder(network: old, complete: complete?.old, identities: identities),
      new: AbsenceFinder(network: new, complete: complete?.new, identities: identities)
    )
    let coverages = Coverage.coverages(of: patch.links, oldArticles: old.articles.count, newArticles: new.articles.count)
    self.patch = patch
    self.identities = identities
    links = zip(patch.links, coverages).map { change, coverage in
      let absence: Absence? =
        switch change {
        case .added(let link): reasons.old.absence(of: link)
        case .removed(let link): reasons.new.absence(of: link)
        case .changed: nil
        }
      return LinkChange(change, coverage: coverage, absence: absence)
    }
  }

  /// Whether both networks are equal.
  public var isEmpty: Bool { patch.isEmpty }

  /// What became of the actors; one that is only mentioned in other places is left out.
  public var actors: [Change<PoliticalActor>] {
    patch.actors.filter { change in
      guard case .changed(let old, let new) = change else { return true }
      return !PoliticalActor.differences(from: old, to: new).isEmpty
    }
  }
}

extension PoliticalActor {
  /// What of an actor can change besides the places where it is mentioned.
  public enum Trait: String, CaseIterable, Hashable, Sendable {
    case name, kind, wikidata, country, aliases, roles
  }

  /// In which traits two states of one actor differ.
  public static func differences(from old: PoliticalActor, to new: PoliticalActor) -> [Trait] {
    Trait.allCases.filter { trait in
      switch trait {
      case .name: old.name != new.name
      case .kind: old.kind != new.kind
      case .wikidata: old.wikidata != new.wikidata
      case .country: old.country != new.country
      case .aliases: old.aliases != new.aliases
      case .roles: old.roles != new.roles
      }
    }
  }
}
