import Language

/// Hashed features of one anaphor, each twice: for its type alone and for its very word.
struct AnaphorFeatureList {
  private let word: Word
  private let type: Int
  private(set) var values: [UInt32] = []

  init(word: Word, type: Int) {
    self.word = word
    self.type = type
    values.reserveCapacity(160)
  }

  /// Adds what a template says in numbers and words.
  mutating func add(_ template: Int, _ first: Int, _ second: Int = -1, _ third: Int = -1, word other: Word? = nil, _ next: Word? = nil) {
    var feature = FeatureHash(template: template)
    feature.combine(type)
    feature.combine(first)
    feature.combine(second)
    feature.combine(third)
    if let other { feature.combine(other) }
    if let next { feature.combine(next) }
    values.append(feature.value)
    feature.combine(word)
    values.append(feature.value)
  }
}
