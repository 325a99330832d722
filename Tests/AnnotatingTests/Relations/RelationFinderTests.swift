import ActorNetworks
import Language
import Testing

@testable import Annotating

/// What an article asserts of two actors, pattern by pattern, each beside a sentence that asserts nothing of the kind.
@Suite struct RelationFinderTests {
  @Test(arguments: [
    ("Iran backs Hezbollah.", "Iran supports+ Hezbollah"),
    ("Iran does not back Hezbollah.", ""),
    ("Iran may back Hezbollah.", ""),
    ("If Iran backs Hezbollah, Israel will respond.", ""),
    ("Turkey attacked Syria.", "Turkey fights- Syria"),
    ("Syria was attacked by Turkey.", "Turkey fights- Syria"),
    ("Turkey never attacked Syria.", ""),
    ("France condemned Russia.", "France opposes- Russia"),
    ("France condemned the attack.", ""),
    ("The chancellor met Emmanuel Macron after France and Germany voted.", ""),
    ("Iran cooperates with Russia.", "Iran communicates Russia"),
    ("Iran competes with Russia.", ""),
    ("Iran joined the European Union.", "Iran memberOf European Union"),
    ("Iran left the European Union.", ""),
  ])
  func `a verb ties its subject to its object`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Iran voiced support for Hezbollah.", "Iran supports+ Hezbollah"),
    ("Iran voiced concern for Hezbollah.", ""),
    ("Iran denied support for Hezbollah.", ""),
    ("Turkey held talks with Russia.", "Russia communicates Turkey"),
    ("Turkey cancelled talks with Russia.", ""),
    ("Turkey launched an attack on Syria.", "Turkey fights- Syria"),
    ("Iran's support for Hezbollah is well known.", "Iran supports+ Hezbollah"),
    ("Iran's views on Hezbollah are well known.", ""),
    ("Talks between Turkey and Russia ended on Friday.", "Russia communicates Turkey"),
    ("Trains between Turkey and Russia ended on Friday.", ""),
  ])
  func `a noun for a deed ties its doer to whom it is done to`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Iran, a close ally of Russia, sent help.", "Iran allyOf+ Russia"),
    ("Iran, a close neighbour of Russia, sent help.", ""),
    ("Iran is an ally of Russia.", "Iran allyOf+ Russia"),
    ("Iran is not an ally of Russia.", ""),
  ])
  func `a noun for a bond ties whom it describes`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Turkish President Recep Tayyip Erdoğan arrived on Monday.", "Recep Tayyip Erdoğan leads Turkey"),
    ("Former Turkish President Abdullah Gül arrived on Monday.", ""),
    ("Iraqi Prime Minister Mohammed Shia al-Sudani left.", "Mohammed Shia' al-Sudani leads Iraq"),
    ("Iranian Foreign Minister Abbas Araghchi arrived on Monday.", "Abbas Araghchi memberOf Iran"),
    ("Iranian singer Mohammad Nouri arrived on Monday.", ""),
    ("Prime Minister Mohammed Shia al-Sudani spoke of Iraq.", "Mohammed Shia' al-Sudani leads Iraq"),
    ("Analyst Mohammed Shia al-Sudani spoke of Iraq.", ""),
    ("Prime Minister Mohammed Shia al-Sudani spoke of Syria.", ""),
    ("The Iraqi government met. Iraqi Prime Minister Mohammed Shia al-Sudani left.", "Mohammed Shia' al-Sudani leads Government of Iraq"),
  ])
  func `an office ties its holder to whom it belongs to`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("The Iran-backed Hezbollah attacked the town.", "Iran supports+ Hezbollah"),
    ("The Iran-bound Hezbollah attacked the town.", ""),
    ("The Doha-based Al Jazeera reported from Qatar.", ""),
    ("Airlines such as the Qatar-based Al Jazeera were closed.", "Al Jazeera locatedIn Qatar"),
  ])
  func `a compound ties its parts`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    "Israel said Iran backs Hezbollah.", "Israel accuses others. \"Iran attacked Syria,\" the minister said.",
    "According to Israel, Iran backs Hezbollah.", "The general wrote again, claiming Iran openly backing Hezbollah.",
  ])
  func `what somebody claims is no assertion of the article`(sentence: String) {
    #expect(!relations(in: sentence).contains("Iran"))
  }

  @Test func `a relation is told once a sentence, by the shortest words that show it`() {
    let text = "Iran backs Hezbollah. It is Iran that backs and funds Hezbollah."
    let found = annotations(of: text)
    let places = found.relations.filter { $0.relation.kind == .supports }.map { text.prefix($0.end).suffix($0.end - $0.start) }
    #expect(places.first == "Iran backs Hezbollah")
    #expect(places.count <= 2)
  }
}

extension Annotator {
  /// One annotator for all tests; there is none without the shipped models.
  static let forTests: Annotator = {
    do { return try Annotator() } catch { fatalError("\(error)") }
  }()
}
