public import News

/// Turns articles into documents: sentences, tokens, tags, trees, names.
public struct LanguageAnalyzer: Sendable {
  private let sentenceSplitter: SentenceSplitter
  private let tagger: Tagger
  private let parser: Parser
  private let names: NameRecognizer

  /// Makes an analyzer with the shipped models; throws where one is missing or damaged.
  public init() throws(ModelError) {
    sentenceSplitter = try SentenceSplitter(.shipped("sentences.model"))
    tagger = try Tagger(.shipped("tagger.model"))
    parser = try Parser(.shipped("parser.model"))
    names = NameRecognizer(model: try NameModel(.shipped(NameModel.fileName)))
  }

  /// An article as language; the time it takes is linear in the length of the text.
  public func document(of article: Article) -> Document {
    var document = Document(tokenizing: article)
    var forms = WordForm.forms(of: document.tokens, in: document.bytes)
    document.sentences = sentenceSplitter.sentences(of: document, forms: forms)
    for sentence in document.sentences { WordForm.lowerCapitals(of: &forms, in: sentence) }
    let classes = tagger.tag(&document.tokens, forms: forms, sentences: document.sentences)
    parser.parse(&document.tokens, forms: forms, classes: classes, sentences: document.sentences)
    // What nobody can read names nobody.
    let reading = names.reading(of: document)
    document.clusters = reading.clusters
    document.entities = reading.entities.filter { !article.text.isUnreadable(repaired: document.byteRange($0.tokens)) }
    return document
  }

  /// An article cut into paragraphs, tokens and, by rules alone, sentences, for which no model is needed.
  package static func segmented(_ article: Article) -> Document {
    var document = Document(tokenizing: article)
    document.sentences = SentenceRules().sentences(of: document)
    return document
  }
}

extension Document {
  /// An article cut into paragraphs and tokens.
  package init(tokenizing article: Article) {
    self.init(article: article)
    let cut = Tokenizer.tokens(of: bytes)
    tokens = cut.tokens
    paragraphs = cut.paragraphs
  }
}
