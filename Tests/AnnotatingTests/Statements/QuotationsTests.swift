import Language
import News
import Testing

@testable import Annotating

@Suite struct QuotationsTests {
  /// Each passage in brackets.
  private func marked(_ text: String) -> String {
    let document = LanguageAnalyzer.forTests.document(of: Article(id: "t", text: ArticleText(decoded: text)))
    let passages = Quotations(document).passages.map(document.byteRange)
    var bytes = document.bytes
    for passage in passages.reversed() {
      bytes.insert(UInt8(ascii: "]"), at: passage.upperBound)
      bytes.insert(UInt8(ascii: "["), at: passage.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `straight marks pair up within their paragraph`() {
    #expect(marked("He said \"no\" and \"never\".") == "He said [\"no\"] and [\"never\"].")
  }

  @Test func `a passage left open runs to the end of its paragraph and spoils no later one`() {
    #expect(marked("\"One goes on.\n\"Two ends,\" she said. \"So.\"") == "[\"One goes on.]\n[\"Two ends,\"] she said. [\"So.\"]")
  }

  @Test func `a mark of inches or a stray closing mark opens nothing`() {
    #expect(marked("A 12\" pipe, they said \"here\".") == "A 12\" pipe, they said [\"here\"].")
  }

  @Test func `a quotation within a quotation is part of the outer one`() {
    #expect(marked("\"He told me \"go\" and left,\" she said.") == "[\"He told me \"go\" and left,\"] she said.")
  }

  @Test func `no passage, no bracket`() {
    #expect(marked("Nobody's words.") == "Nobody's words.")
  }
}
