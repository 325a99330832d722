import Language

/// Training material with its features as numbers: stretches of candidates, and for every token in them what it may be.
struct NameExamples {
  struct Segment {
    var tokens: Range<Int>
    var weight: Float
  }

  private(set) var segments: [Segment] = []
  private(set) var masks: [UInt32] = []
  private(set) var featureStarts: [Int] = [0]
  /// Features of all tokens, hashed until ``index(atLeast:)`` numbers them.
  private(set) var features: [UInt32] = []
  /// For each token which of its features are the gazetteers' and which are the first reading's.
  private(set) var gazetteers: [Range<Int>] = []
  private(set) var recollections: [Range<Int>] = []
  /// The hash of every numbered feature, ascending, and how often it was seen.
  private(set) var keys: [UInt32] = []
  private(set) var counts: [Int] = []

  /// Adds the stretches of a text that teach anything.
  mutating func add(_ document: Document, text: NameText, masks tokenMasks: [UInt32], source: AnnotatedText.Source, weight: Float) {
    var collector = NameFeatures()
    for sentence in document.sentences {
      text.eachSegment(of: sentence) { segment in
        guard segment.contains(where: { tokenMasks[$0] != NameTag.all }) else { return }
        let start = masks.count
        for index in segment {
          collector.collect(index, of: text, in: sentence)
          let first = features.count
          for number in 0..<collector.count { features.append(collector[number]) }
          gazetteers.append(first + collector.gazetteers.lowerBound..<first + collector.gazetteers.upperBound)
          recollections.append(first + collector.recollections..<features.count)
          // What a set does differently from the others may rest on these, which the shipped model never asks for.
          if source != .whole {
            features.append(NameHash.feature(200, UInt32(source.rawValue)))
            features.append(NameHash.feature(201, UInt32(source.rawValue), text.writing(of: index)))
          }
          featureStarts.append(features.count)
          masks.append(tokenMasks[index])
        }
        segments.append(Segment(tokens: start..<masks.count, weight: weight))
      }
    }
  }

  /// Numbers the features seen at least so often, drops the rest.
  mutating func index(atLeast minimum: Int) {
    let sorted = features.sorted()
    var at = 0
    while at < sorted.count {
      var end = at + 1
      while end < sorted.count, sorted[end] == sorted[at] { end += 1 }
      if end - at >= minimum {
        keys.append(sorted[at])
        counts.append(end - at)
      }
      at = end
    }
    var numbers: [UInt32: UInt32] = Dictionary(minimumCapacity: keys.count)
    for (number, key) in keys.enumerated() { numbers[key] = UInt32(number) }
    var kept: [UInt32] = []
    kept.reserveCapacity(features.count)
    var starts = [0]
    for token in masks.indices {
      var firsts: [Int] = []
      for place in featureStarts[token]..<featureStarts[token + 1] {
        firsts.append(kept.count)
        if let number = numbers[features[place]] { kept.append(number) }
      }
      firsts.append(kept.count)
      let start = featureStarts[token]
      gazetteers[token] = firsts[gazetteers[token].lowerBound - start]..<firsts[gazetteers[token].upperBound - start]
      recollections[token] = firsts[recollections[token].lowerBound - start]..<firsts[recollections[token].upperBound - start]
      starts.append(kept.count)
    }
    features = kept
    featureStarts = starts
  }
}
