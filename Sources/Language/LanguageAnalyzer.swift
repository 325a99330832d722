public import News

/// Turns articles into documents: sentences, tokens, tags, trees, names.
public struct LanguageAnalyzer: Sendable {
  private let names: NameRecognizer

  /// Makes an analyzer with the shipped models; throws where one is missing or damaged.
  public init() throws(ModelError) {
    names = NameRecognizer(model: try NameModel(.shipped(NameModel.fileName)))
  }

  /// An article as language; the time it takes is linear in the length of the text.
  public func document(of article: Article) -> Document {
    var document = Self.segmented(article)
    // What nobody can read names nobody.
    document.entities = names.entities(in: document).filter { !article.text.isUnreadable(repaired: document.byteRange($0.tokens)) }
    return document
  }

  /// An article cut into paragraphs, sentences and tokens, for which no model is needed.
  package static func segmented(_ article: Article) -> Document {
    var document = Document(article: article)
    let cut = Tokenizer.tokens(of: document.bytes)
    document.tokens = cut.tokens
    document.paragraphs = cut.paragraphs
    document.sentences = SentenceSplitter().sentences(of: document)
    return document
  }
}
