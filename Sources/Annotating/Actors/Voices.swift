import Language

/// Where somebody speaks in person, so that *I* is who speaks and *he* is somebody else: inside quotation marks, and in the turns of a transcript.
struct Voices: Sendable {
  /// The attribution of each token's direct speech, −1 for none.
  private var direct: [Int32]
  /// The attributions that are turns of a transcript, in order.
  private var turns: [Int] = []
  private let passages: [Int32]

  init(_ words: Words, _ attributions: [Attribution]) {
    passages = words.quotations.passageOfToken
    direct = [Int32](repeating: -1, count: passages.count)
    let sizes = attributions.map { $0.content.reduce(0) { $0 + $1.count } }
    for (index, attribution) in attributions.enumerated() {
      let isTurn = Self.isTurn(attribution, words)
      if isTurn { turns.append(index) }
      let named = [attribution.source, attribution.cue].compactMap { $0.map { passages[$0.lowerBound] } }
      for token in attribution.content.joined() {
        // What is said inside a quotation by a word inside it is told by the one who is quoted.
        guard isTurn || passages[token] >= 0 && !named.contains(passages[token]) else { continue }
        if direct[token] < 0 || sizes[Int(direct[token])] > sizes[index] { direct[token] = Int32(index) }
      }
    }
  }

  /// The attribution of the direct speech that a token stands in, as an index.
  func attribution(at token: Int) -> Int? { direct[token] < 0 ? nil : Int(direct[token]) }

  /// A number that tokens of one voice share, −1 where the writer speaks.
  func number(at token: Int) -> Int {
    direct[token] >= 0 ? Int(direct[token]) * 2 : passages[token] >= 0 ? Int(passages[token]) * 2 + 1 : -1
  }

  /// The turns before and after a turn, the nearest first and at most four.
  func turnsAround(_ turn: Int) -> [Int] {
    guard let place = turns.firstIndex(of: turn) else { return [] }
    return [place - 1, place + 1, place - 2, place + 2].filter(turns.indices.contains).map { turns[$0] }
  }

  /// Whether an attribution is a turn: its source opens a paragraph, and nothing but a colon reports.
  private static func isTurn(_ attribution: Attribution, _ words: Words) -> Bool {
    guard let source = attribution.source, let content = attribution.content.first, content.lowerBound >= source.upperBound else {
      return false
    }
    guard words.startsParagraph(source.lowerBound) else { return false }
    return attribution.cue.map { words[$0.lowerBound] == ":" } ?? true
  }
}
