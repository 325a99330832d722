public import ActorNetworks

/// Two actors that may be one, which only the user can tell: nothing is merged on such grounds.
public struct ActorProposal: Hashable, Sendable {
  /// How sure it is.
  public enum Certainty: String, Hashable, Sendable {
    case likely, possible
  }

  /// The id of the actor that may be another.
  public let actor: String
  /// The id of the one it may be.
  public let target: String
  /// How sure it is.
  public let certainty: Certainty
  /// Why it may be so.
  public let reason: String

  /// The edit that does what is proposed.
  public var edit: ActorFile.Edit { .init(.merge(actors: [actor], into: target), reason: reason) }

  /// What looks alike among the actors of a network, sorted by ids, without what the user has decided already.
  ///
  /// People called by their surname in one article and by their full name in another, spellings and initials, acronyms, and shorter names
  /// of bodies; actors that one article names both were told apart there and are not proposed. Linear in the actors that share no word.
  public static func proposals(for actors: [PoliticalActor], besides file: ActorFile? = nil) -> [ActorProposal] {
    let named = actors.filter { actor in actor.mentions.contains { [.name, .alias].contains($0.form) } }.map(NamedActor.init)
    var byWord: [String: [Int]] = [:]
    for (index, actor) in named.enumerated() {
      for word in actor.handles { byWord[word, default: []].append(index) }
    }
    var found: [String: ActorProposal] = [:]
    for actor in named {
      let others = Set(actor.handles.flatMap { byWord[$0] ?? [] }).sorted().map { named[$0] }
      let proposals = others.compactMap { actor.proposal(for: $0) }
      // Of several equally likely targets none is proposed.
      guard let first = proposals.first, proposals.allSatisfy({ $0.target == first.target }) else { continue }
      found[first.actor] = first
    }
    return found.values.filter { proposal in
      !(file?.keepsApart(proposal.actor, proposal.target) ?? false) && found[proposal.target]?.target != proposal.actor
    }
    .sorted { $0.target == $1.target ? $0.actor.precedesInUTF8($1.actor) : $0.target.precedesInUTF8($1.target) }
  }
}

extension ActorFile {
  /// Whether the user wants two actors never to be one.
  fileprivate func keepsApart(_ a: String, _ b: String) -> Bool {
    edits.contains { edit in if case .apart(let ids) = edit.action { ids.contains(a) && ids.contains(b) } else { false } }
  }
}

/// An actor as proposals look at it.
private struct NamedActor {
  let actor: PoliticalActor
  let key: NameKey
  let articles: Set<String>
  /// The words that whoever may be the same shares: the last, the first, the initials, an acronym.
  let handles: Set<String>

  init(_ actor: PoliticalActor) {
    self.actor = actor
    key = NameKey(actor.name)
    articles = Set(actor.mentions.map(\.article))
    var handles = Set([key.words.first, key.words.last].compactMap(\.self))
    if actor.kind != .person, key.words.count > 2 { handles.insert(Self.initials(key)) }
    self.handles = handles
  }

  private static func initials(_ key: NameKey) -> String {
    let small: Set = ["of", "for", "and", "on", "in", "to", "the"]
    return String(key.words.filter { !small.contains($0) }.compactMap(\.first))
  }

  /// What speaks for this actor being another, who is better named.
  func proposal(for other: NamedActor) -> ActorProposal? {
    guard actor.id != other.actor.id, articles.isDisjoint(with: other.articles), (actor.kind == .person) == (other.actor.kind == .person)
    else { return nil }
    func proposal(_ certainty: ActorProposal.Certainty, _ reason: String) -> ActorProposal {
      ActorProposal(actor: actor.id, target: other.actor.id, certainty: certainty, reason: reason)
    }
    if actor.kind == .person {
      guard key.words.count <= other.key.words.count, other.key.canBePersonCalled(key),
        key != other.key || other.actor.id.precedesInUTF8(actor.id)
      else { return nil }
      if key.words.count == 1 { return proposal(.possible, "only the surname is given, and no other full name has it") }
      return proposal(.likely, "another spelling or a shorter form of “\(other.actor.name)”")
    }
    if key.words.count == 1, actor.name == actor.name.uppercased(), other.key.words.count > 2, Self.initials(other.key) == key.words[0] {
      return proposal(.likely, "the initials of “\(other.actor.name)”")
    }
    guard actor.kind == other.actor.kind, ![.country, .government, .group, .place].contains(actor.kind), key.words.count > 1,
      key.words.count < other.key.words.count, other.key.words.first == key.words.first, other.key.contains(key)
    else { return nil }
    return proposal(.possible, "a shorter form of “\(other.actor.name)”")
  }
}
