/// A position that one person holds at a time, or that is known by its holder.
enum Office: String, CaseIterable, Hashable, Sendable {
  case president, vicePresident, primeMinister, deputyPrimeMinister, chancellor, monarch, crownPrince, supremeLeader, firstLady
  case foreignMinister, defenceMinister, interiorMinister, financeMinister, justiceMinister, oilMinister, energyMinister, healthMinister
  case informationMinister, tradeMinister, minister
  case nationalSecurityAdviser, chiefOfStaff, attorneyGeneral, ambassador, envoy, unAmbassador, spokesperson, pressSecretary
  case speaker, majorityLeader, oppositionLeader, partyLeader, leader, deputyLeader, commander, armyChief, intelligenceChief, policeChief
  case secretaryGeneral, directorGeneral, commissionPresident, councilPresident, foreignPolicyChief, humanRightsChief, aidChief, chair
  case prosecutor, centralBankGovernor, governor, mayor, firstMinister, pope, religiousLeader

  /// Whether who holds it leads a state or its government.
  var leadsCountry: Bool {
    switch self {
    case .president, .primeMinister, .chancellor, .monarch, .supremeLeader, .leader: true
    default: false
    }
  }
}

/// The time one person held one office.
struct Term: Hashable, Sendable {
  /// Index of the person in ``Knowledge/actors``.
  var person: Int
  /// The position.
  var office: Office
  /// The id of the state or body it belongs to.
  var of: String
  /// The first day as `yyyy-MM-dd`, or only the month or year when no more is certain.
  var start: String
  /// The last day in the same form, nil while the person is in office.
  var end: String?

  /// Whether the term covers a day, given as `yyyy-MM-dd`; a month or a year covers all its days. Without a day: whether it has not ended.
  func covers(_ date: String?) -> Bool {
    guard let date else { return end == nil }
    let day = date.utf8.prefix(10)
    let begun = !day.prefix(start.utf8.count).lexicographicallyPrecedes(start.utf8)
    guard let end else { return begun }
    return begun && !end.utf8.lexicographicallyPrecedes(day.prefix(end.utf8.count))
  }
}
