import ActorNetworks
import Testing

@testable import Annotating

struct SieveTests {
  @Test(arguments: [
    "{Iraq|iraq} closed its border with {Syria|syria}.",
    "The {Iraqi|iraq} Foreign Minister {Fuad Hussein|fuad-hussein} spoke.",
    "{Fuad Hussein|fuad-hussein} spoke to reporters. {Hussein|fuad-hussein} left.",
  ])
  func `names refer to their actors`(text: String) {
    #expect(MarkedText(text).failures() == [])
  }

  @Test func `a government named as such is kept apart from its country`() {
    #expect(MarkedText("{The Iraqi government|government-of-iraq} closed the border of {Iraq|iraq}.").failures() == [])
  }

  @Test func `a capital acts for its country where it acts, and is no actor where it is a place`() {
    #expect(MarkedText("{Tehran|iran} said that talks in {Baghdad|-} had failed.").failures() == [])
  }

  @Test(arguments: [
    ("The Turkish presidency said that it would help.", "Turkish presidency"),
    ("Nouri al-Maliki met reporters. Al-Maliki's office said that talks went on.", "Nouri al-Maliki's office"),
    ("Jane Roe met reporters. Her lawyers said that the court had erred.", "Jane Roe's lawyers"),
    ("The rebels said that their leaders had fled.", "rebels"),
  ])
  func `an actor without a name is called after whose it is`(text: String, name: String) {
    #expect(MarkedText(text).resolution().resolution.actors.map(\.name).contains(name))
  }
}
