import ActorNetworks
import Language

/// Two who meet and then speak together: of *Secretary Rubio met with Minister Sa'ar. They discussed …* both, as one actor.
struct Pairs: Sieve {
  static let name = "pair"
  /// How many sentences a pair is remembered.
  private static let memory = 6

  func apply(to board: inout MentionBoard) {
    var pair: (first: Int, second: Int, actor: Int?, sentence: Int)?
    for (number, sentence) in board.words.document.sentences.enumerated() {
      if let known = pair, number - known.sentence <= Self.memory {
        for tokens in Self.references(in: sentence, after: number, on: board) {
          let actor = pair?.actor ?? Self.introduce(known.first, known.second, on: &board)
          let form: Mention.Form = tokens.count == 1 ? .pronoun : .nominal
          guard board.place(tokens, as: actor, form, by: Self.name, because: "the two who met") else { continue }
          pair?.actor = actor
          pair?.sentence = number
        }
      }
      if let (first, second) = Self.meeting(in: sentence, on: board), pair.map({ ($0.first, $0.second) != (first, second) }) ?? true {
        pair = (first, second, nil, number)
      }
    }
  }

  /// The two people of a sentence who meet or speak with one another.
  private static func meeting(in sentence: Range<Int>, on board: MentionBoard) -> (Int, Int)? {
    let words = board.words
    guard let verb = sentence.first(where: { meetings.contains(words[$0]) && words.tag($0) == .verb && !words.quotations.contains($0) }),
      let with = (verb + 1..<min(verb + 10, sentence.upperBound)).first(where: { words[$0] == "with" })
    else { return nil }
    let first = board.mentions(in: sentence.lowerBound..<verb).last { board.actors[$0.actor].kind == .person }
    let behind = board.mentions(in: with..<min(with + 26, sentence.upperBound)).first { board.actors[$0.actor].kind == .person }
    guard let first, let behind, first.actor != behind.actor, words[behind.tokens.upperBound] != "'s" else { return nil }
    return (first.actor, behind.actor)
  }

  /// "They" where it speaks and no other plural was the subject just before, and "the two leaders".
  private static func references(in sentence: Range<Int>, after number: Int, on board: MentionBoard) -> [Range<Int>] {
    let words = board.words
    var result: [Range<Int>] = []
    for token in sentence where board.isFree(token..<token + 1) && !words.quotations.contains(token) {
      if words[token] == "they", board.isSource(token..<token + 1), !isTaken(before: token, in: sentence, number, on: board) {
        result.append(token..<token + 1)
      } else if sides.contains(words[token]), let start = opening(of: token, in: sentence, words), board.isFree(start..<token + 1) {
        result.append(start..<token + 1)
      }
    }
    return result
  }

  /// Where "the leaders", "the two leaders", "both leaders" starts; nil where more qualifies the noun.
  private static func opening(of noun: Int, in sentence: Range<Int>, _ words: Words) -> Int? {
    guard sentence.contains(noun + 1), words.tag(noun + 1) != .noun, words[noun + 1] != "of", words[noun + 1] != "from" else { return nil }
    let start = sentence.contains(noun - 2) && words[noun - 1] == "two" ? noun - 2 : noun - 1
    return sentence.contains(start) && (words[start] == "the" || words[start] == "both") ? start : nil
  }

  /// Whether another plural actor opened this sentence or the one before.
  private static func isTaken(before token: Int, in sentence: Range<Int>, _ number: Int, on board: MentionBoard) -> Bool {
    let sentences = board.words.document.sentences
    let openings = [sentence.lowerBound..<token] + (number > 0 ? [sentences[number - 1]] : [])
    return openings.contains { range in
      board.mentions(in: range).first.map { board.actors[$0.actor].isPlural && $0.sieve != name } ?? false
    }
  }

  private static func introduce(_ first: Int, _ second: Int, on board: inout MentionBoard) -> Int {
    let draft = ActorDraft(describedAs: "\(board.actors[first].name) and \(board.actors[second].name)", kind: .group)
    return board.addDescribed(draft, as: name)
  }

  private static let meetings: Set = ["met", "meets", "spoke", "speaks", "talked", "conferred", "consulted"]
  private static let sides: Set = [
    "leaders", "sides", "ministers", "officials", "presidents", "men", "women", "pair", "secretaries", "principals", "counterparts",
  ]
}
