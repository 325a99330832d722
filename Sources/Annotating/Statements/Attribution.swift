import Language

/// Words attributed to a source, found before anyone knows who the actors are; all parts are ranges of the document's tokens.
struct Attribution: Hashable, Sendable {
  /// The words that name the source.
  var source: Range<Int>?
  /// The reporting expression.
  var cue: Range<Int>?
  /// What is attributed, piece by piece in order.
  var content: [Range<Int>]
  /// The head of the cue.
  var cueHead: Int?
  /// The words that name whom it was said to.
  var addressee: Range<Int>?
  /// The words that name where it was said.
  var medium: Range<Int>?
}
