import Language

/// Whether a word speaks well or ill.
enum Polarity: UInt64, Hashable, Sendable {
  case positive = 1
  case negative = 2

  /// The other one.
  var opposite: Polarity { self == .positive ? .negative : .positive }
}

/// The words of the table `stance-words.tsv`, by their base forms.
struct StanceWords: Sendable {
  private let verbs: [Word: Polarity]
  private let nouns: [Word: Polarity]
  private let adjectives: [Word: Polarity]

  init() {
    var parts: [String: [Word: Polarity]] = [:]
    let table = KnowledgeTable(file: "stance-words.tsv", bytes: Resource.bytes("stance-words.tsv") ?? [])
    for row in 0..<table.count {
      guard let part = table.text(row, "part"), let word = table.text(row, "word") else { continue }
      parts[part, default: [:]][Word(word)] = table.text(row, "polarity") == "+" ? .positive : .negative
    }
    verbs = parts["verb"] ?? [:]
    nouns = parts["noun"] ?? [:]
    adjectives = parts["adjective"] ?? [:]
  }

  /// How a base form speaks as the given part of speech; nil where it does neither.
  func polarity(of lemma: Word, as tag: PartOfSpeech) -> Polarity? {
    switch tag {
    case .verb: verbs[lemma]
    case .noun: nouns[lemma]
    case .adjective, .adverb: adjectives[lemma]
    default: nil
    }
  }
}
