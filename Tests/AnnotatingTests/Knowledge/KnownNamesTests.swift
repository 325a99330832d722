import Language
import News
import Testing

@testable import Annotating

/// A document whose tokens are words and single marks; a possessive ending is a token.
func plainDocument(_ text: String) -> Document {
  var document = Document(article: Article(id: "test", text: ArticleText(decoded: text)))
  let bytes = document.bytes
  func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 46 || byte == 39 || (48...57).contains(byte) || (97...122).contains(byte | 32)
  }
  var start = 0
  while start < bytes.count {
    var end = start + 1
    if isWord(bytes[start]) { while end < bytes.count, isWord(bytes[end]) { end += 1 } }
    let word = Array(bytes[start..<end])
    if let ending = ["'s", "’s"].first(where: { word.count > 4 && word.suffix($0.utf8.count) == ArraySlice($0.utf8) }) {
      let middle = end - ending.utf8.count
      document.tokens += [Token(start: start, end: middle), Token(start: middle, end: end)]
    } else if word.count > 2, word.last == 46, !word.dropLast().contains(46) {
      document.tokens += [Token(start: start, end: end - 1), Token(start: end - 1, end: end)]
    } else if bytes[start] > 32 {
      document.tokens.append(Token(start: start, end: end))
    }
    start = end
  }
  document.paragraphs = [document.tokens.indices]
  document.sentences = document.paragraphs
  return document
}

/// The known names of a text as `words=id:form`, with a question mark where the context must help.
func found(_ text: String, in knowledge: Knowledge = .builtIn) -> [String] {
  let document = plainDocument(text)
  return knowledge.names(in: FoldedWord.words(in: document)).map { name in
    let meanings = name.candidates.map { "\(knowledge.actors[$0.actor].id):\($0.form)\($0.needsContext ? "?" : "")" }
    return document.text(name.tokens) + "=" + meanings.joined(separator: ",")
  }
}

@Suite struct KnownNamesTests {
  @Test func `every writing of a country's name is found`() {
    #expect(found("The U.S. and the US told U.S. allies.").allSatisfy { $0.hasSuffix("=united-states:alias") })
    #expect(found("Côte d’Ivoire, Cote d'Ivoire") == ["Côte d’Ivoire=ivory-coast:alias", "Cote d'Ivoire=ivory-coast:alias"])
    #expect(found("TÜRKIYE and Türkiye") == ["TÜRKIYE=turkey:alias", "Türkiye=turkey:alias"])
  }

  @Test func `a small word is no country`() {
    #expect(found("it told us to eat turkey; The turkey told Us") == [])
  }

  @Test func `the longest name wins`() {
    #expect(
      found("South Korea, Guinea-Bissau, Papua New Guinea") == [
        "South Korea=south-korea:name", "Guinea-Bissau=guinea-bissau:name", "Papua New Guinea=papua-new-guinea:name",
      ])
  }

  @Test func `a capital is a city and a government`() {
    #expect(found("Baghdad said") == ["Baghdad=iraq:capital,baghdad:name?"])
  }

  @Test func `a demonym tells the country`() {
    #expect(found("Iraqi officials met Syrians") == ["Iraqi=iraq:adjective", "Syrians=syria:people"])
  }

  @Test func `a name that means two things has both`() {
    #expect(found("Congo") == ["Congo=democratic-republic-of-the-congo:alias,republic-of-the-congo:alias?"])
    #expect(found("Georgia").contains { $0.contains("georgia:name?") })
  }

  @Test func `no name is found across a mark or inside a word`() {
    #expect(found("Hong. Kong, Hong, Kong") == [])
    #expect(found("Iranology and Malick") == [])
  }

  @Test func `a possessive ending is no part of a name`() {
    #expect(found("Iraq's and Iraq’s") == ["Iraq=iraq:name", "Iraq=iraq:name"])
  }
}
