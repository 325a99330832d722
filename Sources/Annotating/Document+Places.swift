import Language

extension Document {
  /// The number of the sentence that a token stands in; logarithmic.
  func sentence(of token: Int) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].contains(token) ? low : nil
  }

  /// The token of a range that the others hang from.
  func head(of tokens: Range<Int>) -> Int {
    tokens.first { !tokens.contains(Int(self.tokens[$0].head)) } ?? tokens.lowerBound
  }

  /// The finer and the coarser cluster of a token; 0 in a document that was not read for names.
  func cluster(of token: Int) -> (fine: UInt16, middle: UInt16) {
    clusters.indices.contains(token) ? (clusters[token].fine, clusters[token].middle) : (0, 0)
  }

  /// The token that governs a token; nil for a root.
  func governor(of token: Int) -> Int? {
    let head = Int(tokens[token].head)
    return tokens.indices.contains(head) && head != token ? head : nil
  }
}
