import Testing

@testable import Annotating

/// Who does the deed that a noun names, and to whom.
@Suite struct RelationDeedsTests {
  @Test(arguments: [
    ("The attack by Turkey on Syria failed.", "Turkey fights- Syria"),
    ("The road by Turkey to Syria failed.", ""),
    ("Support from Iran for Hezbollah is growing.", "Iran supports+ Hezbollah"),
    ("Imports from Iran for Hezbollah are growing.", ""),
    ("The Japanese invasion and occupation of China ended.", "Japan fights- China"),
    ("The Japanese invention and description of China ended.", ""),
  ])
  func `a deed is done by whoever stands behind it with by or from`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Clashes broke out between Turkey and Syria.", "Turkey fights- Syria"),
    ("Flowers broke out between Turkey and Syria.", ""),
    ("Talks were held between Turkey and Syria.", "Syria communicates Turkey"),
    ("Talks were not held between Turkey and Syria.", ""),
    ("Fighting between Israel and Hezbollah resumed.", "Israel fights- Hezbollah"),
    ("Trading between Israel and Hezbollah resumed.", ""),
    ("Tensions between Turkey and Russia grew.", "Turkey opposes- Russia"),
    ("Distances between Turkey and Russia grew.", ""),
    ("France and Germany clashed.", "France fights- Germany"),
    ("France and Germany crashed.", ""),
  ])
  func `a deed between two ties them`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("A US drone strike killed Osama bin Laden.", "United States fights- Osama bin Laden"),
    ("A US drone strike helped Osama bin Laden.", ""),
    ("Osama bin Laden was killed by a US drone strike.", "United States fights- Osama bin Laden"),
    ("Israeli warplanes struck Hezbollah positions in Lebanon.", "Israel fights- Hezbollah"),
    ("Israeli warplanes struck Hezbollah prisoners in Lebanon.", ""),
  ])
  func `a strike is its owner's, and what is struck is its owner's`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("France criticised Donald Trump's decision.", "France opposes- Donald Trump"),
    ("France criticised Donald Trump's critics.", ""),
    ("France condemned the attack by Israel.", "France opposes- Israel"),
    ("France condemned the town by Israel.", ""),
    ("France described Donald Trump's decision.", ""),
  ])
  func `who judges a thing judges whose it is`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Backed by Iran, Hezbollah attacked Israel.", "Iran supports+ Hezbollah; Hezbollah fights- Israel"),
    ("Dazed by Iran, Hezbollah attacked Israel.", "Hezbollah fights- Israel"),
    ("Emmanuel Macron, flanked by Angela Merkel, left.", "Angela Merkel meets Emmanuel Macron"),
    ("Emmanuel Macron, painted by Angela Merkel, left.", ""),
  ])
  func `a participle in the passive is said of the subject behind it`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Donald Trump's supporters left.", "Donald Trump's supporters supports+ Donald Trump"),
    ("Donald Trump's relatives left.", ""),
    ("The American supporters left.", ""),
  ])
  func `what a group is called it is`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }
}
