import Language

/// Tells which moves lose no arc of the gold tree that could still be drawn: the dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013).
struct ParserOracle: Sendable {
  /// Gold heads; the root's child has the number of words as its head.
  let heads: [Int]
  let relations: [UInt8]
  private let children: [[Int]]

  init(heads: [Int], relations: [UInt8]) {
    self.heads = heads
    self.relations = relations
    var children = [[Int]](repeating: [], count: heads.count + 1)
    for (word, head) in heads.enumerated() { children[head].append(word) }
    self.children = children
  }

  /// Gold arcs that a shift gives up: the first word's head deeper in the stack, its children anywhere on the stack.
  func costOfShift(in state: borrowing ParserState) -> Int {
    let word = state.next
    var cost = 0
    for below in 0..<state.depth {
      let stacked = state.stacked(below)
      if below > 0, heads[word] == stacked { cost += 1 }
      if heads[stacked] == word { cost += 1 }
    }
    return cost
  }

  /// Gold arcs that are given up where the top of the stack takes the buffer's first word as its head.
  func costOfLeft(in state: borrowing ParserState) -> Int {
    let word = state.stacked(0)
    var cost = children[word].count { $0 >= state.next }
    if heads[word] > state.next || (state.depth > 1 && heads[word] == state.stacked(1)) { cost += 1 }
    return cost
  }

  /// Gold arcs that are given up where the top of the stack takes the second as its head.
  func costOfRight(in state: borrowing ParserState) -> Int {
    let word = state.stacked(0)
    return children[word].count { $0 >= state.next } + (heads[word] >= state.next ? 1 : 0)
  }
}
