public import ActorNetworks
public import Annotating

extension ActorNetwork {
  /// The network as the user's word on actors has it, as far as that needs no text: merges, names, kinds, and whom to leave out.
  ///
  /// What an actor is called in the articles decides nothing here; ``Annotating/ActorFile/editsOfText`` tells what this leaves undone.
  public func applying(_ file: ActorFile) -> ActorNetwork {
    let decisions = ActorDecisions(file)
    guard !decisions.isEmpty else { return self }
    let relabelled = ActorNetwork(
      articles: articles, actors: actors.compactMap(decisions.applied), links: links.compactMap(decisions.applied),
      statements: statements.map(decisions.applied))
    let united = ActorNetwork(merging: [relabelled])
    return ActorNetwork(
      articles: united.articles, actors: united.actors.map { decisions.named($0, own: actor($0.id)) },
      links: united.links.map { $0.withoutPlainParagraphs() },
      statements: united.statements)
  }
}

extension Link {
  /// The link without evidence of a paragraph where a sentence of it ties both: what a merge brings together counts as if read so.
  fileprivate func withoutPlainParagraphs() -> Link {
    guard kind == .comention else { return self }
    let told = Set(evidence.filter { $0.window == .sentence }.map { Place(article: $0.article, paragraph: $0.paragraph) })
    var link = self
    link.evidence.removeAll { $0.window == .paragraph && told.contains(Place(article: $0.article, paragraph: $0.paragraph)) }
    return link.recounted()
  }

  private struct Place: Hashable {
    let article: String
    let paragraph: Int?
  }
}

extension ActorFile {
  /// The edits that only the words of articles can be read by: new actors, further names, and who is never one.
  public var editsOfText: [Edit] {
    edits.filter { edit in
      switch edit.action {
      case .add, .alias, .apart: true
      case .merge, .rename, .kind, .hide: false
      }
    }
  }
}

/// What the user decided about actors by id.
private struct ActorDecisions {
  private var targets: [String: String] = [:]
  private var names: [String: String] = [:]
  private var kinds: [String: PoliticalActor.Kind] = [:]
  private var hidden: Set<String> = []

  init(_ file: ActorFile) {
    for edit in file.edits {
      switch edit.action {
      case .merge(let ids, let target): for id in ids { merge(id, into: self.id(target)) }
      case .rename(let id, let name): names[id] = name
      case .kind(let id, let kind): kinds[id] = kind
      case .hide(let id): hidden.insert(id)
      case .add, .alias, .apart: break
      }
    }
  }

  var isEmpty: Bool { targets.isEmpty && names.isEmpty && kinds.isEmpty && hidden.isEmpty }

  private mutating func merge(_ id: String, into target: String) {
    guard id != target else { return }
    for (other, old) in targets where old == id { targets[other] = target }
    targets[id] = target
  }

  private func id(_ id: String) -> String { targets[id] ?? id }

  /// The id an actor goes by; nil where it is to be left out.
  private func shownID(_ id: String) -> String? { hidden.contains(id) || hidden.contains(self.id(id)) ? nil : self.id(id) }

  func applied(to actor: PoliticalActor) -> PoliticalActor? {
    guard let id = shownID(actor.id) else { return nil }
    var actor = actor
    actor.id = id
    actor.roles = actor.roles.map { PoliticalActor.Role(title: $0.title, of: $0.of.flatMap(shownID)) }
    return actor
  }

  /// An actor after merging, with the name and kind of the one that gave the id rather than of those that joined it.
  func named(_ actor: PoliticalActor, own: PoliticalActor?) -> PoliticalActor {
    var named = actor
    named.name = names[actor.id] ?? own?.name ?? actor.name
    named.kind = kinds[actor.id] ?? own?.kind ?? actor.kind
    if let own { (named.wikidata, named.country) = (own.wikidata, own.country) }
    named.aliases = Set(actor.aliases + [actor.name]).subtracting([named.name]).sorted { $0.precedesInUTF8($1) }
    return named
  }

  /// The link between those its actors go by; nil where one is left out or both are one now.
  func applied(to link: Link) -> Link? {
    guard let source = shownID(link.source), let target = shownID(link.target), source != target else { return nil }
    var link = link
    let isInOrder = link.directed || source.precedesInUTF8(target)
    (link.source, link.target) = isInOrder ? (source, target) : (target, source)
    return link
  }

  func applied(to statement: Statement) -> Statement {
    var statement = statement
    statement.speaker = statement.speaker.flatMap(shownID)
    statement.addressee = statement.addressee.flatMap(shownID)
    statement.via = statement.via.flatMap(shownID)
    var targets: [Statement.Target] = []
    for var target in statement.targets {
      guard let id = shownID(target.actor) else { continue }
      if let place = targets.firstIndex(where: { $0.actor == id }) {
        targets[place].mentions += target.mentions
      } else {
        target.actor = id
        targets.append(target)
      }
    }
    statement.targets = targets.sorted { $0.actor.precedesInUTF8($1.actor) }
    return statement
  }
}
