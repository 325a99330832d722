import ActorNetworks
import Language

/// Decides which actor each mention refers to.
///
/// The sieves run in this order, the surest first; none undoes what an earlier one decided (the architecture of Raghunathan et al. 2010,
/// "A multi-pass sieve for coreference resolution").
struct ActorResolver: Sendable {
  private let sieves: [any Sieve] = [
    Governments(),
    KnownNames(),
    FullNames(),
    Acronyms(),
    ShortNames(),
    Demonyms(),
    Metonyms(),
    Roles(),
    Titles(),
    Nominals(),
    Collectives(),
    Pronouns(),
    Speakers(),
  ]

  func resolution(of document: Document, attributions: [Attribution]) -> Resolution {
    var board = MentionBoard(document, attributions: attributions, knowledge: .builtIn)
    for sieve in sieves { sieve.apply(to: &board) }
    return Resolution(board)
  }
}
