/// Words that keep the full stop after them, and what that says about the end of a sentence.
enum Abbreviations {
  /// Whether a word, written before a full stop, keeps it; `beforeDigit` tells whether a number follows.
  static func keepsFullStop(_ word: Word, isCapitalized: Bool, beforeDigit: Bool) -> Bool {
    anywhere.contains(word) || (isCapitalized && capitalized.contains(word)) || (beforeDigit && numbered.contains(word))
  }

  /// Whether what follows an abbreviation (its full stop included in the spelling) belongs to it, as after a title: no sentence ends there.
  static func announces(_ word: Word) -> Bool { announcing.contains(word) }

  private static let anywhere = Set(
    words: """
      mr mrs messrs mme mlle dr drs prof capt cpt cmdr lt sgt cpl pvt brig supt insp asst atty amb ste vs e.g eg i.e ie viz approx esp
      etc jr sr inc ltd corp bros esq dept univ assn a.m p.m ave blvd mfg mgr govt intl hrs yrs lbs oz sq attn al
      """)
  private static let capitalized = Set(
    words: """
      ms mt ft st fr gen col maj rev sen sens rep reps gov govs pres hon det adm co cos jan feb mar apr jun jul aug sept sep oct nov dec
      mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla
      ore pa penn tenn tex va vt wash wis wyo ont que rd hwy
      """)
  private static let numbered = Set(words: "no nos vol vols p pp fig figs sec art ch para c ca v tel ext")
  private static let announcing = Set(
    words: """
      mr. mrs. ms. messrs. mme. mlle. dr. drs. prof. capt. cpt. cmdr. lt. sgt. cpl. pvt. brig. supt. insp. asst. atty. amb. ste. vs. v. e.g. i.e. viz.
      approx. esp. mt. ft. st. fr. gen. col. maj. rev. sen. sens. rep. reps. gov. govs. pres. hon. det. adm. no. nos. vol. vols. p. pp. fig. figs. sec.
      art. ch. ca. tel. ext. jan. feb. aug. sept. sep. oct. nov. dec.
      """)
}
