import Testing

@testable import Annotating

/// Who is tied to whom where the tree needs reading further than from a subject to its object.
@Suite struct RelationPatternsTests {
  @Test(arguments: [
    ("Hezbollah, which attacked Israel, is armed.", "Hezbollah fights- Israel"),
    ("The town, which attacked Israel, is armed.", ""),
  ])
  func `a relative pronoun stands for the noun before it`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("France sent troops to support Mali.", "France supports+ Mali"),
    ("France refused to support Mali.", ""),
    ("France did not send troops to support Mali.", ""),
    ("Iran has pushed for greater coordination to support Syria.", "Iran supports+ Syria"),
    ("Angela Merkel went on to criticise France.", "Angela Merkel opposes- France"),
    ("Angela Merkel declined to criticise France.", ""),
    ("France expects troops to support Mali.", ""),
  ])
  func `a purpose belongs to whoever acts for it`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Vladimir Putin and Recep Tayyip Erdoğan met in Doha.", "Recep Tayyip Erdoğan meets Vladimir Putin"),
    ("Vladimir Putin and Recep Tayyip Erdoğan slept in Doha.", ""),
    (
      "Vladimir Putin and Recep Tayyip Erdoğan met Bashar al-Assad.",
      "Bashar al-Assad meets Vladimir Putin; Bashar al-Assad meets Recep Tayyip Erdoğan"
    ),
    ("Turkey and Russia held talks.", "Russia communicates Turkey"),
    ("Turkey and Russia announced talks.", ""),
  ])
  func `what two do together ties them`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Angela Merkel flew home after talks with Emmanuel Macron.", "Angela Merkel communicates Emmanuel Macron"),
    ("Angela Merkel flew home before talks with Emmanuel Macron.", ""),
    ("Iran is at war with Iraq.", "Iran fights- Iraq"),
    ("Iran is at odds with Iraq.", ""),
    ("Iran is not at war with Iraq.", ""),
    ("Iran came under attack from Iraq.", "Iraq fights- Iran"),
    ("Iran came under water from Iraq.", ""),
    ("Angela Merkel marched in support of Israel.", "Angela Merkel supports+ Israel"),
    ("Angela Merkel marched in view of Israel.", ""),
  ])
  func `what is done in passing ties whoever does it`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Hezbollah enjoys the support of Iran.", "Iran supports+ Hezbollah"),
    ("Hezbollah enjoys the support of nobody but cooks of Iran.", ""),
    ("Hezbollah faced criticism from France.", "France opposes- Hezbollah"),
    ("Hezbollah faced questions from France.", ""),
  ])
  func `what somebody receives the giver does`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Angela Merkel attacked Emmanuel Macron.", "Angela Merkel opposes- Emmanuel Macron"), ("Iran attacked Israel.", "Iran fights- Israel"),
  ])
  func `persons attack each other with words`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Turkey cut ties with Israel.", "Turkey opposes- Israel"),
    ("Turkey cut fish with Israel.", ""),
  ])
  func `ties that are cut are no ties`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Rebel groups, including Hezbollah, voiced support for Syria.", true),
    ("Rebel groups fighting Hezbollah voiced support for Syria.", false),
  ])
  func `what a group does its named members do`(sentence: String, isExpected: Bool) {
    #expect(relations(in: sentence).contains("Hezbollah supports+ Syria") == isExpected)
  }

  @Test(arguments: [
    ("Turkey is allied with Qatar.", "Qatar allyOf+ Turkey"),
    ("Turkey is not allied with Qatar.", ""),
    ("Turkey is bored with Qatar.", ""),
    ("Angela Merkel is critical of Israel.", "Angela Merkel opposes- Israel"),
    ("Angela Merkel is fond of Israel.", ""),
    ("Angela Merkel may be hostile to Israel.", ""),
  ])
  func `an adjective says how one stands to another`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Soldiers from Iran met Angela Merkel.", "Angela Merkel meets Iran"),
    ("Soldiers of the European Union's force attacked Hezbollah.", "European Union fights- Hezbollah"),
    ("Boars of the European Union's woods attacked Hezbollah.", ""),
    ("Singers from Iran met Angela Merkel.", ""),
    ("We back Hezbollah and Iran.", ""),
    ("Iran backs Hezbollah's talks.", ""),
  ])
  func `an organ acts for its owner and no one else`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Angela Merkel welcomed Emmanuel Macron.", "Angela Merkel meets Emmanuel Macron"),
    ("Angela Merkel welcomed the European Union.", ""),
  ])
  func `only persons are met by being welcomed`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }
}
