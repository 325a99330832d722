import Language

/// What stands around words: the two words before and the two behind, each place by itself.
struct WordContexts {
  /// Frequent words are contexts of their own; the rest are told apart by how they are written.
  private static let contextWords = 3000
  private static let others = 4
  private static let columnsPerPlace = contextWords + others
  private static let places = [-2, -1, 1, 2]

  private let words: [String: Int32]

  /// Contexts of these words, most frequent first.
  init(words: [String]) {
    self.words = Dictionary(uniqueKeysWithValues: zip(words, 0...))
  }

  /// The matrix of the words by their contexts in documents.
  func matrix(of documents: [Document]) -> ContextMatrix {
    var pairs = [[Int32]](repeating: [], count: words.count)
    for document in documents {
      for sentence in document.sentences {
        let texts = sentence.map { document.text($0) }
        let numbers = texts.map { words[$0] ?? -1 }
        let columns = zip(texts, numbers).map { Self.column(of: $0, number: $1) }
        for (index, number) in numbers.enumerated() where number >= 0 {
          for (place, offset) in Self.places.enumerated() {
            let column = columns.indices.contains(index + offset) ? columns[index + offset] : Self.columnsPerPlace - 1
            pairs[Int(number)].append(Int32(place * Self.columnsPerPlace + column))
          }
        }
      }
    }
    return ContextMatrix(pairs: pairs, columnCount: Self.places.count * Self.columnsPerPlace)
  }

  private static func column(of word: String, number: Int32) -> Int {
    if number >= 0, number < contextWords { return Int(number) }
    guard let first = word.unicodeScalars.first else { return contextWords }
    return contextWords + (first.properties.isUppercase ? 0 : first.properties.isAlphabetic ? 1 : 2)
  }
}
