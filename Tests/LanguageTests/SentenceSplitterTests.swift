import News
import Testing

@testable import Language

@Suite struct `Cutting sentences` {
  /// A bar stands wherever a sentence ends and another begins.
  @Test(arguments: [
    "He left.| She stayed.",
    "Who?| They did!| Really.",
    "“We won.”| He smiled.",
    "\"We won,\" he said.| \"We did not,\" she said.",
    "He said: \"We won.\"| Then he left.",
    "\"Will you?\" he asked.",
    "Mr. Assad met Gen. Abdi.| Dr. King left.",
    "The U.S. Senate voted.| He lives in the U.S.| The vote was close.",
    "He works for Acme Inc.| The firm is big.",
    "At 5 p.m. on Friday it ended.",
    "Sammy Davis Jr. sang.| John F. Kennedy spoke.",
    "It cost $3.5 million in Washington, D.C. last year.",
    "(He left.)| She stayed.",
    "He left (see below).| She stayed.",
    "Wait... what?| Nothing… more.",
    "No full stop here",
    "On Dec. 5 they met.",
    "Rebels enter Damascus After Assad Flees",
    "Iran, The Gulf States - And Then Everyone Else",
  ])
  func `ends sentences where a reader does`(marked: String) throws {
    let text = marked.replacing("|", with: "")
    let document = try LanguageAnalyzer().document(of: Article(id: "test", text: ArticleText(decoded: text)))
    var found = text
    for sentence in document.sentences.dropFirst().reversed() {
      let end = document.byteRange(sentence.lowerBound - 1..<sentence.lowerBound).upperBound
      found.insert("|", at: found.utf8.index(found.startIndex, offsetBy: end))
    }
    #expect(found == marked)
  }

  @Test func `a headline without a full stop ends with its line`() throws {
    let text = "Assad falls\nRebels enter Damascus\n- a bullet\n- another"
    let document = try LanguageAnalyzer().document(of: Article(id: "test", text: ArticleText(decoded: text)))
    #expect(document.sentences.map(document.text) == ["Assad falls", "Rebels enter Damascus", "- a bullet", "- another"])
  }
}
