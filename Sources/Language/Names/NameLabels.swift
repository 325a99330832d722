/// The tags of the name model: for every kind of entity its first, inner, last and only token (BILOU), and "outside".
///
/// Tag 0 is outside; kind `k` in position `p` is `1 + 4k + p`. A set of tags is a bit mask.
package enum NameTag {
  /// Where a token stands within a name.
  package enum Position: Int {
    case first, inner, last, only

    /// Where a token stands among those of a name.
    package init(of index: Int, in name: Range<Int>) {
      self =
        name.count == 1 ? .only : index == name.lowerBound ? .first : index == name.upperBound - 1 ? .last : .inner
    }
  }

  /// The kinds of entity in the order of their tags.
  package static let kinds: [Entity.Label] = [.person, .organization, .location, .nationality, .facility, .miscellaneous]
  /// The number of tags.
  package static let count = 25
  /// The tag of a token in no name.
  package static let outside = 0
  /// Every tag.
  package static let all: UInt32 = (1 << UInt32(count)) - 1

  /// The tag of a kind in a position.
  package static func tag(_ kind: Int, _ position: Position) -> Int { 1 + 4 * kind + position.rawValue }

  /// The index of a kind in ``kinds``.
  package static func kind(of label: Entity.Label) -> Int { kinds.firstIndex(of: label) ?? kinds.count - 1 }

  /// Whether a tag may open a segment or follow "outside".
  package static func opens(_ tag: Int) -> Bool { tag == 0 || (tag - 1) & 3 == 0 || (tag - 1) & 3 == 3 }

  /// Whether "outside" may follow.
  package static func closes(_ tag: Int) -> Bool { tag == 0 || (tag - 1) & 3 >= 2 }

  /// Whether the second tag may follow the first.
  package static func follows(_ first: Int, _ second: Int) -> Bool {
    if closes(first) { return opens(second) }
    return second != 0 && !opens(second) && (first - 1) >> 2 == (second - 1) >> 2
  }

  /// The pairs of tags that may stand beside each other, in order of the second, then the first.
  package static let transitions: [(first: Int, second: Int)] = (0..<count).flatMap { second in
    (0..<count).filter { follows($0, second) }.map { (first: $0, second: second) }
  }
}
