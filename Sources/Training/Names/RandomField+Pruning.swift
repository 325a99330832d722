import Language

extension RandomField {
  /// The strongest weights, by feature; ties go to the lower feature and tag.
  func strongest(_ limit: Int, keys: [UInt32]) -> [WeightedFeature] {
    var strengths: [Float] = []
    for row in weights { for tag in 0..<NameTag.count where row[tag] != 0 { strengths.append(abs(row[tag])) } }
    strengths.sort(by: >)
    let least = strengths.count > limit ? strengths[limit] : 0
    return keys.indices.compactMap { number in
      let kept = (0..<NameTag.count).filter { abs(weights[number][$0]) > least }.map { (label: $0, weight: weights[number][$0]) }
      return kept.isEmpty ? nil : WeightedFeature(feature: keys[number], weights: kept)
    }
  }
}
