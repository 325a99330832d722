import Annotating

/// How well attributions are found, counted as `score_attribution.py` does but over tokens.
struct AttributionScore {
  private(set) var predicted = 0
  private(set) var gold = 0
  private var found = (precision: 0, recall: 0)
  private var right = (precision: 0, recall: 0)
  private var cues = (predicted: 0, gold: 0, right: 0)
  /// What was missed or wrong, as index pairs into predictions and annotation of the article counted last.
  private(set) var mistakes: [(prediction: Int?, gold: Int?)] = []

  /// Counts one article; optional gold is not missed when absent, and a match with it is right.
  mutating func count(_ predictions: [Attribution], against annotated: [AttributionCorpus.Annotated], isWord: (Int) -> Bool) {
    mistakes = []
    predicted += predictions.count
    gold += annotated.count { !$0.isOptional }
    func words(_ ranges: [Range<Int>]) -> Set<Int> { Set(ranges.joined().filter(isWord)) }
    let mine = predictions.map { words($0.content) }, theirs = annotated.map { words($0.content) }
    var pairs: [(overlap: Double, prediction: Int, gold: Int)] = []
    for (p, a) in mine.enumerated() {
      for (g, b) in theirs.enumerated() where !a.isDisjoint(with: b) {
        let overlap = Double(a.intersection(b).count) / Double(a.union(b).count)
        let bonus = isRight(predictions[p].source, annotated[g].source) ? 0.0001 : 0
        if overlap >= 0.5 { pairs.append((overlap + bonus, p, g)) }
      }
    }
    pairs.sort { ($1.overlap, $0.prediction, $0.gold) < ($0.overlap, $1.prediction, $1.gold) }
    var usedPredictions = Set<Int>(), usedGold = Set<Int>()
    for pair in pairs where !usedPredictions.contains(pair.prediction) && !usedGold.contains(pair.gold) {
      usedPredictions.insert(pair.prediction)
      usedGold.insert(pair.gold)
      let needed = annotated[pair.gold].isOptional ? 0 : 1
      found.precision += 1
      found.recall += needed
      guard isRight(predictions[pair.prediction].source, annotated[pair.gold].source) else {
        mistakes.append((pair.prediction, pair.gold))
        continue
      }
      right.precision += 1
      right.recall += needed
    }
    mistakes += predictions.indices.filter { !usedPredictions.contains($0) }.map { (prediction: $0, gold: nil) }
    mistakes += annotated.indices.filter { !usedGold.contains($0) && !annotated[$0].isOptional }.map { (prediction: nil, gold: $0) }
    let goldCues = annotated.compactMap(\.cue)
    let required = annotated.filter { !$0.isOptional }.compactMap(\.cue)
    let predictedCues = predictions.compactMap(\.cue)
    cues.predicted += predictedCues.count { cue in goldCues.contains { $0.overlaps(cue) } }
    cues.gold += required.count
    cues.right += required.count { cue in predictedCues.contains { $0.overlaps(cue) } }
  }

  private func isRight(_ predicted: Range<Int>?, _ gold: Range<Int>?) -> Bool {
    guard let predicted, let gold else { return predicted == nil && gold == nil }
    return predicted.overlaps(gold)
  }

  /// The harmonic mean of precision and recall.
  private func figure(_ count: (precision: Int, recall: Int)) -> (Double, Double, Double) {
    let p = predicted == 0 ? 0 : Double(count.precision) / Double(predicted), r = gold == 0 ? 0 : Double(count.recall) / Double(gold)
    return (p, r, p + r == 0 ? 0 : 2 * p * r / (p + r))
  }

  var report: String {
    func text(_ f: (Double, Double, Double)) -> String {
      [f.0, f.1, f.2].map { String(Int(($0 * 1000).rounded())) }.joined(separator: "/")
    }
    let cue = (
      Double(cues.predicted) / Double(max(1, predicted)), Double(cues.right) / Double(max(1, cues.gold)), 0.0
    )
    return "cue \(text(cue)) content \(text(figure(found))) who+what \(text(figure(right))) (predicted \(predicted), gold \(gold))"
  }
}
