import ActorNetworks
import Language
import Testing

@testable import Annotating

@Suite struct OfficesTests {
  private let knowledge = Knowledge.builtIn

  private func holders(_ office: Office, _ of: String, _ date: String?) -> [String] {
    knowledge.holders(of: office, at: of, on: date).map { knowledge.actors[$0.person].id }
  }

  @Test(arguments: [
    ("2004-05-01", "george-w-bush"), ("2010-01-01", "barack-obama"), ("2019-06-30", "donald-trump"), ("2024-12-05", "joe-biden"),
    ("2025-03-01", "donald-trump"),
  ]) func `the president is the one of the article's date`(_ date: String, _ id: String) {
    #expect(holders(.president, "united-states", date) == [id])
  }

  @Test func `on the day of a change both hold the office, the new one first`() {
    #expect(holders(.president, "united-states", "2009-01-20") == ["barack-obama", "george-w-bush"])
  }

  @Test func `an instant counts as its day`() {
    #expect(holders(.primeMinister, "iraq", "2024-12-05T09:30:00Z") == ["mohammed-shia-al-sudani"])
  }

  @Test func `without a date it is whoever is in office`() {
    #expect(holders(.president, "france", nil) == ["emmanuel-macron"])
  }

  @Test func `a term known by its year covers the year`() {
    let term = Term(person: 0, office: .leader, of: "x", start: "2011", end: "2013-05")
    #expect(term.covers("2011-01-01") && term.covers("2013-05-31") && !term.covers("2010-12-31") && !term.covers("2013-06-01"))
  }

  @Test func `surnames find people with and without the article`() {
    let names = knowledge.people(surnamed: "Sudani").map { knowledge.actors[$0].id }
    #expect(names == ["mohammed-shia-al-sudani"])
    #expect(knowledge.people(surnamed: "al-Sudani").map { knowledge.actors[$0].id } == names)
    #expect(knowledge.people(surnamed: "Aoun").count == 2)
  }

  @Test func `titles tell the office, the gender, and whether they stand before a name`() {
    #expect(knowledge.title("Prime Minister")?.offices.first == .primeMinister)
    #expect(knowledge.title("secretary of state")?.offices == [.foreignMinister])
    #expect(knowledge.title("spokeswoman")?.gender == .feminine)
    #expect(knowledge.title("table") == nil)
    let document = plainDocument("Deputy Prime Minister Tariq met Maj. Gen. Rasool in major towns.")
    let found = knowledge.titles(in: FoldedWord.words(in: document)).map { document.text($0.tokens) }
    #expect(found == ["Deputy Prime Minister", "Maj. Gen"])
  }

  @Test func `given names tell the gender where one bears them`() {
    #expect(knowledge.gender(ofGivenName: "Fatima") == .feminine)
    #expect(knowledge.gender(ofGivenName: "Recep") == .masculine)
    #expect(knowledge.gender(ofGivenName: "Andrea") == nil && knowledge.isGivenName("Andrea"))
    #expect(!knowledge.isGivenName("Parliament"))
  }

  @Test func `nouns tell the kind of an actor that is not named`() {
    #expect(knowledge.roleNoun("rebels")?.kinds.first == .group)
    #expect(knowledge.roleNoun("ministry")?.kinds.first == .government)
    #expect(knowledge.roleNoun("lawmakers")?.isCollective == true)
    #expect(knowledge.roleNoun("the group") == nil && knowledge.roleNoun("group") != nil)
  }
}
