/// Finds the best sequence of tags for a stretch of candidates (Viterbi), with room that is used again.
struct NameDecoder: ~Copyable {
  private var scores: [Int32] = []
  private var best: [Int32] = []
  private var from: [UInt8] = []
  private var features = NameFeatures()

  /// Writes the tags of a segment, outside which every token is in no name; linear in its length.
  mutating func decode(
    _ segment: Range<Int>, of text: borrowing NameText, in sentence: Range<Int>, model: borrowing NameModel, into tags: inout [UInt8]
  ) {
    let count = NameTag.count
    if best.count < segment.count * count {
      // The last row needs room too for whatever class a record may name.
      scores = [Int32](repeating: 0, count: segment.count * count + LinearClassifier.scoreCapacity)
      best = [Int32](repeating: 0, count: segment.count * count)
      from = [UInt8](repeating: 0, count: segment.count * count)
    }
    score(segment, of: text, in: sentence, model: model)
    for tag in 0..<count { best[tag] = NameTag.opens(tag) ? scores[tag] : Self.never }
    for step in 1..<max(segment.count, 1) { advance(step, model: model) }
    var tag = 0
    let end = (segment.count - 1) * count
    for other in 1..<count where NameTag.closes(other) && best[end + other] > best[end + tag] { tag = other }
    for step in (0..<segment.count).reversed() {
      tags[segment.lowerBound + step] = UInt8(tag)
      tag = Int(from[step * count + tag])
    }
  }

  private static let never = Int32.min / 2

  private mutating func score(_ segment: Range<Int>, of text: borrowing NameText, in sentence: Range<Int>, model: borrowing NameModel) {
    let count = NameTag.count
    scores.withUnsafeMutableBufferPointer { scores in
      guard let base = scores.baseAddress else { return }
      for step in 0..<segment.count {
        let row = base + step * count
        row.update(repeating: 0, count: count)
        features.collect(segment.lowerBound + step, of: text, in: sentence)
        model.classifier.add(features.collected, to: row)
      }
    }
  }

  private mutating func advance(_ step: Int, model: borrowing NameModel) {
    let count = NameTag.count
    let here = step * count
    let before = here - count
    for tag in 0..<count { best[here + tag] = Self.never }
    for (number, pair) in NameTag.transitions.enumerated() {
      let score = best[before + pair.first] &+ model.transitions[number]
      if score > best[here + pair.second] {
        best[here + pair.second] = score
        from[here + pair.second] = UInt8(pair.first)
      }
    }
    for tag in 0..<count { best[here + tag] = max(best[here + tag] &+ scores[here + tag], Self.never) }
  }
}
