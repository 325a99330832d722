import ActorNetworks
import Language

/// A noun phrase that ends with its head, as far as the order of words tells: determiner or possessor, modifiers, noun.
struct NounPhrase: Sendable {
  let head: Int
  /// The noun itself, which may be of several words.
  let noun: Range<Int>
  /// From the first modifier to the head.
  let core: Range<Int>
  /// *the*, *this*, *his*; nil where the phrase has none.
  let determiner: Int?
  /// The actor that possesses or qualifies it: *Iraqi*, *Iraq's*, *his*.
  let owner: Int?
  /// Whether it qualifies the noun behind it: *police* vans.
  let isModifier: Bool

  init?(endingAt head: Int, nounFrom first: Int, on board: MentionBoard, orModifier: Bool = false) {
    let words = board.words
    isModifier = Self.isInCompound(head, words)
    guard !isModifier || orModifier else { return nil }
    self.head = head
    noun = first..<head + 1
    let start = words.firstToken(ofSentenceAt: head)
    var index = first - 1
    var core = first
    var owner: Int?
    var determiner: Int?
    while index >= start, first - index <= (isModifier ? 1 : 6) {
      if let mention = board.mention(at: index) {
        owner = mention.actor
        if mention.form == .pronoun { determiner = index }
        break
      }
      if Self.determiners.contains(words[index]) {
        // "Reported that rebels": a conjunction.
        if words[index] != "that" || words.document.tokens[head].inflection != .plural { determiner = index }
        break
      }
      if words[index] == "'s" || words[index] == "'" {
        owner = board.mention(at: index - 1)?.actor
        break
      }
      guard !isModifier, Self.canModify(index, words) else { break }
      core = index
      index -= 1
    }
    if owner != nil, determiner == nil, index > start, words[index - 1] == "the" { determiner = index - 1 }
    self.owner = owner
    // "The police vans" are no "the police".
    self.determiner = isModifier ? nil : determiner
    self.core = core..<head + 1
  }

  /// Determiner to head, as far as free; *his* is a mention of its own.
  func tokens(on board: MentionBoard) -> Range<Int> {
    let start = determiner.map { board.isFree($0..<head + 1) && Pronoun(board.words[$0]) == nil ? $0 : core.lowerBound } ?? core.lowerBound
    return start..<head + 1
  }

  /// Whether it speaks of someone known already: *the*, *this*, *his*, *Iraq's*.
  func isDefinite(_ words: Words) -> Bool { determiner.map { Self.definite.contains(words[$0]) } ?? (owner != nil) }

  /// Whether it says what someone is rather than who acts: *became the president*, *as prime minister*.
  func isPredicate(on board: MentionBoard) -> Bool { Self.predicative.contains(board.words[(determiner ?? core.lowerBound) - 1]) }

  /// The actor behind the phrase: *the president of Iraq*.
  func ownerAfter(on board: MentionBoard) -> Int? { RoleReader(board: board).ownerAfter(head + 1) }

  private static func isInCompound(_ head: Int, _ words: Words) -> Bool {
    let next = head + 1
    guard next < words.count, words.sentences[next] == words.sentences[head] else { return false }
    if words[next] == "-" { return true }
    switch words.tag(next) {
    case .other: return words.isTitle(next) || words.isCapitalised(next)
    case .noun, .properNoun: return true
    default: return false
    }
  }

  private static func canModify(_ index: Int, _ words: Words) -> Bool {
    let word = words[index]
    if Words.days.contains(word) { return false }
    switch words.tag(index) {
    case .other:
      return words.shape(index) != .mark
        && (RoleModifiers.contains(word) || word.hasSuffix("al") || word.hasSuffix("ing") || word.hasSuffix("ed"))
    case .adjective, .noun, .properNoun, .numeral: return true
    // "Armed men", not "to avoid angering voters".
    case .verb: return (word.hasSuffix("ing") || word.hasSuffix("ed")) && words.document.tokens[index].dependency == .amod
    case .punctuation: return word == "-"
    default: return false
    }
  }

  private static let determiners: Set = [
    "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "a", "an", "some", "any", "no", "all",
    "both", "several",
    "many", "most", "other", "another", "every", "each",
  ]
  private static let definite: Set = ["the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your"]
  private static let predicative: Set = ["as", "became", "become", "becomes", "becoming", "be", "named", "elected", "appointed", "called"]
}
