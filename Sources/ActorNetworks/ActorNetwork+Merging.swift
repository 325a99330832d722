extension ActorNetwork {
  /// The network of both sets of articles.
  ///
  /// Associative, commutative and idempotent: mentions, statements and evidence are united as sets, and every sum is derived anew.
  /// Where two networks disagree about an actor's name or kind, or about an article, the one whose values come first in UTF-8 order
  /// is kept, so that the result does not depend on the order of merging.
  public func merging(_ other: ActorNetwork) -> ActorNetwork { ActorNetwork(merging: [self, other]) }

  /// The network of all articles of several networks; the order of the networks does not matter.
  public init(merging networks: [ActorNetwork]) {
    self.init(
      articles: Self.united(networks.flatMap(\.articles), by: \.id) { $0.preferred(over: $1) },
      actors: Self.united(networks.flatMap(\.actors), by: \.id) { $0.united(with: $1) }.map { $0.canonical() },
      links: Self.united(networks.flatMap(\.links), by: \.id) { $0.united(with: $1) }.map { $0.recounted() },
      statements: Self.united(networks.flatMap(\.statements), by: \.key) { $0.preferred(over: $1) })
  }

  private static func united<Part>(_ parts: [Part], by key: (Part) -> String, _ unite: (Part, Part) -> Part) -> [Part] {
    var places: [String: Int] = [:]
    var result: [Part] = []
    for part in parts {
      if let place = places[key(part)] {
        result[place] = unite(result[place], part)
      } else {
        places[key(part)] = result.count
        result.append(part)
      }
    }
    return result
  }
}

extension ArticleRecord {
  fileprivate func preferred(over other: Self) -> Self { other.json.precedesInUTF8(json) ? other : self }
  private var json: String { JSONWriter.line { write(to: &$0) } }
}

extension Statement {
  fileprivate func preferred(over other: Self) -> Self { other.json.precedesInUTF8(json) ? other : self }
  private var json: String { JSONWriter.line { write(to: &$0) } }
}

extension Link {
  fileprivate func united(with other: Link) -> Link {
    var link = self
    link.evidence += other.evidence
    return link
  }
}

extension PoliticalActor {
  fileprivate func united(with other: PoliticalActor) -> PoliticalActor {
    var actor = self
    if other.name.precedesInUTF8(name) { actor.name = other.name }
    if other.kind.rawValue.precedesInUTF8(kind.rawValue) { actor.kind = other.kind }
    actor.wikidata = [wikidata, other.wikidata].compactMap(\.self).min { $0.precedesInUTF8($1) }
    actor.country = [country, other.country].compactMap(\.self).min { $0.precedesInUTF8($1) }
    actor.aliases += other.aliases + [name, other.name]
    actor.roles += other.roles
    actor.mentions += other.mentions
    return actor
  }

  fileprivate func canonical() -> PoliticalActor {
    var actor = self
    actor.aliases = Set(aliases).subtracting([name]).sorted { $0.precedesInUTF8($1) }
    actor.roles = Set(roles).sorted(by: Role.precedes)
    actor.mentions = Set(mentions).sorted(by: Mention.precedes)
    return actor
  }
}
