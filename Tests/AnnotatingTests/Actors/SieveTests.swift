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
}
