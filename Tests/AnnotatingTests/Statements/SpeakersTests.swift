import ActorNetworks
import Testing

@testable import Annotating

struct SpeakersTests {
  @Test(arguments: [
    ("Member of Parliament (MP) Yvette Cooper said the plan was wrong.", "Yvette Cooper"),
    ("“The plan was wrong,” said Member of Parliament (MP) Yvette Cooper.", "Yvette Cooper"),
    ("Nancy Pelosi, the Speaker of the House of Representatives, said the vote would be held.", "Nancy Pelosi"),
    ("Peter Miller of the Labour Party said the plan was wrong.", "Peter Miller"),
    ("Protesters marched in Paris. Some of the protesters said the government had lied.", "Protesters"),
    ("Initial reports from the Pentagon said the soldiers were safe.", "US Department of Defense"),
  ])
  func `whoever is meant by the source speaks`(text: String, name: String) {
    #expect(speakers(in: text).last == name)
  }

  @Test func `a name that a preposition governs does not name the source`() {
    #expect(speakers(in: "The minister, a friend of Vladimir Putin, said talks had failed.") != ["Vladimir Putin"])
  }

  @Test func `a country that only tells whose office a person holds is no target`() throws {
    let (document, resolution) = MarkedText("Merkel said that Russian President Vladimir Putin had lied.").resolution()
    let attributions = AttributionFinder.forTests.attributions(in: document)
    let statements = try StatementAssembler().statements(from: attributions, resolution: resolution, document: document)
    #expect(statements.map { $0.targets.map(\.actor) } == [["vladimir-putin"]])
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
