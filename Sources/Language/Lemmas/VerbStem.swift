/// Gives back what "-ed" and "-ing" took from the end of a verb: "accus" → "accuse", "stopp" → "stop".
enum VerbStem {
  static func restored(_ stem: String) -> String {
    if keepsEnd.contains(stem) { return stem }
    if takesE.contains(stem) { return stem + "e" }
    if let single = undoubled(stem) { return single }
    return endsInSilentE(stem) ? stem + "e" : stem
  }

  /// The stem with the last of two equal consonants taken off, where English doubles that one before an ending.
  static func undoubled(_ stem: String) -> String? {
    let end = stem.suffix(2)
    guard stem.count > 3 || "bdgmnpt".contains(stem.last ?? " "), end.count == 2, end.first == end.last, let letter = end.last else {
      return nil
    }
    if "bdgmnprtkv".contains(letter) { return doubledByNature.contains(stem) ? nil : String(stem.dropLast()) }
    return letter == "l" && doubledL.contains(stem) ? String(stem.dropLast()) : nil
  }

  /// Whether a verb of this stem is written with a silent e: after single vowel and certain consonants, and after clusters that cannot end a word.
  private static func endsInSilentE(_ stem: String) -> Bool {
    let letters = Array(stem)
    guard letters.count > 1 else { return false }
    let (last, previous) = (letters[letters.count - 1], letters[letters.count - 2])
    let earlier: Character = letters.count > 2 ? letters[letters.count - 3] : " "
    func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
    if "cvuz".contains(last) { return !(last == "z" && previous == "z") }
    if last == "s" { return previous != "s" && !stem.hasSuffix("ocus") }
    if last == "g" { return "dlr".contains(previous) || (isVowel(previous) && !isVowel(earlier)) }
    if last == "l" {
      return "bpdtgfkcz".contains(previous) || (previous == "i" && !isVowel(earlier)) || (previous == "u" && !isVowel(earlier))
    }
    guard isVowel(previous), !isVowel(earlier) || earlier == "u" && letters.count > 3 && letters[letters.count - 4] == "q" else {
      return false
    }
    // A single vowel before a single consonant: what is usual for that pair.
    return usual.contains(String([previous, last]))
  }

  private static let usual = words(
    "at it ot et ut id ad od ud ir ur ar or in ak ik ok am im um om ap ip op yp ib ub ob en on an un un al ol"
  )
  .subtracting(words("it on en et an op om al ol"))
  private static let takesE = words(
    """
    cit invit unit ignit recit excit incit writ bit delet complet compet deplet hop cop scop slop elop eloap com becom welcom overcom los clos typ
    phon cloth breath bath sooth loath teeth seeth chang challeng arrang aveng exchang rang plung loung reveng scaveng infring cring hing imping orang
    interfer adher persever sever cohes stol don hon postpon condon atton ston ton zon telephon dethron plan gen conven interven conven scen
    reviv tast past wast hast past waste paste bak rul schedul styl smil fil compil whil reconcil exil pil profil owe ey dye lie ti di vi tie
    hat dat rat stat creat relat debat donat situat evaluat evacuat graduat fluctuat perpetuat continu argu rescu valu issu pursu
    devot vot not quot promot provok evok invok revok
    """)
  private static let keepsEnd = words(
    """
    visit limit edit exit audit credit deposit exhibit inhibit prohibit profit benefit merit inherit orbit posit solicit spirit forfeit elicit recruit
    wait await combat format repeat treat threat defeat retreat target market budget rocket ticket blanket carpet pocket interpret trumpet
    pilot pivot riot monitor favor favour honor honour sponsor author labor labour harbor harbour tutor anchor color colour mirror error endeavor flavor vapor
    murmur occur sugar pillar collar dollar solar cellar happen open listen threaten weaken strengthen widen broaden deepen soften tighten loosen lessen
    fasten hasten enter offer consider deliver discover gather render order wonder remember alter answer cover differ filter foster
    develop envelop gallop gossip worship equip kidnap handicap warship reason season pardon abandon question mention function sanction station condition
    position ration caution auction bargain remain maintain contain explain gain train campaign join begin ruin cabin margin pin win spin coin bin
    broadcast focus canvas bias bus gas plan scan ban orphan span wrap trap map clap scrap kidnap develop stop ship blossom ransom custom bottom fathom
    plead avoid aid raid fear clear appear hear near tear wear bear swear roar soar cook look book hook speak leak break peak seek soak
    fail mail sail detail boil spoil foil toil soil feel reel peel deal heal seal reveal appeal steal conceal cool fool pool fuel signal equal rival total
    initial label model travel cancel level quarrel marshal channel counsel fulfil control rebel patrol enrol compel expel propel dispel excel repel
    need speed proceed exceed succeed heed bleed feed breed weed plod read spread thread head lead lad dread pad nod god rid forbid bid kid skid
    deem seem redeem claim aim proclaim exclaim acclaim maim team steam scream dream cream gleam beam doom loom groom zoom
    sweep keep sleep creep weep weld peep reap heap leap cheap soap loop troop scoop snoop swoop shop drop chop crop prop stop hop plot spot slot
    blog jog drag flag brag beg dig rig log dog hug mug plug bug bag tag nag wag lag zigzag
    harm arm farm warm storm form inform perform transform reform confirm affirm alarm charm worm
    """)
  private static let doubledByNature = words("add odd err purr putt butt egg ebb inn")
  private static let doubledL = words(
    """
    controll travell cancell labell levell modell quarrell marshall channell counsell fulfill rebell patroll enroll compell expell propell dispell excell repell
    signall equall rivall totall initiall fuell dialled diall impell annull distill instill appall funnell tunnell shovell
    """
  ).subtracting(words("fulfill enroll instill appall distill"))

  private static func words(_ list: String) -> Set<String> { Set(list.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
