import Testing

@testable import Annotating

@Suite struct PhraseTableTests {
  private func words(_ text: String) -> [UInt64] { FoldedWord.words(in: text).map(\.hash) }

  @Test(arguments: [
    ("Da’esh", "DAESH"), ("Kata'ib", "Kataib"), ("al-Sharaa", "el-Sharaa"), ("al-Sharaa", "ash-Sharaa"), ("Al Sharaa", "al-Sharaa"),
    ("Erdoğan", "Erdogan"), ("Çavuşoğlu", "Cavusoglu"), ("ʿAli", "Ali"), ("U.S.", "US"), ("U.N.", "UN"), ("Hay’at", "Hayat"),
    ("Yılmaz", "Yilmaz"), ("Ṭāriq", "Tariq"), ("Trinidad & Tobago", "Trinidad and Tobago"), ("St. Lucia", "St Lucia"), ("Łódź", "Lodz"),
    ("Jong-un", "Jong Un"), ("Iraq’s", "Iraq"), ("Ærø", "Aero"), ("e\u{301}tat", "état"), ("Da\u{2BF}esh", "Daesh"),
  ]) func `spellings of one name are one`(_ one: String, _ other: String) {
    #expect(words(one) == words(other))
    #expect(!words(one).isEmpty)
  }

  @Test(arguments: [("Iran. Iraq", "Iran Iraq"), ("us", "use"), ("Iran, Iraq", "Iran Iraq"), ("Iran\nIraq", "Iran Iraq"), ("Ал", "Ел")])
  func `what is different stays different`(_ one: String, _ other: String) {
    #expect(words(one) != words(other))
  }

  @Test func `broken and strange bytes do no harm`() {
    for bytes in [[0xC3], [0xFF, 0xFE], [0xE2, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0x27], [0x2E, 0x2E], [], [0x41, 0x2E], [0x41, 0xCC]]
      as [[UInt8]]
    {
      var scanner = FoldedWordScanner(bytes, 0..<bytes.count)
      var last = 0
      while let word = scanner.next() {
        #expect(word.end > word.start && word.start >= last && word.end <= bytes.count)
        last = word.end
      }
    }
  }

  @Test func `a hundred thousand aliases cost a text no more steps than a hundred`() {
    var table = PhraseTable()
    let consonants = Array("bcdfghjklm")
    for number in 0..<100_000 {
      let digits = String(number).map { consonants[Int(String($0)) ?? 0] }
      table.add(FoldedWord.words(in: "Q\(String(digits)) Front"), value: number)
    }
    #expect(table.entries.count == 100_000)
    let words = FoldedWord.words(in: "The Qclk Front and the Qbb fought; the QJHGFD FRONT did not.")
    #expect(table.matches(in: words).map { $0.entries.map(\.value) } == [[187], [65432]])
    #expect(table.longestProbe < 64)
  }

  @Test func `the longest phrase wins and entries come in the order they were added`() {
    var table = PhraseTable()
    for (value, phrase) in ["Islamic State", "Islamic State of Iraq", "Islamic State"].enumerated() {
      table.add(FoldedWord.words(in: phrase), value: value)
    }
    let found = table.matches(in: FoldedWord.words(in: "Islamic State of Iraq, Islamic State of mind"))
    #expect(found.map { $0.entries.map(\.value) } == [[1], [0, 2]])
  }
}
