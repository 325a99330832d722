/// What a whole article tells of its descriptions.
struct DescriptionScene: Sendable {
  /// The actors by the words of their names.
  let actorsByNameWord: [String: [Int]]
  /// How often each noun stands in the article, and how often it speaks.
  let repeats: [String: (all: Int, speaking: Int)]
  /// The heads of the sources that no name stands for.
  let sourceHeads: Set<Int>
  /// The heads of cues.
  let cueHeads: Set<Int>
  /// The words of those that statements judge or ask to act, and of those that they are told to.
  let objects: Set<Int>
  let addressees: Set<Int>
  /// The country that the article speaks of most, with all that belongs to it, as its code.
  let mainCountry: String?

  init(_ board: MentionBoard) {
    actorsByNameWord = board.actorsByNameWord()
    var repeats: [String: (all: Int, speaking: Int)] = [:]
    for token in 0..<board.words.count where board.words.noun(endingAt: token) != nil {
      let count = repeats[board.words[token]] ?? (0, 0)
      repeats[board.words[token]] = (count.all + 1, count.speaking + (board.isSourceToken[token] ? 1 : 0))
    }
    self.repeats = repeats
    mainCountry = board.mainCountry?.code
    objects = Set(board.attributions.lazy.flatMap(\.objects).joined())
    addressees = Set(board.attributions.lazy.compactMap(\.addressee).joined())
    cueHeads = Set(board.attributions.compactMap(\.cueHead))
    sourceHeads = Set(board.attributions.compactMap(\.sourceHead).filter { board.isFree($0..<$0 + 1) })
  }
}
