import Language

/// The features of one scene, each for both origins and for its own.
struct StanceFeatureList {
  let origin: StanceScene.Origin
  private(set) var values: [FeatureHash] = []

  init(origin: StanceScene.Origin) { self.origin = origin }

  mutating func add(_ template: StanceFeatures.Template, _ seen: UInt64...) {
    var feature = FeatureHash(template: template.rawValue)
    for value in seen { feature.combine(value) }
    append(feature)
  }

  mutating func add(_ template: StanceFeatures.Template, _ word: Word, and other: Word? = nil, _ seen: UInt64...) {
    var feature = FeatureHash(template: template.rawValue)
    feature.combine(word)
    if let other { feature.combine(other) }
    for value in seen { feature.combine(value) }
    append(feature)
  }

  private mutating func append(_ feature: FeatureHash) {
    for domain in [0, origin.rawValue] {
      var copy = feature
      copy.combine(domain)
      values.append(copy)
    }
  }
}
