import Testing

@testable import Annotating

/// What is done, or will be, on the occasion of something else.
@Suite struct RelationOccasionsTests {
  @Test(arguments: [
    ("Angela Merkel flew to Russia for talks.", "Angela Merkel communicates Russia"),
    ("Angela Merkel flew to Russia for walks.", ""),
    ("Vladimir Putin is expected in Iraq on Friday for talks.", "Iraq communicates Vladimir Putin"),
    ("Vladimir Putin arrived in Iraq for talks with Bashar al-Assad.", "Bashar al-Assad communicates Vladimir Putin"),
    ("Sameh Shoukry arrived in Iran for talks with his Iranian counterpart.", "Iran communicates Sameh Shoukry"),
    ("Angela Merkel said Baghdad would agree. She arrived in Baghdad for talks.", "Angela Merkel communicates Iraq"),
  ])
  func `talks that one goes somewhere for are with whoever is at home there`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Vladimir Putin is scheduled to meet Bashar al-Assad.", "Bashar al-Assad meets Vladimir Putin"),
    ("Vladimir Putin is not scheduled to meet Bashar al-Assad.", ""),
    ("Vladimir Putin is unable to meet Bashar al-Assad.", ""),
    ("Vladimir Putin expects to meet Bashar al-Assad.", ""),
  ])
  func `what is arranged will be`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Turkey is embroiled in a war with Syria.", "Turkey fights- Syria"),
    ("Turkey is remembered in a war with Syria.", ""),
    ("Turkey entered into an alliance with Russia.", "Russia allyOf+ Turkey"),
    ("Turkey looked into an alliance with Russia.", ""),
    ("Hezbollah, a group with ties to Iran, attacked Israel.", "Hezbollah allyOf+ Iran; Hezbollah fights- Israel"),
    ("Hezbollah, a group with trips to Iran, attacked Israel.", "Hezbollah fights- Israel"),
  ])
  func `who is in the midst of a deed does it`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Turkey and Russia discussed trade.", "Russia communicates Turkey"),
    ("Turkey and Russia disrupted trade.", ""),
    ("Turkey and Russia agreed on a ceasefire.", "Russia communicates Turkey"),
    ("Turkey, Iran and Russia agreed that taxes are high.", ""),
    ("Turkey and Russia agreed to hand over plutonium.", ""),
    ("Turkey and Russia work together on trade.", "Russia communicates Turkey"),
    ("Turkey and Russia work hard on trade.", ""),
  ])
  func `what needs two is done by two`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Myanmar opposition leader Aung San Suu Kyi left.", ""),
    ("Myanmar leader Aung San Suu Kyi left.", "Aung San Suu Kyi leads Myanmar"),
    ("Iraqi journalist Osman al-Mukhtar left.", ""),
    ("BBC journalist Osman al-Mukhtar left.", "Osman al-Mukhtar memberOf BBC"),
    ("NATO Secretary General Jens Stoltenberg left.", "Jens Stoltenberg leads NATO"),
    ("Emmanuel Macron is part of the European Union.", "Emmanuel Macron memberOf European Union"),
  ])
  func `a title says no more than it does`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }

  @Test(arguments: [
    ("Angela Merkel hosted Emmanuel Macron.", "Angela Merkel meets Emmanuel Macron"),
    ("Angela Merkel hosted the European Union.", ""),
    ("Turkey broke with Russia.", "Turkey opposes- Russia"),
    ("Turkey sold weapons to Russia.", "Turkey supports+ Russia"),
    ("Turkey sold windows to Russia.", ""),
    ("Turkey expressed its gratitude to Russia.", "Turkey supports+ Russia"),
    ("Iran severed relations with Turkey.", "Iran opposes- Turkey"),
  ])
  func `the words of the table`(sentence: String, expected: String) {
    #expect(relations(in: sentence) == expected)
  }
}
