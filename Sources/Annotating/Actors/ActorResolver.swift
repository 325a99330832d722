import ActorNetworks
import Language

/// Decides which actor each mention refers to.
///
/// The sieves run in this order, the surest first; none undoes what an earlier one decided (the architecture of Raghunathan et al. 2010,
/// "A multi-pass sieve for coreference resolution").
struct ActorResolver: Sendable {
  /// Names, and what stands for them: each finds new actors or places of old ones.
  private let naming: [any Sieve] = [
    Governments(),
    KnownNames(),
    FullNames(),
    KnownPeople(),
    Acronyms(),
    ShortNames(),
    Demonyms(),
    Metonyms(),
    Roles(),
    Titles(),
    Bylines(),
  ]
  /// Words that name nobody and point at an actor named elsewhere.
  private let pointing: [any Sieve]

  private let actorhood: ActorhoodModel?
  private let knowledge: Knowledge

  /// Makes a resolver with trained models; without them, for the trainer, every name is an actor and nothing points anywhere.
  init(models: ActorModels?, knowledge: Knowledge = .builtIn) {
    self.knowledge = knowledge
    actorhood = models?.names
    pointing = [Pairs(), OwnGovernments(), Descriptions(ranker: models?.nominals), UnnamedSources(), Pronouns(ranker: models?.pronouns)]
  }

  func resolution(of document: Document, attributions: [Attribution]) -> Resolution {
    var board = boardBeforeAnaphora(of: document, attributions: attributions)
    for sieve in pointing { sieve.apply(to: &board) }
    return Resolution(board)
  }

  /// The board with all names on it; `isName` may leave some out.
  func boardBeforeAnaphora(
    of document: Document, attributions: [Attribution], isName: ((NameSpan) -> Bool)? = nil
  ) -> MentionBoard {
    var board = MentionBoard(document, attributions: attributions, knowledge: knowledge, actorhood: actorhood, isName: isName)
    for sieve in naming { sieve.apply(to: &board) }
    return board
  }
}
