import News
import Testing

@testable import Language

@Suite struct `Cutting tokens` {
  /// What is expected is the text with a bar wherever two tokens meet without a blank between them.
  @Test(arguments: [
    // Clitics
    "do|n't", "ca|n't", "DO|N'T", "do|n’t", "I|'m", "they|'ll", "Iran|'s", "Iran|’s", "could|n't|'ve", "can|not", "gon|na",
    "the ministers|' talks", "the 1990's", "the '90s", "in ’02", "Hammer|'s",
    // Apostrophes in names
    "Mohammed Shia' Al|-|Sudani said", "Kata'ib Hezbollah", "Ba'ath|'s", "Shi'ite", "O'Brien|'s", "Sana'a", "'Abd al|-|Karim spoke",
    "the Shia' militias", "Kata’ib Sayyid al|-|Shuhada", "nothin' new", "o'clock",
    // Single quotation marks
    "a '|great|' day", "the ‘|deal|’ is off", "called '|Modern Giants|'|.", "'|We won|'|, he said",
    // Hyphens and slashes
    "al|-|Sham", "well|-|known", "ex-minister", "non-lethal", "co-founder", "pro-Kurdish", "COVID|-|19", "U.S.|-|led", "U.N.|-|backed",
    "UN|-|led", "un-American",
    "and|/|or", "9/11",
    "12|-|year|-|old", "1969|-|1970", "713-853-3989", "e-mail", "2019|–|2020", "war|—|and", "--",
    // Numbers, money, units
    "$|5.2|bn", "£|200,000", "US$|20", "5|km", "10|am", "7:30|pm", "20th", "1980s", "50|%", "3.14", ".265", "+1", "12/05/2024", "No. 10",
    "no|.",
    // Abbreviations
    "Mr. Assad", "Dr. King Jr. spoke", "in the U.S. today", "e.g. tanks", "at 5 p.m. on", "J. R. Smith", "Gen. Abdi", "on Dec. 5|, 2024",
    "Ph.D.|,", "D.C.|-|based",
    "et al.", "St. Petersburg", "Inc.|,", "etc.",
    // Full stops
    "The end|.", "done|.|They left", "wait|...", "what|?!", "No|!!", "said|:", "plan B.", "so did I|.",
    // Addresses and names of files
    "see http://www.state.gov/r/pa/prs/2024.htm|.", "www.example.com/a?b=1|,", "write to press.office@un.org|.", "@POTUS said",
    "#FreeSyria",
    "(|https://x.com/a_b|)", "Gawker.com", "report.pdf", "AT&T", "PG&E|'s",
    // Quotation marks and brackets
    "\"|Never|,|\" he said|.", "“|Never|”", "(|HTS|)|,", "[|sic|]", "«|Oui|»",
    // Other scripts, symbols
    "Ελλάδα|.", "Дамаск|,", "دمشق|،", "大|马|士|革", "👩‍👩‍👧", "🇸|🇾", "5|€", "©", "naïve café", "Erdoğan|'s",
  ])
  func `parts tokens where the treebank does`(marked: String) {
    let document = document(marked.replacing("|", with: ""))
    #expect(barred(document) == marked)
  }

  @Test func `a control character or NUL parts tokens and belongs to none`() {
    #expect(words("a\u{0}b \u{1B}c\u{200B}d\u{FEFF}") == ["a", "b", "c", "d"])
  }

  @Test func `a line break of any kind ends a paragraph`() {
    let document = document("one\ntwo\r\nthree\u{2028}four\u{85}\n\n\nfive")
    #expect(document.paragraphs == [0..<1, 1..<2, 2..<3, 3..<4, 4..<5])
  }

  @Test func `a text of blanks has no tokens and no paragraphs`() {
    let document = document(" \n\t\u{0}\n ")
    #expect(document.tokens.isEmpty && document.paragraphs.isEmpty)
  }

  @Test(arguments: ["'", ".", "a.", "-", "a'", "a-", "U.S.", "@a ", "www.", "12:", "😀", "n't", "\u{301}", "1,", "http://", "x://,"])
  func `a pattern without a line break takes linear time and loses no byte`(pattern: String) {
    let document = document(String(repeating: pattern, count: 40_000 / pattern.utf8.count))
    let isInOrder = zip(document.tokens, document.tokens.dropFirst()).allSatisfy { $0.end <= $1.start }
    #expect(isInOrder && document.tokens.allSatisfy { $0.start < $0.end })
    #expect(SentenceRules().beginnings(in: document).count == document.tokens.count)
  }

  private func document(_ text: String) -> Document {
    Document(tokenizing: Article(id: "test", text: ArticleText(decoded: text)))
  }

  private func words(_ text: String) -> [String] {
    let document = document(text)
    return document.tokens.indices.map(document.text)
  }

  private func barred(_ document: Document) -> String {
    document.tokens.indices.map { (document.isSpaced(before: $0) ? ($0 == 0 ? "" : " ") : "|") + document.text($0) }.joined()
  }
}
