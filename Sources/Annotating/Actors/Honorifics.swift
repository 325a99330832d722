/// What is put before a name out of courtesy, and words that tell a person's gender.
enum Honorifics {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// The gender that a title or a word for a person tells.
  static func gender(_ word: String) -> Gender? { male.contains(word) ? .masculine : female.contains(word) ? .feminine : nil }

  private static func set(_ words: String) -> Set<String> { Set(words.split(whereSeparator: \.isWhitespace).map(String.init)) }

  private static let words = set(
    """
    mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame sheikh prof prof. gen gen. lt lt. col col. maj maj. sgt sgt. capt capt. adm adm. rev rev.
    sen sen. rep rep. gov gov. hon hon. st st. madam pm mp mullah maulana hajji father brother sister
    """)
  private static let male = set(
    """
    mr mr. sir lord king prince sheikh father brother pope chairman spokesman congressman emir sultan imam ayatollah husband son businessman
    councilman assemblyman archbishop cardinal bishop
    """)
  private static let female = set(
    """
    mrs mrs. ms ms. miss lady dame queen princess sister chairwoman spokeswoman congresswoman madam wife daughter mother baroness actress
    assemblywoman councilwoman businesswoman duchess empress
    """)
}
