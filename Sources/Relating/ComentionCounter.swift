import ActorNetworks
import Annotating

/// Counts which actors are written about in the same sentence or paragraph.
struct ComentionCounter {
  let annotations: Annotations

  func links() -> [Link] {
    var evidence = LinkEvidence()
    var sentences = annotations.sentences[...]
    for (ordinal, paragraph) in annotations.paragraphs.enumerated() {
      let together = pairs(in: paragraph)
      var apart = Set(together)
      while let sentence = sentences.first, sentence.lowerBound < paragraph.upperBound {
        sentences.removeFirst()
        for pair in pairs(in: sentence) {
          apart.remove(pair)
          evidence.add(item(sentence, .sentence, ordinal), to: .comention, from: pair.first, to: pair.second)
        }
      }
      for pair in together where apart.contains(pair) {
        evidence.add(item(paragraph, .paragraph, ordinal), to: .comention, from: pair.first, to: pair.second)
      }
    }
    return evidence.links()
  }

  private struct Pair: Hashable {
    let first: String
    let second: String
  }

  /// Every two actors with a mention inside a place; `actors` is sorted by id, so the lesser id comes first.
  private func pairs(in place: Range<Int>) -> [Pair] {
    let present = annotations.actors.filter { actor in
      actor.mentions.contains { $0.start >= place.lowerBound && $0.end <= place.upperBound }
    }
    return present.indices.flatMap { first in
      present[(first + 1)...].map { Pair(first: present[first].id, second: $0.id) }
    }
  }

  private func item(_ place: Range<Int>, _ window: Evidence.Window, _ paragraph: Int) -> Evidence {
    Evidence(
      article: annotations.article.id, start: place.lowerBound, end: place.upperBound, window: window, paragraph: paragraph)
  }
}
