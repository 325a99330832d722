import Testing

@testable import Annotating

/// What the order of words shows where the tree goes astray.
@Suite struct RelationOrderTests {
  @Test(arguments: [
    ("On Monday Antony Blinken will meet with Angela Merkel and others to discuss trade.", "Angela Merkel meets Antony Blinken"),
    ("On Monday Antony Blinken will leave with Angela Merkel and others to sell cars.", ""),
    ("Nabih Berri, an ally of Hezbollah, received Amos Hochstein.", "Hezbollah allyOf+ Nabih Berri; Amos Hochstein meets Nabih Berri"),
    ("Nabih Berri, an ally of Hezbollah, recited Amos Hochstein.", "Hezbollah allyOf+ Nabih Berri"),
  ])
  func `a verb has the name before it for its subject and the one behind it for its object`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    (
      "Wang Yi met with the Japanese ambassador to China Anami Koreshige.",
      "Anami Koreshige meets Wang Yi; Anami Koreshige represents Japan"
    ),
    ("Wang Yi left with the Japanese ambassador to China Anami Koreshige.", "Anami Koreshige represents Japan"),
    ("Angela Merkel met with the President of South Korea Mr. Roh Moo-hyun.", "Angela Merkel meets Roh Moo-hyun"),
    ("Angela Merkel met with the President of South Korea and Emmanuel Macron.", "Angela Merkel meets Lee Jae-myung"),
    ("First Minister of Scotland Nicola Sturgeon left.", "Nicola Sturgeon leads Scotland"),
    ("First Minister of Scotland and Nicola Sturgeon left.", ""),
  ])
  func `a title leads over its complement to the name`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Conservative Party leader and Prime Minister Boris Johnson left.", true),
    ("The Conservative Party leader and Prime Minister Boris Johnson left.", false),
    ("The Conservative Party's leader and Prime Minister Boris Johnson left.", false),
  ])
  func `two titles of one name are both its bearer's`(sentence: String, isExpected: Bool) {
    #expect(relations(in: sentence).contains("Boris Johnson leads Conservative Party") == isExpected)
  }

  @Test(arguments: [
    ("Vladimir Putin's close ally Dmitry Medvedev left.", "Dmitry Medvedev allyOf+ Vladimir Putin"),
    ("Vladimir Putin's close neighbour Dmitry Medvedev left.", ""),
    ("Viktor Orbán is Vladimir Putin's closest ally in the European Union.", "Viktor Orbán allyOf+ Vladimir Putin"),
    ("Viktor Orbán saw Vladimir Putin's closest ally in the European Union.", ""),
    ("Imran Khan's party, Pakistan Tehreek-e-Insaf, boycotted the session.", "Imran Khan memberOf Pakistan Tehreek-e-Insaf"),
    ("Imran Khan's lawn, Pakistan Tehreek-e-Insaf, boycotted the session.", ""),
  ])
  func `a possessive before a noun owns it and who stands around it bears it`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("The European Union, the United States and Britain imposed sanctions on Belarus.", true),
    ("In the European Union, the United States and Britain imposed sanctions on Belarus.", false),
  ])
  func `all of a list do what its last is said to do`(sentence: String, isExpected: Bool) {
    #expect(relations(in: sentence).contains("European Union opposes- Belarus") == isExpected)
  }

  @Test(arguments: [
    ("Hungary blocked EU aid to Ukraine.", ""),
    ("Qais al-Khazali, the leader of the Iran-aligned militia, left.", ""),
  ])
  func `a name that but qualifies is nobody's object or owner`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test func `a text may end with the title of somebody named before`() {
    #expect(relations(in: "President Joe Biden spoke. Tensions between Iran and the President") == "Iran opposes- Joe Biden")
  }
}
