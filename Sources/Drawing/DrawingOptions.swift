/// How a network is drawn.
public struct DrawingOptions: Hashable, Sendable {
  /// The colours of a picture.
  public enum Theme: String, CaseIterable, Hashable, Sendable {
    case light, dark
    /// Black on white, for paper: fills are greys.
    case print
    /// Light or dark, as the reader's system is set; light where a format cannot follow it.
    case auto
  }

  /// What the fill of an actor tells.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    case community, kind, country, none
  }

  /// Which co-mentions are drawn.
  public enum Comentions: String, CaseIterable, Hashable, Sendable {
    /// As many of the strongest as a readable picture holds; the legend tells how many are left out.
    case strongest
    case all, none
  }

  /// A way to place actors.
  public enum Layout: String, CaseIterable, Hashable, Sendable {
    case neato, dot, fdp, sfdp, circo, twopi
  }

  /// The headline; by default the article's own, or how many articles there are.
  public var title: String?
  /// The colours.
  public var theme = Theme.auto
  /// What the fill tells.
  public var grouping = Grouping.community
  /// Which co-mentions are drawn.
  public var comentions = Comentions.strongest
  /// In a difference: changes of weight smaller than this are drawn as none; changes of stance never are.
  public var minimumDelta = 0.0
  /// In a difference: leaves out links that stayed the same, and actors that no change touches.
  public var showsChangesOnly = false
  /// In a difference: draws the old network, the new one and the difference side by side instead of the difference alone.
  public var hasPanels = false
  /// Where actors stood in an earlier picture: they stand there again, and newcomers find room beside those they are tied to.
  public var positions: ActorPositions?
  /// How actors are placed; by default as their number asks for.
  public var layout: Layout?

  /// Makes the options of a picture that needs no explanation.
  public init() {}
}
