import ActorNetworks
import Language
import News

/// Who is who in one document: every mention belongs to one actor.
struct Resolution: Sendable {
  /// A reference to an actor, as a range of the document's tokens.
  struct ResolvedMention: Hashable, Sendable {
    var tokens: Range<Int>
    /// Index into ``Resolution/actors``.
    var actor: Int
    var form: Mention.Form
    /// The sieve that resolved it, and why it did.
    var sieve = ""
    var reason = ""
  }

  /// The actors, without their mentions.
  var actors: [PoliticalActor]
  /// All mentions in order of place; none overlaps another.
  var mentions: [ResolvedMention]

  /// The actors with their mentions placed in the decoded article, sorted by id.
  func politicalActors(in document: Document) -> [PoliticalActor] {
    var result = actors
    for mention in mentions {
      let scalars = document.scalars(mention.tokens)
      result[mention.actor].mentions.append(
        Mention(
          article: document.article.id, start: scalars.lowerBound, end: scalars.upperBound,
          text: document.article.text.decoded(scalars: scalars), form: mention.form))
    }
    return result.sorted { $0.id.precedesInUTF8($1.id) }
  }
}
