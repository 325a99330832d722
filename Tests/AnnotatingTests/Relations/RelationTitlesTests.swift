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
    ("Steve Jobs, the press officer of Amnesty International, left.", "Steve Jobs memberOf Amnesty International"),
  ])
  func `the words of a title tell who leads from who serves`(sentence: String, expected: String) {
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

  @Test func `an office named beside another of its kind has the same owner`() {
    let found = relations(in: "Iraqi Foreign Minister Fuad Hussein and Planning Minister Mohammed Tamim left.")
    #expect(found.contains("Mohammed Tamim memberOf Iraq"))
    let other = relations(in: "Iraqi Foreign Minister Fuad Hussein and singer Mohammed Tamim left.")
    #expect(!other.contains("Mohammed Tamim memberOf"))
  }
}
