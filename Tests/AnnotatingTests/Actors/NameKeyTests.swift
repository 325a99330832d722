import Testing

@testable import Annotating

struct NameKeyTests {
  @Test(arguments: [
    ("Nouri al-Maliki", "Al-Maliki"), ("Mohamed ElBaradei", "Mohammed ElBaradei"), ("Antony J. Blinken", "Antony Blinken"),
    ("Recep Tayyip Erdoğan", "Erdogan"), ("J. Smith", "John Smith"), ("Saif al-Islam Muammar al-Gaddafi", "Gaddafi"),
    ("Joe Biden", "Joseph R. Biden, Jr."),
  ])
  func `a person can be called by a shorter name`(full: String, short: String) {
    #expect(NameKey(full).canBePersonCalled(NameKey(short)))
  }

  @Test(arguments: [
    ("George Bush", "Laura Bush"), ("Nouri al-Maliki", "al-Sudani"), ("John Smith", "John Brown"), ("Bashar al-Assad", "Bashar"),
  ])
  func `a person cannot be called by another's name`(full: String, other: String) {
    #expect(!NameKey(full).canBePersonCalled(NameKey(other)))
  }

  @Test func `marks, hyphens and the Arabic article do not count`() {
    #expect(NameKey("Kata’ib Ḥizballāh") == NameKey("Kataib Hizballah"))
    #expect(NameKey("Al-Sudani") == NameKey("Sudani"))
  }
}
