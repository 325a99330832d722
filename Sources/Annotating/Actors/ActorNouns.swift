import ActorNetworks

/// Common nouns that can stand for actors, with the kinds they can stand for: "the group", "the ministry", "critics".
enum ActorNouns {
  /// What a singular noun can refer back to; nil for a noun that never refers to an actor.
  static func kinds(of noun: String) -> Set<PoliticalActor.Kind>? { bodies[noun] }

  /// Whether a plural noun names people or bodies that act or speak.
  static func isCollective(_ noun: String) -> Bool { collectives.contains(noun) }

  /// Whether a noun names one person by what he or she does.
  static func isPerson(_ noun: String) -> Bool { people.contains(noun) }

  /// Whether a noun names a country.
  static func isCountry(_ noun: String) -> Bool { countries.contains(noun) }

  /// Whether a noun names a government.
  static func isGovernment(_ noun: String) -> Bool { governments.contains(noun) }

  /// The kind that the head noun of a name betrays: *Party*, *Brigades*, *Times*.
  static func kind(ofNameEndingIn head: String) -> PoliticalActor.Kind? { heads[head] }

  private static let countries: Set = ["country", "nation", "republic", "kingdom", "state"]
  private static let governments: Set = ["government", "administration", "regime", "cabinet", "executive", "junta"]

  private static func table<Value>(_ rows: [(Value, String)]) -> [String: Value] {
    var result: [String: Value] = [:]
    for (value, words) in rows {
      for word in words.split(separator: " ") { result[String(word)] = value }
    }
    return result
  }

  private static let bodies: [String: Set<PoliticalActor.Kind>] = table([
    ([.country], "country nation republic kingdom state"),
    ([.government], "government administration regime cabinet executive junta"),
    ([.party, .coalition], "party"),
    ([.coalition, .internationalBody], "coalition alliance bloc"),
    ([.internationalBody, .organisation, .coalition], "union"),
    (
      [.organisation, .internationalBody, .government],
      "court committee commission council department ministry office board bureau authority panel tribunal body secretariat"
    ),
    ([.organisation, .internationalBody, .media, .government], "agency"),
    (
      [.media, .organisation],
      "network newspaper paper website site channel broadcaster station magazine outlet blog daily weekly journal portal"
    ),
    (
      [.organisation],
      "police military army company airline hospital legislature parliament service foundation charity embassy school university college "
        + "church firm corporation chamber senate congress house club federation institute association bank manufacturer regulator "
        + "retailer carrier supermarket laboratory museum diocese congregation team think-tank union watchdog navy"
    ),
    ([.organisation, .armedGroup, .internationalBody, .coalition, .party, .group], "group organisation organization movement"),
    ([.armedGroup], "militia faction insurgency"),
  ])

  private static let heads: [String: PoliticalActor.Kind] = table([
    (.government, "government administration regime cabinet junta"),
    (.party, "party"),
    (.coalition, "coalition alliance bloc"),
    (.armedGroup, "brigades brigade militia militias battalion battalions front insurgents rebels"),
    (.media, "times post news herald tribune gazette telegraph guardian newspaper magazine tv television radio press journal today daily"),
    (
      .organisation,
      "ministry department office agency commission committee council court parliament senate congress assembly house army navy force forces "
        + "police service services bureau board university college institute centre center school hospital bank company corporation "
        + "corp inc ltd group association federation foundation society union church movement organisation organization authority "
        + "administration airlines airways club observatory fund trust network initiative secretariat embassy corps guard project "
        + "directorate academy tribunal"
    ),
  ])

  private static let collectives: Set<String> = Set(
    table([
      (
        true,
        "officials leaders authorities protesters protestors bloggers members groups parties governments officers supporters investigators "
          + "prosecutors politicians donors partners companies reporters detainees refugees residents bishops suspects lawyers militants "
          + "participants critics analysts experts candidates ministers voters observers activists stakeholders associates proxies priests "
          + "conservatives liberals rebels scientists powers mps diplomats senators lawmakers legislators immigrants extremists terrorists "
          + "opponents dissidents defendants eyewitnesses witnesses organizers organisers employees workers academics campaigners attackers "
          + "firefighters managers retailers counter-protesters growers peasants peacekeepers allies forecasters doctors surgeons gunmen "
          + "strikers paramedics factions insurgents fighters militias troops soldiers forces demonstrators economists historians commentators "
          + "journalists aides advisers advisors representatives delegates negotiators mediators rioters smugglers traffickers hackers "
          + "jihadists islamists separatists loyalists nationalists republicans democrats monarchists settlers students teachers nurses farmers "
          + "shareholders investors executives owners unions clerics imams rabbis pilots captors hostages kidnappers hijackers police "
          + "neighbours neighbors sources rescuers regulators police"
      )
    ]).keys)

  private static let people: Set<String> = Set(
    table([
      (
        true,
        "president minister secretary leader spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief director governor mayor senator "
          + "ambassador envoy premier chancellor king queen prince princess emperor sultan emir sheikh ayatollah imam pope cardinal archbishop "
          + "bishop reverend rabbi general colonel major captain lieutenant sergeant admiral commander commissioner congressman "
          + "congresswoman representative speaker judge justice prosecutor attorney lawyer barrister solicitor advisor adviser aide mp deputy "
          + "head founder ceo executive officer journalist reporter editor analyst expert professor scholar activist candidate "
          + "nominee politician lawmaker legislator diplomat official coordinator administrator principal economist historian author writer "
          + "blogger doctor scientist researcher businessman businesswoman philanthropist coach driver pilot detective inspector sheriff "
          + "constable superintendent councillor councilor councilman councilwoman assemblyman assemblywoman vice-president moderator "
          + "dictator ruler warlord commander-in-chief negotiator mediator rapporteur treasurer whip lord lady sir dame baroness baron duke "
          + "duchess chaplain vicar engineer actor actress singer artist drummer photographer photojournalist correspondent presenter host "
          + "suspect defendant plaintiff wife husband son daughter brother sister father mother boss co-founder manager owner "
          + "producer instructor trainer teacher student agent veteran dissident opposition"
      )
    ]).keys)
}
