import Language

/// The features of one scene, each for the origin it comes from: what one sort of training data tells of a word is no help to the other.
struct StanceFeatureList {
  let origin: StanceScene.Origin
  private(set) var values: [FeatureHash] = []
  private var seen: Set<UInt32> = []

  init(origin: StanceScene.Origin) { self.origin = origin }

  mutating func add(_ template: StanceFeatures.Template, _ values: UInt64...) {
    var feature = FeatureHash(template: template.rawValue)
    for value in values { feature.combine(value) }
    append(feature)
  }

  mutating func add(_ template: StanceFeatures.Template, _ word: Word, and other: Word? = nil, _ values: UInt64...) {
    var feature = FeatureHash(template: template.rawValue)
    feature.combine(word)
    if let other { feature.combine(other) }
    for value in values { feature.combine(value) }
    append(feature)
  }

  /// However often something is seen, it counts once: long contents prove no more than short ones.
  private mutating func append(_ feature: FeatureHash) {
    var feature = feature
    feature.combine(origin.rawValue)
    if seen.insert(feature.value).inserted { values.append(feature) }
  }
}
