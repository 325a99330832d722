import Language

/// Finds the tokens behind Unicode scalar offsets.
struct TokenPlaces {
  let document: Document
  private let places: [Range<Int>]

  init(_ document: Document) {
    self.document = document
    places = document.tokens.indices.map { document.scalars($0..<$0 + 1) }
  }

  /// The tokens that overlap the scalars from `start` to `end`; nil where there are none.
  func tokens(_ start: Int, _ end: Int) -> Range<Int>? {
    let first = Self.firstIndex(places.count) { places[$0].upperBound > start }
    let last = Self.firstIndex(places.count) { places[$0].lowerBound >= end }
    return first < last ? first..<last : nil
  }

  private static func firstIndex(_ count: Int, where isBehind: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
