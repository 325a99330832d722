public import News

/// Turns articles into documents: sentences, tokens, tags, trees, names.
public struct LanguageAnalyzer: Sendable {
  private let sentenceSplitter = SentenceSplitter()

  /// Makes an analyzer with the shipped models; throws where one is missing or damaged.
  public init() throws(ModelError) {}

  /// An article as language; the time it takes is linear in the length of the text.
  public func document(of article: Article) -> Document {
    var document = Document(article: article)
    let cut = Tokenizer.tokens(of: document.bytes)
    document.tokens = cut.tokens
    document.paragraphs = cut.paragraphs
    document.sentences = sentenceSplitter.sentences(of: document)
    document.entities = capitalizedRuns(in: document)
    return document
  }

  private func capitalizedRuns(in document: Document) -> [Entity] {
    var entities: [Entity] = []
    var index = 0
    while index < document.tokens.count {
      var end = index
      while end < document.tokens.count, document.isCapitalized(end) { end += 1 }
      if end > index { entities.append(Entity(tokens: index..<end, label: .person)) }
      index = max(end, index + 1)
    }
    return entities
  }
}
