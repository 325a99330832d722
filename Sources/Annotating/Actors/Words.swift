import ActorNetworks
import Language

/// A document's words as the sieves read them: folded to lower case, with their shape, the quotation they stand in, and the titles and nouns
/// of the tables that they make up.
struct Words: Sendable {
  /// How a word is written.
  enum Shape: UInt8, Sendable { case lower, capitalised, upper, number, mark }

  let document: Document
  /// Lower case, typographic apostrophes made plain.
  let folded: [String]
  let shapes: [Shape]
  /// The sentence of each token.
  let sentences: [Int32]
  /// The paragraph of each token.
  let paragraphs: [Int32]
  /// The passages in quotation marks.
  let quotations: Quotations
  /// The title that ends with a token.
  private let titles: [Int: (start: Int, title: KnownTitle)]
  private let isInTitle: [Bool]
  /// The noun that ends with a token.
  private let nouns: [Int: (start: Int, noun: RoleNoun)]

  init(_ document: Document, knowledge: Knowledge, folded words: [FoldedWord]) {
    self.document = document
    let folded = document.tokens.indices.map { Self.fold(document.text($0)) }
    self.folded = folded
    shapes = zip(document.tokens, folded).map { Self.shape($0, folded: $1, in: document.bytes) }
    sentences = Self.ordinals(document.sentences, count: document.tokens.count)
    paragraphs = Self.ordinals(document.paragraphs, count: document.tokens.count)
    quotations = Quotations(document)
    let titles = knowledge.titles(in: words).map { (tokens: Self.withoutPossessive($0.tokens, folded), title: $0.title) }
    var isInTitle = [Bool](repeating: false, count: document.tokens.count)
    for token in titles.lazy.map(\.tokens).joined() { isInTitle[token] = true }
    self.isInTitle = isInTitle
    self.titles = Dictionary(titles.map { ($0.tokens.upperBound - 1, ($0.tokens.lowerBound, $0.title)) }) { first, _ in first }
    nouns = Dictionary(
      knowledge.roleNouns(in: words).map { noun in
        let tokens = Self.withoutPossessive(noun.tokens, folded)
        return (tokens.upperBound - 1, (tokens.lowerBound, noun.noun))
      }
    ) { first, _ in
      first
    }
  }

  /// The tokens of a name or noun without the *'s* that the tables' words take in.
  static func withoutPossessive(_ tokens: Range<Int>, _ folded: [String]) -> Range<Int> {
    let isPossessive = folded[tokens.upperBound - 1] == "'s" || folded[tokens.upperBound - 1] == "'"
    return isPossessive && tokens.count > 1 ? tokens.lowerBound..<tokens.upperBound - 1 : tokens
  }

  var count: Int { folded.count }

  /// The folded word at a place; empty beyond either end.
  subscript(index: Int) -> String { folded.indices.contains(index) ? folded[index] : "" }

  func shape(_ index: Int) -> Shape { shapes.indices.contains(index) ? shapes[index] : .mark }

  func tag(_ index: Int) -> PartOfSpeech { document.tokens.indices.contains(index) ? document.tokens[index].tag : .other }

  /// The days of the week, which stand beside names and nouns without belonging to them: *on Friday ministers met*.
  static let days: Set = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// Whether a word is a title or stands in one: *Secretary of State*.
  func isTitle(_ index: Int) -> Bool { isInTitle.indices.contains(index) && isInTitle[index] }

  /// The title of the tables that ends with a token, and its first token.
  func title(endingAt index: Int) -> (start: Int, title: KnownTitle)? { titles[index] }

  /// The noun of the tables that ends with a token, and its first token.
  func noun(endingAt index: Int) -> (start: Int, noun: RoleNoun)? { nouns[index] }

  /// Whether a word starts with a capital letter.
  func isCapitalised(_ index: Int) -> Bool {
    let shape = shape(index)
    return shape == .capitalised || shape == .upper
  }

  /// Whether no blank stands between a word and the next.
  func adjoins(_ index: Int) -> Bool {
    document.tokens.indices.contains(index + 1) && document.tokens[index].end == document.tokens[index + 1].start
  }

  /// Whether a paragraph begins with a token.
  func startsParagraph(_ index: Int) -> Bool { index == 0 || paragraphs[index] != paragraphs[index - 1] }

  /// Whether a capital here says nothing, because the sentence or a quotation starts.
  func startsSentence(_ index: Int) -> Bool {
    guard index > 0, sentences[index - 1] == sentences[index] else { return true }
    return shapes[index - 1] == .mark && (folded[index - 1] == ":" || sentence(at: index).lowerBound == index - 1)
      || QuotationMark(folded[index - 1].utf8) != nil
  }

  /// The tokens of the sentence that holds a token.
  func sentence(at index: Int) -> Range<Int> { document.sentences[Int(sentences[index])] }

  func firstToken(ofSentenceAt index: Int) -> Int { sentence(at: index).lowerBound }

  /// Folded words joined by blanks.
  func text(_ range: Range<Int>) -> String { folded[range].joined(separator: " ") }

  /// Lower case, with apostrophes of every kind as `'`.
  static func fold(_ word: String) -> String {
    let lower = word.lowercased()
    guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
    return String(String.UnicodeScalarView(lower.unicodeScalars.map { "’‘ʼʿʾ`´".unicodeScalars.contains($0) ? "'" : $0 }))
  }

  private static func shape(_ token: Token, folded: String, in bytes: [UInt8]) -> Shape {
    let word = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return .mark }
    if first.isNumber { return .number }
    guard first.isUppercase else { return .lower }
    let letters = word.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase) ? .upper : .capitalised
  }

  private static func ordinals(_ ranges: [Range<Int>], count: Int) -> [Int32] {
    var result = [Int32](repeating: 0, count: count)
    for (ordinal, range) in ranges.enumerated() {
      for index in range { result[index] = Int32(ordinal) }
    }
    return result
  }
}
