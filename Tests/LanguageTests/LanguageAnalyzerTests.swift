import News
import Testing

@testable import Language

@Suite struct `Analyzing articles` {
  private let analyzer: LanguageAnalyzer
  init() throws { analyzer = try LanguageAnalyzer() }

  private func document(_ text: String) -> Document {
    analyzer.document(of: Article(id: "test", text: ArticleText(decoded: text)))
  }

  /// A line a token: spelling, part of speech, relation, spelling of the head.
  private func printed(_ document: Document) -> [String] {
    document.tokens.indices.map { index in
      let token = document.tokens[index]
      let head = token.head < 0 ? "ROOT" : document.text(Int(token.head))
      return "\(document.text(index)) \(token.tag.name) \(token.dependency.name) \(head)"
    }
  }

  @Test func `a plain sentence gets its tags and tree`() {
    #expect(
      printed(document("The Syrian army quickly captured two villages.")) == [
        "The DET det army", "Syrian ADJ amod army", "army NOUN nsubj captured", "quickly ADV advmod captured", "captured VERB root ROOT",
        "two NUM nummod villages", "villages NOUN obj captured", ". PUNCT punct captured",
      ])
  }

  @Test func `a passive keeps its subject apart`() {
    let document = document("The general was arrested by the militia.")
    #expect(document.tokens[1].dependency == .nsubjPass && document.tokens[2].dependency == .auxPass)
    #expect(document.tokens[3].inflection == .pastParticiple)
  }

  @Test(arguments: [
    "One two three", "", "?!?!?!", "\"", "((((((", "SECRETARY BLINKEN:  Good morning.\nQUESTION:  Why?",
    "WAR OVER\nASSAD FLEES TO MOSCOW, RUSSIA SAYS",
    "- one\n- two\n• three", "他说他不去。Она сказала: «Нет». قال الرئيس.", "a\u{0}b\u{7}c d\r\ne",
    "no stops here they just went on and on and on until the end",
  ])
  func `whatever the text, every sentence is one tree and every token has a place`(text: String) {
    let document = document(text)
    expectTrees(in: document)
    #expect(document.sentences.flatMap { Array($0) } == Array(document.tokens.indices))
    #expect(document.paragraphs.flatMap { Array($0) } == Array(document.tokens.indices))
  }

  @Test func `a long text without a line break or full stop is read in one go`() {
    let document = document(String(repeating: "the army of the north moved to the south and ", count: 700))
    #expect(document.tokens.count == 7_000)
    expectTrees(in: document)
  }

  @Test func `many threads give what one gives`() async {
    let texts = (0..<24).map { "Minister \($0) said that \($0) rebels left Aleppo on Sunday. \"We will not,\" he added, \"go back.\"" }
    let alone = texts.map { document($0).tokens }
    let together = await withTaskGroup(of: (Int, [Token]).self) { group in
      for (index, text) in texts.enumerated() { group.addTask { (index, document(text).tokens) } }
      return await group.reduce(into: [[Token]](repeating: [], count: texts.count)) { $0[$1.0] = $1.1 }
    }
    #expect(alone == together)
  }

  @Test func `a headline in capitals is tagged like one in small letters`() {
    let capitals = document("TURKEY ATTACKS KURDISH FORCES IN NORTHERN SYRIA")
    #expect(capitals.tokens[4].tag == .adposition && capitals.tokens[0].tag == .properNoun)
  }

  /// Every sentence has one root, and every head is in the same sentence and leads to the root.
  private func expectTrees(in document: Document) {
    for sentence in document.sentences {
      #expect(sentence.count { document.tokens[$0].head < 0 } == 1)
      for token in sentence {
        var (at, steps) = (token, 0)
        while document.tokens[at].head >= 0, steps <= sentence.count {
          at = Int(document.tokens[at].head)
          steps += 1
          guard sentence.contains(at) else { break }
        }
        #expect(sentence.contains(at) && steps <= sentence.count)
      }
    }
  }
}
