package import ActorNetworks

/// What is looked at to tell where a speaker stands toward a target; all parts are ranges of the document's tokens.
package struct StanceScene: Hashable, Sendable {
  /// Where the scene comes from: the two sorts of training data word things differently.
  package enum Origin: UInt64, Hashable, Sendable {
    /// An attributed statement.
    case statement = 1
    /// Two actors in one sentence, with no cue given.
    case sentence = 2
  }

  /// What an office tells of speaker and target.
  package enum Tie: UInt64, Hashable, Sendable {
    case none
    /// Nobody knows who speaks.
    case unknown
    /// The speaker holds an office of the target.
    case office
    /// The target holds an office of the speaker.
    case officer
    /// Both hold offices of the same.
    case colleague

    /// What the holders of two sets of offices are to each other.
    package init(speaker: String?, offices: Set<String>, target: String, offices others: Set<String>) {
      guard let speaker else {
        self = .unknown
        return
      }
      self =
        if offices.contains(target) { .office } else if others.contains(speaker) { .officer } else if offices.isDisjoint(with: others) {
          .none
        } else { .colleague }
    }
  }

  package var origin: Origin
  /// The words that name the speaker.
  package var holder: Range<Int>?
  /// The reporting expression.
  package var cue: Range<Int>?
  /// The words that may judge: the content of a statement, or the sentence.
  package var scope: [Range<Int>]
  /// Where the target is referred to, inside the scope or as the cue's object.
  package var target: [Range<Int>]
  /// Where the scope refers to other actors.
  package var others: [Range<Int>]
  /// What sort of actor the speaker is, when known.
  package var speakerKind: PoliticalActor.Kind?
  /// What sort of actor the target is, when known.
  package var kind: PoliticalActor.Kind?
  /// What an office tells of speaker and target.
  package var tie: Tie

  /// Whether the speaker speaks for the target, as ministers do for their country: what is said of one's own side is no stance toward it.
  package var isOwnSide: Bool { tie == .office && kind != nil && kind != .person }

  package init(
    origin: Origin, holder: Range<Int>?, cue: Range<Int>?, scope: [Range<Int>], target: [Range<Int>], others: [Range<Int>] = [],
    speakerKind: PoliticalActor.Kind? = nil, kind: PoliticalActor.Kind? = nil, tie: Tie = .none
  ) {
    self.origin = origin
    self.holder = holder
    self.cue = cue
    self.scope = scope
    self.target = target
    self.others = others
    self.speakerKind = speakerKind
    self.kind = kind
    self.tie = tie
  }
}
