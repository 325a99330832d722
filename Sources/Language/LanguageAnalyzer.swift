public import News

/// Turns articles into documents: sentences, tokens, tags, trees, names.
public struct LanguageAnalyzer: Sendable {
  /// Makes an analyzer.
  public init() {}

  /// An article as language.
  public func document(of article: Article) -> Document {
    var document = Document(article: article)
    let bytes = document.bytes
    var start: Int? = nil
    var paragraphStart = 0
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 32 >= 97 && byte | 32 <= 122) || (byte >= 48 && byte <= 57) || byte == 39 || byte == 45
    }
    func endParagraph() {
      if document.tokens.count > paragraphStart {
        document.paragraphs.append(paragraphStart..<document.tokens.count)
        document.sentences.append(paragraphStart..<document.tokens.count)
      }
      paragraphStart = document.tokens.count
    }
    for (offset, byte) in bytes.enumerated() {
      if isWord(byte) {
        if start == nil { start = offset }
        continue
      }
      if let first = start { document.tokens.append(Token(start: first, end: offset)) }
      start = nil
      if byte == 10 { endParagraph() } else if byte > 32 { document.tokens.append(Token(start: offset, end: offset + 1)) }
    }
    if let first = start { document.tokens.append(Token(start: first, end: bytes.count)) }
    endParagraph()
    var index = 0
    while index < document.tokens.count {
      var end = index
      while end < document.tokens.count, bytes[Int(document.tokens[end].start)] >= 65, bytes[Int(document.tokens[end].start)] <= 90 {
        end += 1
      }
      if end > index { document.entities.append(Entity(tokens: index..<end, label: .person)) }
      index = max(end, index + 1)
    }
    return document
  }
}
