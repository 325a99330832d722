import Foundation
import Testing

@Suite struct ActorsTests {
  private let folder = try? TemporaryFolder()

  @Test func `every mention is explained, and so is who is kept apart`() throws {
    let text = "Boris Petrov and Natalia Petrov met in Iraq. Mr. Petrov left for Baghdad."
    let run = try CommandRun("actors", "--explain", "--quiet", "-", input: "{\"id\": \"a\", \"text\": \"\(text)\"}")
    #expect(run.output.hasPrefix("a\n  0–12 “Boris Petrov” is boris-petrov (full name): "))
    #expect(run.output.contains("“Iraq” is iraq (known name): “Iraq” is in the tables\n"))
    #expect(run.output.contains("“Petrov” is boris-petrov (part of a name): part of “Boris Petrov”\n"))
    #expect(
      run.output.hasSuffix("  boris-petrov and natalia-petrov are kept apart: one surname, but neither name is a form of the other\n"))
  }

  @Test func `explanations are written as CSV and JSON too`() throws {
    let input = "{\"id\": \"a\", \"text\": \"Iraq praised Syria.\"}"
    #expect(
      try CommandRun("actors", "--explain", "--format", "csv", "--quiet", "-", input: input).output
        .hasPrefix("Article,Start,End,Text,Form,Actor,Way,Reason\r\na,0,4,Iraq,name,iraq,known name,“Iraq” is in the tables\r\n"))
    #expect(
      try CommandRun("actors", "--explain", "--format", "json", "--quiet", "-", input: input).output
        .hasPrefix("{\"article\":\"a\",\"mentions\":[{\"start\":0,\"end\":4,\"text\":\"Iraq\",\"form\":\"name\",\"actor\":\"iraq\""))
  }

  @Test func `what is proposed can be handed back and merges`() throws {
    let folder = try #require(folder)
    let input = """
      {"id": "a", "text": "Grigor Velchev spoke in Iraq. Velchev left."}
      {"id": "b", "text": "Mr. Velchev came back to Iraq on Monday, he said."}

      """
    let proposed = try CommandRun("actors", "--propose", "--quiet", "-", input: input)
    #expect(
      proposed.output.contains(
        """
        # possible: velchev may be grigor-velchev
        [[merge]]
        actors = ["velchev"]
        into = "grigor-velchev"
        """))
    let file = try folder.write("actors.toml", proposed.output)
    let before = try CommandRun("actors", "--format", "csv", "--quiet", "-", input: input).output
    let after = try CommandRun("actors", "--format", "csv", "--quiet", "--actors", file, "-", input: input).output
    #expect(before.contains("\nvelchev,"))
    #expect(!after.contains("\nvelchev,"))
    #expect(try CommandRun("actors", "--propose", "--quiet", "--actors", file, "-", input: input).output.contains("nothing to propose"))
  }

  @Test func `who is to be kept apart is kept apart`() throws {
    let folder = try #require(folder)
    let file = try folder.write("actors.toml", "[[apart]]\nactors = [\"velchev\", \"grigor-velchev\"]\n")
    let input = "{\"id\": \"a\", \"text\": \"Grigor Velchev spoke in Iraq. Mr. Velchev left.\"}"
    #expect(try !CommandRun("actors", "--format", "csv", "--quiet", "-", input: input).output.contains("\nvelchev,"))
    #expect(try CommandRun("actors", "--format", "csv", "--quiet", "--actors", file, "-", input: input).output.contains("\nvelchev,"))
  }

  @Test func `an actor that the user adds is found wherever its name stands`() throws {
    let folder = try #require(folder)
    let file = try folder.write("actors.toml", "[[add]]\nname = \"Hurricane Zelda\"\nkind = \"group\"\n")
    let input = "{\"id\": \"a\", \"text\": \"Hurricane Zelda reached Iraq on Monday.\"}"
    let run = try CommandRun("actors", "--format", "csv", "--quiet", "--actors", file, "-", input: input)
    #expect(run.output.contains("\nhurricane-zelda,Hurricane Zelda,group,1,"))
  }

  @Test func `critics of one article are not those of another`() throws {
    let input = """
      {"id": "a", "text": "Critics said that Iraq was wrong."}
      {"id": "b", "text": "Critics said that Iraq was right."}

      """
    let lines = try CommandRun("actors", "--format", "csv", "--quiet", "-", input: input).output.split(separator: "\r\n")
    #expect(lines.count { $0.hasPrefix("critics-") } == 2)
  }
}
