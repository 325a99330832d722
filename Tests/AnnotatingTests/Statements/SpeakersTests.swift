import ActorNetworks
import Language
import Testing

@testable import Annotating

struct SpeakersTests {
  @Test(arguments: [
    ("Member of Parliament (MP) Yvette Cooper said the plan was wrong.", "Yvette Cooper"),
    ("“The plan was wrong,” said Member of Parliament (MP) Yvette Cooper.", "Yvette Cooper"),
    ("Nancy Pelosi, the Speaker of the House of Representatives, said the vote would be held.", "Nancy Pelosi"),
    ("Peter Miller of the Labour Party said the plan was wrong.", "Peter Miller"),
    ("Protesters marched in Paris. Some of the protesters said the government had lied.", "Protesters"),
    ("The news agency Reuters said the bridge was closed.", "Reuters"),
    ("The Hamas organization said the talks had failed.", "Hamas"),
    ("Angela Merkel and Vladimir Putin said the talks had failed.", "Angela Merkel"),
    ("Initial reports from the Pentagon said the soldiers were safe.", "US Department of Defense"),
  ])
  func `whoever is meant by the source speaks`(text: String, name: String) {
    #expect(speakers(in: text).last == name)
  }

  @Test(arguments: [
    (
      "The International Criminal Court issued a verdict on Monday. The ruling said the general was guilty.", "International Criminal Court"
    ),
    ("The International Criminal Court ruled on Monday. According to the decision, the general is guilty.", "International Criminal Court"),
    ("Angela Merkel wrote to Vladimir Putin. The letter said the talks had failed.", "Angela Merkel"),
    ("Joe Biden signed a decree. Part of the decree said the ban was over.", "Joe Biden"),
    ("A study conducted by Greenpeace found the river was clean. The report said the fish had returned.", "Greenpeace"),
    ("A spokesman from the Russian Defence Ministry said the bridge was closed.", "Russian Defence Ministry"),
    ("Greenpeace said the port was closed. A spokesperson said the river was clean.", "Greenpeace"),
    ("A spokeswoman for Greenpeace spoke on Monday. She said the river was clean.", "Greenpeace"),
    ("According to Greenpeace's schedule, the ship will sail on Monday.", "Greenpeace"),
  ])
  func `a document speaks for whoever issued it`(text: String, name: String) {
    #expect(speakers(in: text).last == name)
  }

  @Test(arguments: [
    "Angela Merkel received an email. An email said the talks had failed.",
    "Angela Merkel read a report. Some reports said the talks had failed.",
    "Vladimir Putin lost his seat. According to early reports, the talks had failed.",
  ])
  func `a document that nobody issued speaks for nobody`(text: String) {
    #expect(speakers(in: text).last == "nobody")
  }

  @Test(arguments: [
    ("“The bridge is closed,” Reuters quoted Angela Merkel.", "Angela Merkel"),
    ("Angela Merkel is quoted by Reuters saying, “The bridge is closed.”", "Angela Merkel"),
    ("Angela Merkel said gains in trade had helped the poor, adding that more was needed.", "Angela Merkel"),
    ("This Thursday Greenpeace also criticised the plan to close the port.", "Greenpeace"),
    ("The Undersecretary of State for Management Patrick Miller said the bridge was closed.", "Patrick Miller"),
    ("Angela Merkel, Greenpeace spokesperson, said the river was clean.", "Angela Merkel"),
  ])
  func `the source is the noun that can speak`(text: String, name: String) {
    #expect(speakers(in: text).last == name)
  }

  @Test(arguments: [
    ("Both Chad and Kenya have alleged Iranian involvement.", ["Chad", "Kenya"]),
    (
      "The raid was claimed by rebels in Yemen, but both Kenya and the United States have said Iran was guilty.",
      ["Kenya", "United States"]
    ),
    ("Chad left, and Kenya alleged Iranian involvement.", ["Kenya"]),
  ])
  func `all of those joined before a cue speak`(text: String, names: [String]) {
    #expect(voices(in: text).suffix(names.count) == names[...])
  }

  @Test func `the source names all who speak`() {
    let sources = annotations(of: "Chad, Kenya and Niger said the talks had failed.").statements.map(\.source?.text)
    #expect(sources == Array(repeating: "Chad, Kenya and Niger", count: 3))
  }

  @Test(arguments: [
    ("President Omar Said and General Idris Hale are accused of taking bribes.", "nobody"),
    ("The rebels were blamed by Greenpeace for the blast.", "Greenpeace"),
    ("Angela Merkel was accused by Vladimir Putin of lying.", "Vladimir Putin"),
  ])
  func `those who are judged do not speak`(text: String, name: String) {
    #expect(speakers(in: text) == [name])
  }

  @Test func `a name that a preposition governs does not name the source`() {
    #expect(speakers(in: "The minister, a friend of Vladimir Putin, said talks had failed.") != ["Vladimir Putin"])
  }

  @Test func `a country that only tells whose office a person holds is no target`() throws {
    #expect(try targets(in: "Merkel said that Russian President Vladimir Putin had lied.") == [["vladimir-putin"]])
    #expect(try targets(in: "Merkel said that Russia had lied.") == [["russia"]])
  }

  @Test func `a pronoun alone makes a person a target, and no country`() throws {
    #expect(try targets(in: "Iran fired missiles. Merkel said that it would lose.") == [[]])
    #expect(try targets(in: "Vladimir Putin signed the law. Angela Merkel said that he had lied.") == [["vladimir-putin"]])
  }

  @Test func `a source named right behind another speaker only passes on what that one said`() throws {
    let quoted = try statements(in: "“The bridge is closed,” Angela Merkel was quoted as saying, according to Reuters.")
    #expect(quoted.map(\.speaker) == ["angela-merkel"])
    #expect(quoted.map(\.via) == ["reuters"])
    let reported = try statements(in: "According to Angela Merkel as reported by Reuters, the bridge is closed.")
    #expect(reported.map(\.speaker) == ["angela-merkel"])
    #expect(reported.map(\.via) == ["reuters"])
    let apart = try statements(in: "The bridge is closed, Angela Merkel said. According to Reuters, the tunnel is closed too.")
    #expect(apart.map(\.speaker) == ["angela-merkel", "reuters"])
  }

  private func targets(in text: String) throws -> [[String]] { try statements(in: text).map { $0.targets.map(\.actor) } }

  private func statements(in text: String) throws -> [Statement] {
    let (document, resolution) = MarkedText(text).resolution()
    let attributions = AttributionFinder.forTests.attributions(in: document)
    return try StatementAssembler().statements(from: attributions, resolution: resolution, document: document)
  }

  /// The names of those who speak, statement by statement.
  private func speakers(in text: String) -> [String] {
    let (document, resolution) = MarkedText(text).resolution()
    let attributions = AttributionFinder.forTests.attributions(in: document)
    let names = resolution.politicalActors(in: document).reduce(into: [String: String]()) { $0[$1.id] = $1.name }
    return SpeakerResolver(resolution: resolution, document: document).speakers(of: attributions).map { speaker in
      speaker.flatMap { names[resolution.actors[$0].id] } ?? "nobody"
    }
  }
}

/// The names of the speakers of a text's statements, in order.
private func voices(in text: String) -> [String] {
  let found = annotations(of: text)
  let names = Dictionary(found.actors.map { ($0.id, $0.name) }) { first, _ in first }
  return found.statements.map { $0.speaker.flatMap { names[$0] } ?? "nobody" }
}
