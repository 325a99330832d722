import ActorNetworks

/// What the head noun of a name betrays: *Party*, *Brigades*, *Times*.
enum NameHeads {
  /// The kind of actor whose name ends in a word, or has it before *of* and the like.
  static func kind(_ head: String) -> PoliticalActor.Kind? { kinds[head] }

  /// Whether a name that ends in a word is that of a street, a water, a day, a law or the like, which never acts.
  static func isThing(_ head: String) -> Bool { things.contains(head) }

  /// Whether a storm's name follows a word.
  static func isStorm(_ word: String) -> Bool { storms.contains(word) }

  private static let things: Set = [
    "avenue", "street", "lane", "road", "boulevard", "river", "lake", "ocean", "mountain", "mountains", "strait", "bay", "peninsula",
    "highway", "motorway", "act", "treaty", "accord", "accords", "prize", "award", "awards", "airport", "stadium",
    "week", "day", "month", "anniversary", "war", "revolution", "uprising", "olympics", "championship", "cup", "festival", "constitution",
    "amendment", "agreement", "bill", "law", "plan", "allowance", "protocol", "room", "tower", "prison", "jail", "penitentiary", "bridge",
    "tunnel", "canal", "square", "zoo", "cemetery", "island", "islands", "desert", "valley",
    // Acronyms of things.
    "ied", "ieds", "icbm", "icbms", "uav", "uavs", "rpg", "rpgs", "wmd", "wmds", "gdp", "gnp", "vat", "ipo", "lng", "dna", "rna", "hiv",
    "aids", "sars", "mers", "covid", "covid-19", "h1n1", "h5n1", "gps", "sms", "dvd", "pdf", "url", "suv", "suvs", "ufo", "gmt", "utc",
    "ceo", "cfo",
  ]
  private static let storms: Set = ["hurricane", "typhoon", "cyclone", "storm"]

  private static let kinds: [String: PoliticalActor.Kind] = {
    let rows: [(PoliticalActor.Kind, String)] = [
      (.government, "government administration regime cabinet junta"),
      (.party, "party"),
      (.coalition, "coalition alliance bloc"),
      (.armedGroup, "brigades brigade militia militias battalion battalions"),
      (.media, "times post news herald tribune gazette telegraph guardian newspaper magazine tv television radio journal"),
      (
        .organisation,
        """
        ministry department office agency commission committee council court parliament senate congress assembly house army navy force forces
        police service services bureau board university college institute centre center school hospital bank company corporation corp inc ltd
        group association federation foundation society union church movement organisation organization authority airlines airways club observatory
        fund trust network initiative secretariat embassy corps guard directorate academy tribunal
        """
      ),
    ]
    var result: [String: PoliticalActor.Kind] = [:]
    for (kind, words) in rows {
      for word in words.split(whereSeparator: \.isWhitespace) { result[String(word)] = kind }
    }
    return result
  }()
}
