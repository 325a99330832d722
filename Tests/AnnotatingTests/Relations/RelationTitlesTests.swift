import Testing

@testable import Annotating

/// Who belongs to what by titles and by the place of one name beside another.
@Suite struct RelationTitlesTests {
  @Test(arguments: [
    ("Brian Kowalski of the European Union left.", "Brian Kowalski memberOf European Union"),
    ("Brian Kowalski left the European Union.", ""),
    ("Brian Kowalski told of the European Union.", ""),
    ("Brian Kowalski, from Amnesty International, left.", "Brian Kowalski memberOf Amnesty International"),
    ("Amnesty International's Brian Kowalski left.", "Brian Kowalski memberOf Amnesty International"),
    ("President Brian Kowalski of Chad left.", "Brian Kowalski leads Chad"),
    ("Singer Brian Kowalski of Chad left.", ""),
  ])
  func `a name is followed or led up to by where its bearer belongs`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("China's ambassador to Japan, Wang Yi, left.", "Wang Yi represents China"),
    ("China's ambassadors to Japan and Wang Yi left.", ""),
    ("Wang Yi, the ambassador to Japan, left.", ""),
    ("Donald Tusk, the vice president of the European Union, left.", "Donald Tusk memberOf European Union"),
    ("Donald Tusk, formerly the president of the European Union, left.", ""),
    ("Steve Jobs, the chief executive officer of Amnesty International, left.", "Steve Jobs leads Amnesty International"),
    ("Steve Jobs, Amnesty International's chief economist, left.", "Steve Jobs memberOf Amnesty International"),
    ("Steve Jobs, the press officer of Amnesty International, left.", "Steve Jobs memberOf Amnesty International"),
  ])
  func `the words of a title tell who leads from who serves`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Angela Merkel became chairwoman of the European Union.", "Angela Merkel leads European Union"),
    ("Angela Merkel was elected as chairwoman of the European Union.", "Angela Merkel leads European Union"),
    ("Angela Merkel did not become chairwoman of the European Union.", ""),
    ("Angela Merkel dismissed the chairwoman of the European Union.", ""),
    ("Tony Blair, a teacher and member of the European Union, left.", "Tony Blair memberOf European Union"),
  ])
  func `an office is held by whoever takes it up`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("The Lebanese group Hezbollah fell silent.", "Hezbollah locatedIn Lebanon"),
    ("The silent group Hezbollah fell.", ""),
    ("Lebanese Hezbollah prisoners fell silent.", ""),
  ])
  func `a country qualifies the bodies that are at home there`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test func `one of a party belongs to it`() {
    #expect(relations(in: "Joe Biden, a Democrat, left.") == "Joe Biden memberOf Democratic Party")
    #expect(relations(in: "Joe Biden, a Democratic foe, left.") == "")
  }

  @Test func `an office named beside another of its kind has the same owner`() {
    let found = relations(in: "Iraqi Foreign Minister Fuad Hussein and Planning Minister Mohammed Tamim left.")
    #expect(found.contains("Mohammed Tamim memberOf Iraq"))
    let other = relations(in: "Iraqi Foreign Minister Fuad Hussein and singer Mohammed Tamim left.")
    #expect(!other.contains("Mohammed Tamim memberOf"))
  }
}
