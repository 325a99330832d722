import News
import Testing

@Suite struct TextRepairTests {
  @Test(
    arguments: [
      ("President ErdoÄŸan spoke", "President Erdoğan spoke"),
      ("the courtâ€™s decision", "the court’s decision"),
      ("â€œWe are ready,â€\u{9D} he said", "“We are ready,” he said"),
      ("â€œWe are ready,â€ he said", "“We are ready,” he said"),
      ("the court\u{E2}\u{80}\u{99}s decision", "the court’s decision"),
      ("the courtÃ¢â‚¬â„¢s decision", "the court’s decision"),
      ("NicolÃ¡s Maduro", "Nicolás Maduro"),
      ("NicolÃƒÂ¡s Maduro", "Nicolás Maduro"),
      ("the court‚Äôs decision", "the court’s decision"),
      ("a blank.Â\u{A0}Another", "a blank.\u{A0}Another"),
      ("a blank. Â Another", "a blank.  Another"),
      ("ÐŸÑƒÑ‚Ð¸Ð½ spoke", "Путин spoke"),
      ("the court&rsquo;s &amp; the people&#8217;s", "the court’s & the people’s"),
      ("the court&amp;rsquo;s", "the court’s"),
      ("the court&#146;s", "the court’s"),
      ("the court\u{92}s", "the court’s"),
      ("S\u{0}\u{B}\u{1A}\nyrian war", "Syrian war"),
      ("Erdog\u{306}an met Gu\u{308}l", "Erdoğan met Gül"),
      ("Tahrir al\u{2011}Sham", "Tahrir al-Sham"),
      ("Syr\u{AD}ian\u{200B} war", "Syrian war"),
    ]) func `damage is mended`(damaged: String, sound: String)
  {
    // Scalar by scalar: to Swift, a letter taken apart equals the whole one.
    #expect(Array(ArticleText(repairing: damaged).repaired.unicodeScalars) == Array(sound.unicodeScalars))
  }

  @Test(
    arguments: [
      "a café’s owner", "the CAFÉ” he owns", "protégé”— he said", "AT&T; R&D", "naïve coöperation", "“Ça va?” — Élysée", "São Paulo…",
      "10°–12°",
      "a row ···· of dots", "Müller, Özdemir & Söhne", "Łódź", "Đoković", "line\r\nline\n", "R&D;", "&unknown;",
    ]) func `sound text is left alone`(text: String)
  {
    #expect(ArticleText(repairing: text).repairs == [])
  }

  @Test func `a repaired word is listed whole, with its place and what happened`() {
    let text = ArticleText(repairing: "ErdoÄŸanâ€™s visit")
    #expect(
      text.repairs == [
        Repair(scalars: 0..<8, was: "ErdoÄŸan", now: "Erdoğan", how: "UTF-8 read as Windows-1252"),
        Repair(scalars: 8..<11, was: "â€™", now: "’", how: "UTF-8 read as Windows-1252"),
      ])
  }

  @Test func `damage twice over and by Latin-1 is told as such`() {
    #expect(ArticleText(repairing: "courtÃ¢â‚¬â„¢s").repairs.map(\.how) == ["UTF-8 read as Windows-1252 twice over"])
    #expect(ArticleText(repairing: "court\u{E2}\u{80}\u{99}s").repairs.map(\.how) == ["UTF-8 read as Latin-1"])
  }

  @Test func `bytes of an unknown encoding are kept, reported and named as unreadable`() {
    let text = ArticleText(repairing: "argued to °®Âþµº that")
    #expect(text.repaired == "argued to °®Âþµº that")
    #expect(
      text.repairs == [Repair(scalars: 10..<16, was: "°®Âþµº", now: "°®Âþµº", how: "unreadable: bytes of an unknown encoding")])
    #expect(text.unreadable == [10..<22])
    #expect(text.isUnreadable(repaired: 8..<12))
    #expect(!text.isUnreadable(repaired: 0..<10))
    #expect(!text.isUnreadable(repaired: 22..<26))
  }

  @Test func `lost characters are reported once a run`() {
    let text = ArticleText(repairing: "Erdo\u{FFFD}\u{FFFD}an")
    #expect(text.repairs.map(\.how) == ["unreadable: characters lost before"])
  }

  @Test func `the place of a name before a mended mark is exact`() {
    let text = ArticleText(repairing: "in Turkeyâ€™s courts")
    // “Turkey” stands in bytes 3 to 9 of the repaired text.
    #expect(text.decoded(scalars: text.scalars(ofRepaired: 3..<9)) == "Turkey")
    // “’s” and “courts”.
    #expect(text.decoded(scalars: text.scalars(ofRepaired: 9..<13)) == "â€™s")
    #expect(text.decoded(scalars: text.scalars(ofRepaired: 14..<20)) == "courts")
  }
}
