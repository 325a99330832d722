public import ActorNetworks

/// The user's own word on actors, which wins over everything built in.
///
/// A file is a list of edits in TOML; each is a table named after what it does, and may say its `reason`:
///
/// ```toml
/// [[add]]                       # an actor that is not built in
/// name = "Rojava Committee"
/// kind = "group"                # country government person armedGroup coalition party organisation internationalBody media group place
/// id = "rojava-committee"       # optional: made of the name otherwise
/// aliases = ["RC"]              # optional, as are country = "SYR", wikidata = "Q…" and gender = "f"
///
/// [[alias]]                     # more names for an actor
/// actor = "islamic-state"
/// names = ["the Caliphate"]
///
/// [[merge]]                     # these are one actor, the one named by `into`
/// actors = ["hts", "al-nusra-front"]
/// into = "hayat-tahrir-al-sham"
///
/// [[apart]]                     # these are never one actor
/// actors = ["michel-aoun", "joseph-aoun"]
///
/// [[rename]]                    # the name to show
/// actor = "turkey"
/// name = "Türkiye"
///
/// [[kind]]                      # what an actor is
/// actor = "southern-transitional-council"
/// kind = "armedGroup"
///
/// [[hide]]                      # an actor to leave out
/// actor = "wikinews"
/// ```
///
/// The ids are those that `rapport actors` lists.
public struct ActorFile: Hashable, Sendable {
  /// Something the user wants of actors.
  public enum Action: Hashable, Sendable {
    case add(NewActor)
    case alias(actor: String, names: [String])
    case merge(actors: [String], into: String)
    case apart([String])
    case rename(actor: String, name: String)
    case kind(actor: String, PoliticalActor.Kind)
    case hide(actor: String)
  }

  /// An actor that the user adds.
  public struct NewActor: Hashable, Sendable {
    /// Lower-case ASCII letters, digits and hyphens.
    public var id: String
    /// The name to show and to find.
    public var name: String
    /// What it is.
    public var kind: PoliticalActor.Kind
    /// More names to find.
    public var aliases: [String]
    /// The ISO 3166-1 alpha-3 code of its country.
    public var country: String?
    /// Its Wikidata item.
    public var wikidata: String?
    var gender: Gender?

    /// Makes an actor; without an id it gets the one its name gives.
    public init(
      id: String? = nil, name: String, kind: PoliticalActor.Kind, aliases: [String] = [], country: String? = nil, wikidata: String? = nil
    ) {
      self.id = id ?? ActorID.slug(name)
      self.name = name
      self.kind = kind
      self.aliases = aliases
      self.country = country
      self.wikidata = wikidata
    }
  }

  /// An action, why it is wanted, and where it stands in the file.
  public struct Edit: Hashable, Sendable {
    /// What is wanted.
    public var action: Action
    /// Why, for whoever reads the file.
    public var reason: String?
    /// The line of the file, counted from 1; 0 when it comes from no file.
    var line = 0

    /// Makes an edit.
    public init(_ action: Action, reason: String? = nil) {
      self.action = action
      self.reason = reason
    }
  }

  /// The edits in order.
  public var edits: [Edit]
  /// The file as the user named it.
  public var path: String

  /// Makes a file of edits.
  public init(edits: [Edit], path: String = "actors.toml") {
    self.edits = edits
    self.path = path
  }
}

/// Why a file of actors cannot be used: where, what is wrong, and what to do.
public struct ActorFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  public var path: String
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1.
  public var column: Int
  /// What is wrong and what to do.
  public var message: String

  /// `path:line:column: message`.
  public var description: String { "\(path):\(line):\(column): \(message)" }
}
