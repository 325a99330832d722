import ActorNetworks
import Testing

@testable import Annotating

@Suite struct ActorFileTests {
  /// What is wrong with a file, as the user reads it.
  private func complaint(_ toml: String) -> String {
    do {
      _ = try Knowledge.builtIn.applying(try ActorFile(toml: toml, path: "a.toml"))
    } catch {
      return "\(error)"
    }
    return "none"
  }

  @Test func `every edit is read, written and read again`() throws {
    let file = ActorFile(edits: [
      .init(.add(.init(name: "Rojava “Committee”", kind: .group, aliases: ["R\"C\\"], country: "SYR")), reason: "new\nin town"),
      .init(.alias(actor: "islamic-state", names: ["the Caliphate", "Khilafa"])),
      .init(.merge(actors: ["hts", "al-nusra-front"], into: "hayat-tahrir-al-sham"), reason: "same people"),
      .init(.apart(["michel-aoun", "joseph-aoun"])), .init(.rename(actor: "turkey", name: "Türkiye")),
      .init(.kind(actor: "southern-transitional-council", .armedGroup)), .init(.hide(actor: "wikinews")),
    ])
    let again = try ActorFile(toml: file.toml(), path: "actors.toml")
    #expect(again.edits.map(\.action) == file.edits.map(\.action))
    #expect(again.edits.map(\.reason) == file.edits.map(\.reason))
    #expect(try ActorFile(toml: "", path: "a.toml").edits == [])
  }

  @Test(arguments: [
    ("[[alias]]\nactor = \"iraq\"\nnames = \"X\"", "a.toml:3:1: names is a list of texts: names = [\"…\"]"),
    ("\n[[alias]]\nnames = [\"X\"]", "a.toml:2:1: [[alias]] needs actor = …"),
    (
      "[[hide]]\n  actor = \"Iraq\"",
      "a.toml:2:3: “Iraq” is no id; write it as `rapport actors` lists it, in lower-case letters, digits and hyphens: iraq"
    ),
    ("[[hide]]\nactor = \"x\"\n[[hide]]\nactr = \"y\"", "a.toml:4:1: [[hide]] has no “actr”; it takes actor and reason"),
    ("[[drop]]\nactor = \"x\"", "a.toml:1:1: “drop” is no edit; use add, alias, merge, apart, rename, kind or hide"),
    ("[hide]\nactor = \"x\"", "a.toml:1:1: write [[hide]] with two brackets, once for each edit"),
    ("[[apart]]\nactors = [\"x\"]", "a.toml:2:1: actors needs at least 2"),
    (
      "[[hide]]\nactor = \"wikinews\"\n[[alias]]\nactor = \"nobody-knows\"\nnames = [\"X\"]",
      "a.toml:3:1: no actor “nobody-knows” is known; add it with [[add]]"
    ),
    (
      "[[add]]\nname = \"Iraq\"\nkind = \"country\"",
      "a.toml:1:1: “iraq” is known already; use [[alias]], [[rename]] or [[kind]], or give another id"
    ),
    (
      "[[merge]]\nactors = [\"a\"]\ninto = \"b\"\n[[merge]]\nactors = [\"b\"]\ninto = \"a\"",
      "a.toml:4:1: “b” and “a” are merged into each other; take one of the two merges out"
    ),
    (
      "[[apart]]\nactors = [\"a\", \"b\"]\n[[merge]]\nactors = [\"a\"]\ninto = \"b\"",
      "a.toml:1:1: “a” and “b” are kept apart here and merged elsewhere in this file; take one of the two out"
    ),
    ("[[rename]]\nactor = \"iraq\"\nname = \" \"", "a.toml:3:1: name is empty; write something"),
  ]) func `an error says where it is and what to do`(_ toml: String, _ message: String) {
    #expect(complaint(toml) == message)
  }

  @Test func `what is no TOML is told with line and column`() {
    #expect(complaint("[[hide]]\nactor = iraq").hasPrefix("a.toml:2:10: this is no TOML: "))
  }

  @Test func `an unknown kind is answered with all kinds`() {
    let message = complaint("[[kind]]\nactor = \"x\"\nkind = \"militia\"")
    #expect(message.hasPrefix("a.toml:3:1: “militia” is no kind of actor; use one of country, government, person, armedGroup"))
  }

  @Test func `the user's names win over the tables`() throws {
    let file = try ActorFile(
      toml: """
        [[add]]
        name = "Sahara Defence Front"
        kind = "armedGroup"
        aliases = ["SDF"]
        [[merge]]
        actors = ["al-nusra-front"]
        into = "hayat-tahrir-al-sham"
        [[rename]]
        actor = "turkey"
        name = "Türkiye"
        """, path: "a.toml")
    let knowledge = try Knowledge.builtIn.applying(file)
    #expect(
      found("SDF met Jabhat al-Nusra.", in: knowledge) == ["SDF=sahara-defence-front:alias", "Jabhat al-Nusra=hayat-tahrir-al-sham:alias"])
    #expect(knowledge.actor("turkey")?.name == "Türkiye")
    #expect(knowledge.actor("al-nusra-front")?.id == "hayat-tahrir-al-sham")
    #expect(found("SDF") == ["SDF=syrian-democratic-forces:alias"])
  }

  @Test func `actors met in a text are merged, renamed, of the chosen kind, and hidden`() throws {
    let file = try ActorFile(
      toml: """
        [[merge]]
        actors = ["b"]
        into = "a"
        [[kind]]
        actor = "a"
        kind = "group"
        [[rename]]
        actor = "a"
        name = "Alpha"
        [[hide]]
        actor = "c"
        """, path: "a.toml")
    let names = ["b", "c", "a"]
    let resolution = Resolution(
      actors: names.map { PoliticalActor(id: $0, name: $0, kind: .organisation, aliases: ["alias of " + $0]) },
      mentions: [0, 1, 2].map { .init(tokens: $0..<$0 + 1, actor: $0, form: .name) })
    let result = try Knowledge.builtIn.applying(file).overrides.applied(to: resolution)
    #expect(result.actors.map(\.id) == ["a"])
    #expect(result.actors.map(\.name) == ["Alpha"])
    #expect(result.actors.map(\.kind) == [.group])
    #expect(result.actors.first?.aliases == ["alias of a", "alias of b"])
    #expect(result.mentions.map(\.actor) == [0, 0])
    #expect(result.mentions.map(\.tokens) == [0..<1, 2..<3])
  }

  @Test func `what is kept apart is told both ways`() throws {
    let file = try ActorFile(toml: "[[apart]]\nactors = [\"x\", \"y\", \"z\"]", path: "a.toml")
    let overrides = try Knowledge.builtIn.applying(file).overrides
    #expect(overrides.keepsApart("z", "x") && overrides.keepsApart("x", "y") && !overrides.keepsApart("x", "w"))
  }
}
