/// The parser's classes: one shift, then a left and a right for every relation that may be drawn.
package enum ParserMove: Hashable, Sendable {
  case shift
  case left(DependencyRelation)
  case right(DependencyRelation)

  /// As the model names it: `shift`, `left nsubj`.
  package var name: String {
    switch self {
    case .shift: "shift"
    case .left(let relation): "left " + relation.name
    case .right(let relation): "right " + relation.name
    }
  }

  package init?(name: String) {
    let parts = name.split(separator: " ").map(String.init)
    guard parts.count == 2, let relation = DependencyRelation(name: parts[1]) else {
      guard name == "shift" else { return nil }
      self = .shift
      return
    }
    self = parts[0] == "left" ? .left(relation) : .right(relation)
  }
}

/// The best move that a state allows, by score.
package struct MoveChooser: Sendable {
  /// The moves by class: shift first, then all to the left, then all to the right.
  package let moves: [ParserMove]
  /// The class of the first move to the right.
  package let firstRight: Int
  /// The relation of every class.
  package let relations: [UInt8]

  /// Nil where the moves are not in that order.
  package init?(moves: [ParserMove]) {
    guard moves.first == .shift else { return nil }
    self.moves = moves
    firstRight = moves.firstIndex { if case .right = $0 { true } else { false } } ?? moves.count
    relations = moves.map {
      switch $0 {
      case .shift: 0
      case .left(let relation), .right(let relation): relation.rawValue
      }
    }
    guard moves[1..<firstRight].allSatisfy({ if case .left = $0 { true } else { false } }),
      moves[firstRight...].allSatisfy({ if case .right = $0 { true } else { false } })
    else { return nil }
  }

  /// The class of the best allowed move; the state must allow one.
  @inline(__always)
  package func best(_ scores: UnsafeMutablePointer<Int32>, in state: borrowing ParserState) -> Int {
    var best = state.canShift ? 0 : -1
    func consider(_ classes: Range<Int>) {
      for index in classes where best < 0 || scores[index] > scores[best] { best = index }
    }
    if state.canGoLeft { consider(1..<firstRight) }
    if state.canGoRight { consider(firstRight..<relations.count) }
    return best
  }

  /// Makes the move of a class.
  @inline(__always)
  package func make(_ move: Int, in state: inout ParserState) {
    if move == 0 { state.shift() } else if move < firstRight { state.goLeft(relations[move]) } else { state.goRight(relations[move]) }
  }
}

extension ParserState {
  /// Makes the move that is the only one allowed, if there is only one: a shift onto an empty stack, or the root's arc.
  package mutating func makeForcedMove() -> Bool {
    if depth == 0, next < count {
      shift()
      return true
    }
    if depth == 1, next == count {
      goLeft(DependencyRelation.root.rawValue)
      return true
    }
    return false
  }
}
