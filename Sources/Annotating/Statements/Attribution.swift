import ActorNetworks
import Language

/// Words attributed to a source, found before anyone knows who the actors are; all parts are ranges of the document's tokens.
package struct Attribution: Hashable, Sendable {
  /// The words that name the source.
  package var source: Range<Int>?
  /// The reporting expression.
  package var cue: Range<Int>?
  /// What is attributed, piece by piece in order; never empty.
  package var content: [Range<Int>]
  /// The head of the source.
  var sourceHead: Int?
  /// The head of the cue.
  var cueHead: Int?
  /// The log-odds that the cue is one.
  var score: Float = 0
  /// Whether the words are the source's own.
  var kind: Statement.Kind = .indirect
  /// The base form of the cue's head.
  var lemma = ""
  /// Whether the source only passes on what another said: `according to al-Labwani as reported by Reuters`.
  var passesOn = false
  /// The heads of sources that share the cue: of "Chad and Niger said" the second.
  var jointSourceHeads: [Int] = []
  /// The words that name whom it was said to.
  var addressee: Range<Int>?
  /// The words that name where it was said.
  var medium: Range<Int>?
  /// Whom the cue judges or asks to act, where the content leaves them out: of "both Roe and Poe are accused of lying" the two.
  var objects: [Range<Int>] = []

  /// Whether one attribution begins before another.
  static func precedes(_ a: Attribution, _ b: Attribution) -> Bool {
    (a.start, a.cueHead ?? -1) < (b.start, b.cueHead ?? -1)
  }

  /// The first token of any part.
  var start: Int {
    min(content.first?.lowerBound ?? Int.max, cue?.lowerBound ?? Int.max, source?.lowerBound ?? Int.max)
  }

  /// Whether this one's cue follows another's source and cue with nothing but a comma between: `"…," Ruiz said, according to Reuters`.
  func stands(rightBehind other: Attribution) -> Bool {
    guard let cue, let earlier = other.cue, content.allSatisfy({ $0.upperBound <= cue.lowerBound }) else { return false }
    let end = max(earlier.upperBound, other.source?.upperBound ?? 0)
    return (0...1).contains(cue.lowerBound - end)
  }

  /// Whether of the words in either content at least some tenths are in both.
  func sharesContent(with other: Attribution, tenths: Int) -> Bool {
    let shared = content.reduce(0) { sum, piece in sum + other.content.reduce(0) { $0 + piece.clamped(to: $1).count } }
    let all = content.reduce(0) { $0 + $1.count } + other.content.reduce(0) { $0 + $1.count } - shared
    return shared * 10 >= all * tenths
  }
}
