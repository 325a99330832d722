import Language

/// How often words stand in a corpus, as written, and where their case is free.
struct WordCounts {
  struct Count {
    var total = 0
    /// Within a sentence of running text, not at its start, where only names take capitals.
    var free = 0
  }

  private(set) var counts: [String: Count] = [:]

  /// Adds a document.
  mutating func add(_ document: Document) {
    for sentence in document.sentences {
      let words = sentence.map { document.text($0) }
      let capitals = words.filter { $0.first?.isUppercase == true }.count
      let small = words.filter { $0.first?.isLowercase == true }.count
      let isRunning = small > capitals
      var isAtStart = true
      for word in words {
        counts[word, default: Count()].total += 1
        guard word.first?.isLetter == true else { continue }
        if isRunning, !isAtStart { counts[word, default: Count()].free += 1 }
        isAtStart = false
      }
    }
  }

  /// The words that stand at least so often, most frequent first, ties by their UTF-8.
  func vocabulary(atLeast minimum: Int) -> [String] {
    counts.filter { $0.value.total >= minimum }
      .sorted { $0.value.total != $1.value.total ? $0.value.total > $1.value.total : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map(\.key)
  }
}
