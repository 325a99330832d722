import ActorNetworks
import Language

/// How a description stands in its sentence: what it does there, with lists and quantities passed over, and what follows it.
struct DescriptionSetting {
  /// The grammatical role of the phrase, and the word it hangs on, as of the first of a list and of *a number of* senators.
  let role: DependencyRelation
  let governor: Int?
  /// Whether a quantity is told of it: *thousands of protesters*, *one of the victims*.
  let isCounted: Bool
  /// The preposition before it.
  let preposition: Int?
  /// The preposition behind it, and the kind of the actor named there: *leaders of the Kurds*.
  let complement: (preposition: Int, kind: PoliticalActor.Kind?)?
  /// The kind of whoever is named behind it before any verb.
  let nameBehind: PoliticalActor.Kind?

  init(of anaphor: Anaphor, on board: MentionBoard) {
    let document = board.words.document
    var token = Self.first(ofListWith: anaphor.head, document)
    preposition = Self.preposition(before: anaphor.tokens.lowerBound, on: board)
    var isCounted = false
    if document.tokens[token].dependency == .nmod, case let head = Int(document.tokens[token].head), head >= 0, head < token,
      Quantities.contains(board.words[head]) || board.words.tag(head) == .numeral
    {
      isCounted = true
      token = Self.first(ofListWith: head, document)
    }
    self.isCounted = isCounted
    role = document.tokens[token].dependency
    governor = document.tokens[token].head >= 0 ? Int(document.tokens[token].head) : nil
    complement = Self.complement(behind: anaphor.tokens.upperBound, on: board)
    nameBehind = Self.name(behind: anaphor.tokens.upperBound, on: board).map { board.actors[$0.actor].kind }
  }

  /// Up from *Britain, France and Germany* to what the first of them does.
  private static func first(ofListWith token: Int, _ document: Document) -> Int {
    var token = token
    for _ in 0..<4 where document.tokens[token].dependency == .conj && document.tokens[token].head >= 0 {
      token = Int(document.tokens[token].head)
    }
    return token
  }

  private static func preposition(before start: Int, on board: MentionBoard) -> Int? {
    (max(0, start - 2)..<start).reversed().first { board.words.tag($0) == .adposition }
  }

  private static func complement(behind end: Int, on board: MentionBoard) -> (preposition: Int, kind: PoliticalActor.Kind?)? {
    guard board.words.tag(end) == .adposition else { return nil }
    let mention = (end + 1..<end + 4).lazy.compactMap { board.mention(at: $0) }.first
    return (end, mention.map { board.actors[$0.actor].kind })
  }

  /// Whoever is named behind a phrase with nothing but nouns, prepositions and commas between: *the head of the police, Jane Roe,*.
  static func name(behind end: Int, on board: MentionBoard) -> MentionBoard.Placed? {
    let words = board.words
    guard end < words.count else { return nil }
    let stop = min(end + reach, words.sentence(at: end - 1).upperBound)
    var token = end
    while token < stop {
      if let mention = board.mention(at: token) {
        if isPerson(mention, on: board), isBearer(token, from: end, words) { return mention }
        token = mention.tokens.upperBound
        continue
      }
      guard isNominal(token, words) else { return nil }
      token += 1
    }
    return nil
  }

  /// Whether a mention is a person's name.
  static func isPerson(_ mention: MentionBoard.Placed?, on board: MentionBoard) -> Bool {
    guard let mention else { return false }
    return (mention.form == .name || mention.form == .alias) && board.actors[mention.actor].kind == .person
  }

  /// Whether a name stands for what is described rather than for what a preposition adds: *mayor of London Jane Roe*, not *aide to Roe*.
  private static func isBearer(_ name: Int, from end: Int, _ words: Words) -> Bool {
    guard name > end else { return true }
    return words.tag(name - 1) != .adposition && words.tag(name - 1) != .coordinator && words[name - 1] != "'s"
  }

  private static func isNominal(_ token: Int, _ words: Words) -> Bool {
    switch words.tag(token) {
    case .noun, .properNoun, .adjective, .adposition, .determiner, .numeral, .particle, .other: true
    case .punctuation: words[token] == ","
    default: false
    }
  }

  /// How many words behind a description its bearer's name may stand.
  private static let reach = 12
}

/// Nouns and numbers that only count what follows their *of*.
enum Quantities {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set = [
    "number", "some", "many", "most", "several", "members", "member", "one", "majority", "dozens", "hundreds", "thousands", "part", "half",
    "two", "three", "couple", "few", "both", "all", "none", "any", "rest", "lot", "group", "scores", "tens", "millions", "each",
  ]
}
