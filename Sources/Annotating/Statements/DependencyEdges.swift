import Language

/// A document's trees seen from above: the dependents of each token and how far its subtree reaches.
struct DependencyEdges: Sendable {
  private let starts: [Int32]
  private let children: [Int32]
  private let lefts: [Int32]
  private let rights: [Int32]

  /// Linear in the number of tokens; a head outside the document, or a circle, counts as none.
  init(_ document: Document) {
    let tokens = document.tokens
    let count = tokens.count
    var degrees = [Int32](repeating: 0, count: count + 1)
    for token in tokens where token.head >= 0 && Int(token.head) < count { degrees[Int(token.head) + 1] += 1 }
    for index in 0..<count { degrees[index + 1] += degrees[index] }
    var fill = degrees
    var children = [Int32](repeating: 0, count: Int(degrees[count]))
    for (index, token) in tokens.enumerated() where token.head >= 0 && Int(token.head) < count {
      children[Int(fill[Int(token.head)])] = Int32(index)
      fill[Int(token.head)] += 1
    }
    var lefts = (0..<Int32(count)).map { $0 }
    var rights = lefts
    var waiting = (0..<count).map { degrees[$0 + 1] - degrees[$0] }
    var ready = waiting.indices.filter { waiting[$0] == 0 }
    while let token = ready.popLast() {
      let head = Int(tokens[token].head)
      guard head >= 0, head < count else { continue }
      lefts[head] = min(lefts[head], lefts[token])
      rights[head] = max(rights[head], rights[token])
      waiting[head] -= 1
      if waiting[head] == 0 { ready.append(head) }
    }
    starts = degrees
    self.children = children
    self.lefts = lefts
    self.rights = rights
  }

  /// The dependents of a token, in order.
  func dependents(of token: Int) -> ArraySlice<Int32> { children[Int(starts[token])..<Int(starts[token + 1])] }

  /// From the first token below a token to the last, itself included.
  func subtree(of token: Int) -> Range<Int> { Int(lefts[token])..<Int(rights[token]) + 1 }
}
