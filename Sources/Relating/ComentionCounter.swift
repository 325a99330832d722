import ActorNetworks
import Annotating

/// Counts which actors are written about in the same sentence or paragraph.
///
/// Linear in mentions, apart from the pairs themselves.
struct ComentionCounter {
  private let annotations: Annotations
  /// Every mention in order of place, with the index of its actor; actors are sorted by id.
  private let mentions: [(start: Int, actor: Int)]

  /// In sentences; a longer run is a text that lost its line breaks, where standing in one "paragraph" ties nobody.
  private static let longestParagraph = 40

  init(annotations: Annotations) {
    self.annotations = annotations
    mentions = annotations.actors.indices
      .flatMap { actor in annotations.actors[actor].mentions.map { (start: $0.start, actor: actor) } }
      .sorted { ($0.start, $0.actor) < ($1.start, $1.actor) }
  }

  func links() -> [Link] {
    var evidence = LinkEvidence()
    var sentences = annotations.sentences[...]
    var rest = mentions[...]
    for (ordinal, paragraph) in annotations.paragraphs.enumerated() {
      let inParagraph = Self.take(upTo: paragraph.upperBound, from: &rest)
      var restOfParagraph = inParagraph
      var together: Set<Pair> = []
      let before = sentences.count
      while let sentence = sentences.first, sentence.lowerBound < paragraph.upperBound {
        sentences.removeFirst()
        for pair in pairs(among: Self.take(upTo: sentence.upperBound, from: &restOfParagraph)) {
          together.insert(pair)
          add(pair, at: sentence, .sentence, ordinal, to: &evidence)
        }
      }
      guard before - sentences.count <= Self.longestParagraph else { continue }
      for pair in pairs(among: inParagraph) where !together.contains(pair) {
        add(pair, at: paragraph, .paragraph, ordinal, to: &evidence)
      }
    }
    return evidence.links()
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// The mentions that start before a place, which are taken off the front.
  private static func take(
    upTo end: Int, from mentions: inout ArraySlice<(start: Int, actor: Int)>
  ) -> ArraySlice<(start: Int, actor: Int)> {
    let taken = mentions.prefix { $0.start < end }
    mentions = mentions.dropFirst(taken.count)
    return taken
  }

  /// Every two actors among some mentions, the lesser id first.
  private func pairs(among mentions: ArraySlice<(start: Int, actor: Int)>) -> [Pair] {
    let present = Set(mentions.map(\.actor)).sorted()
    return present.indices.flatMap { first in
      present[(first + 1)...].map { Pair(first: present[first], second: $0) }
    }
  }

  private func add(_ pair: Pair, at place: Range<Int>, _ window: Evidence.Window, _ paragraph: Int, to evidence: inout LinkEvidence) {
    evidence.add(
      Evidence(
        article: annotations.article.id, start: place.lowerBound, end: place.upperBound, window: window, paragraph: paragraph),
      to: .comention, from: annotations.actors[pair.first].id, to: annotations.actors[pair.second].id)
  }
}
