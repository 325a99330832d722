/// Someone or something that acts, speaks, or is acted upon in the news.
public struct PoliticalActor: Hashable, Sendable {
  /// What sort of actor it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case country, government, person, armedGroup, coalition, party, organisation, internationalBody, media, group, place
  }

  /// A position the actor holds, as the text gives it.
  public struct Role: Hashable, Sendable {
    /// The title: `Prime Minister`.
    public var title: String
    /// The id of the actor the position belongs to, when resolved.
    public var of: String?

    /// Makes a role.
    public init(title: String, of: String? = nil) {
      self.title = title
      self.of = of
    }
  }

  /// The same in every article and run; lower-case ASCII letters, digits and hyphens.
  public var id: String
  /// The name to show.
  public var name: String
  /// What sort of actor it is.
  public var kind: Kind
  /// The Wikidata item, `Q796`, when known.
  public var wikidata: String?
  /// The ISO 3166-1 alpha-3 code of the country it is or belongs to, when known.
  public var country: String?
  /// Other names met in the articles, sorted by UTF-8 bytes.
  public var aliases: [String]
  /// Positions held, sorted.
  public var roles: [Role]
  /// Every reference to it, in canonical order.
  public var mentions: [Mention]

  /// Makes an actor.
  public init(
    id: String, name: String, kind: Kind, wikidata: String? = nil, country: String? = nil, aliases: [String] = [], roles: [Role] = [],
    mentions: [Mention] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.wikidata = wikidata
    self.country = country
    self.aliases = aliases
    self.roles = roles
    self.mentions = mentions
  }
}

/// One reference to an actor in an article.
public struct Mention: Hashable, Sendable {
  /// How the text refers to the actor.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case name, alias, demonym, metonym, title, nominal, pronoun
  }

  /// The id of the article.
  public var article: String
  /// First Unicode scalar in the decoded article.
  public var start: Int
  /// One past the last Unicode scalar.
  public var end: Int
  /// The words as they stand in the decoded article.
  public var text: String
  /// How the text refers to the actor.
  public var form: Form

  /// Makes a mention.
  public init(article: String, start: Int, end: Int, text: String, form: Form) {
    self.article = article
    self.start = start
    self.end = end
    self.text = text
    self.form = form
  }
}
