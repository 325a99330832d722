public import ArgumentParser
public import Rapport

/// Which part of the network to show; the same in every command.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Drop actors mentioned less often.", valueName: "n")) var minMentions = 0
  @Option(help: ArgumentHelp("Drop links of less weight.", valueName: "w")) var minWeight = 0.0
  @Option(help: ArgumentHelp("Drop links shown by fewer articles.", valueName: "n")) var minArticles = 0
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Keep these kinds of actors.", valueName: "kind")) var kind: [PoliticalActor.Kind] =
    []
  @Option(help: ArgumentHelp("Keep this actor and those near it; an id or a name.", valueName: "actor")) var focus: String?
  @Option(help: ArgumentHelp("How many links from the focus to go.", valueName: "n")) var hops = 1
  @Option(help: ArgumentHelp("Keep the actors mentioned most.", valueName: "n")) var top: Int?
  @Option(help: ArgumentHelp("Keep co-mentions that chance gives no more often than this, for example 0.05.", valueName: "alpha"))
  var backbone: Double?
  @Option(help: ArgumentHelp("Keep articles of this day and later, yyyy-MM-dd.", valueName: "date")) var since: String?
  @Option(help: ArgumentHelp("Keep articles of this day and earlier, yyyy-MM-dd.", valueName: "date")) var until: String?
  @Option(help: ArgumentHelp("Keep articles of this outlet; may be repeated.", valueName: "name")) var outlet: [String] = []
  @Option(help: "Count co-mentions by sentence, paragraph or article.") var window = NetworkFilter.Window.sentence
  @Option(help: ArgumentHelp("Keep one layer of links: comention, statement, relation or all.", valueName: "layer")) var layer = Layer.all

  enum Layer: String, ExpressibleByArgument, CaseIterable {
    case comention, statement, relation, all
  }

  func validate() throws {
    try Self.validate(days: [since, until])
    if let backbone, !(0...1).contains(backbone) { throw ValidationError("--backbone is a probability from 0 to 1, for example 0.05.") }
  }

  /// - Throws: an error when one of the given days is none.
  static func validate(days: [String?]) throws {
    for day in days.compactMap(\.self) where day.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) == nil {
      throw ValidationError("“\(day)” is no date: write it as yyyy-MM-dd, for example 2024-12-05.")
    }
  }

  /// The part of a network that the options keep.
  ///
  /// - Throws: ``Trouble`` when the actor to look at is not in the network.
  func applied(to network: ActorNetwork) throws -> ActorNetwork {
    if let focus, network.restricted(to: filter.keeps).actorNamed(focus) == nil { throw Self.noSuchActor(focus) }
    return applied(to: network, as: filter)
  }

  /// The part of a network that a filter keeps, and of that the backbone where it is asked for.
  func applied(to network: ActorNetwork, as filter: NetworkFilter) -> ActorNetwork {
    let filtered = network.filtered(by: filter)
    return backbone.map(filtered.backbone(alpha:)) ?? filtered
  }

  /// What to tell a user whose actor nobody mentions.
  static func noSuchActor(_ name: String) -> Trouble {
    Trouble("no article mentions “\(name)”; `rapport actors` lists who is mentioned")
  }

  /// Whether they ask for what only articles tell.
  var needsArticles: Bool {
    since != nil || until != nil || !outlet.isEmpty || minArticles > 1 || minMentions > 0 || top != nil || window != .sentence
  }

  var filter: NetworkFilter {
    var filter = NetworkFilter()
    filter.minimumMentions = minMentions
    filter.minimumWeight = minWeight
    filter.minimumArticles = minArticles
    filter.kinds = Set(kind)
    filter.layers = layer == .all ? [] : [layer.rawValue]
    filter.focus = focus
    filter.hops = hops
    filter.top = top
    filter.window = window
    filter.since = since
    filter.until = until
    filter.outlets = outlet
    return filter
  }
}

extension PoliticalActor.Kind: ExpressibleByArgument {}
extension NetworkFilter.Window: ExpressibleByArgument {}
