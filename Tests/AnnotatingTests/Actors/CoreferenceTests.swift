import News
import Testing

@testable import Annotating
@testable import Language

struct CoreferenceTests {
  /// The board before pronouns are resolved, and the actor with a name on it.
  private func board(of text: String, finding name: String) -> (board: MentionBoard, actor: Int?) {
    let marked = MarkedText(text)
    let document = LanguageAnalyzer.forTests.document(of: Article(id: "test", text: ArticleText(decoded: marked.text)))
    let attributions = AttributionFinder.forTests.attributions(in: document)
    let board = ActorResolver.forTests.boardBeforeAnaphora(of: document, attributions: attributions)
    return (board, board.actors.firstIndex { $0.name == name })
  }

  @Test(arguments: [
    "Greenpeace's lawyer Laura Bennett spoke.",
    "Greenpeace director Laura Bennett spoke.",
    "Laura Bennett, a spokeswoman for Greenpeace, spoke.",
  ])
  func `whoever is named in one phrase with a body belongs to it`(text: String) throws {
    let (board, person) = board(of: text, finding: "Laura Bennett")
    let bodies = Affiliates(board: board).bodies(of: try #require(person))
    #expect(bodies.map { board.actors[$0].name } == ["Greenpeace"])
  }

  @Test(arguments: ["Laura Bennett criticised Greenpeace.", "Laura Bennett spoke after Greenpeace had left."])
  func `whoever is named in one sentence with a body need not belong to it`(text: String) throws {
    let (board, person) = board(of: text, finding: "Laura Bennett")
    #expect(Affiliates(board: board).bodies(of: try #require(person)) == [])
  }

  @Test func `the source named last is remembered`() throws {
    let (board, person) = board(of: "Laura Bennett said the ship was safe. It sailed on Monday.", finding: "Laura Bennett")
    #expect(board.lastSource(before: board.words.count - 1)?.actor == person)
    #expect(board.lastSource(before: 0) == nil)
  }

  @Test func `the person mentioned most is whom the text is about`() throws {
    let (board, person) = board(
      of: "Laura Bennett met Karim Nasser. Bennett spoke first. Bennett left at noon.", finding: "Laura Bennett")
    #expect(board.mainPerson == person)
  }
}
