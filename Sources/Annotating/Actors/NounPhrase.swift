import Language

/// A noun phrase that ends with its head, as far as the order of words tells: determiner or possessor, modifiers, head.
struct NounPhrase: Sendable {
  let head: Int
  /// The words between determiner and head.
  let modifiers: Range<Int>
  /// *the*, *this*, *his*; nil where the phrase has none.
  let determiner: Int?
  /// The actor that possesses or qualifies it: *Iraqi*, *Iraq's*, *his*.
  let owner: Int?

  static let determiners: Set = [
    "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "a", "an", "some", "any", "no", "all",
    "both", "several", "many", "most", "other", "another",
  ]
  private static let definite: Set = ["the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your"]

  init?(endingAt head: Int, on board: MentionBoard) {
    let words = board.words
    guard words.shape(head) != .mark else { return nil }
    if let next = Self.compound(after: head, words), next { return nil }
    self.head = head
    let start = words.firstToken(ofSentenceAt: head)
    var index = head - 1
    var first = head
    var owner: Int?
    var determiner: Int?
    while index >= start, head - index <= 6 {
      let word = words[index]
      if let mention = board.mention(at: index) {
        owner = mention.actor
        break
      }
      if Self.determiners.contains(word) {
        determiner = index
        break
      }
      if word == "'s" || word == "'", let mention = board.mention(at: index - 1) {
        owner = mention.actor
        break
      }
      guard Self.canModify(index, words) else { break }
      first = index
      index -= 1
    }
    if owner != nil, index > start, words[index - 1] == "the" { determiner = index - 1 }
    self.owner = owner
    self.determiner = determiner
    modifiers = first..<head
  }

  var isDefinite: Bool { definiteWord || owner != nil }
  private var definiteWord: Bool { determiner != nil }

  /// Determiner to head.
  func tokens(on board: MentionBoard) -> Range<Int> {
    let start = determiner.map { board.isFree($0..<head + 1) ? $0 : modifiers.lowerBound } ?? modifiers.lowerBound
    return start..<head + 1
  }

  func isDefinite(_ words: Words) -> Bool { determiner.map { Self.definite.contains(words[$0]) } ?? (owner != nil) }

  /// Whether it says what someone is rather than who acts: *became the president*, *as prime minister*.
  func isPredicate(on board: MentionBoard) -> Bool {
    let start = determiner ?? modifiers.lowerBound
    let before = board.words[start - 1]
    return ["as", "became", "become", "becomes", "becoming", "be", "named", "elected", "appointed", "called"].contains(before)
  }

  private static func compound(after head: Int, _ words: Words) -> Bool? {
    let next = head + 1
    guard next < words.count, words.sentences[next] == words.sentences[head] else { return nil }
    let tag = words.document.tokens[next].tag
    if words[next] == "-" { return true }
    if tag == .other { return ActorNouns.isPerson(words[next]) || words.isCapitalised(next) }
    return tag == .noun || tag == .properNoun
  }

  private static func canModify(_ index: Int, _ words: Words) -> Bool {
    switch words.document.tokens[index].tag {
    case .other:
      return words.shape(index) != .mark && !stops.contains(words[index])
        && (RoleModifiers.contains(words[index]) || words[index].hasSuffix("al") || words[index].hasSuffix("ing")
          || words[index].hasSuffix("ed"))
    case .adjective, .noun, .properNoun, .numeral: return true
    case .verb: return words[index].hasSuffix("ing") || words[index].hasSuffix("ed")
    case .punctuation: return words[index] == "-"
    default: return false
    }
  }
  private static let stops: Set = ["of", "and", "in", "to", "said", "told"]
}
