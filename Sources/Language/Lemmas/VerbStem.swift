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
    if stem.hasSuffix("iat") || stem.hasSuffix("ced") { return true }
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

  private static let usual = words("ad ak am ap ar at ib id ik im in ip ir ob od ok or ot ub ud um un ur ut yp")
  private static let takesE = words(
    """
    adher arrang aton aveng bath becom bit breath challeng chang cit cloth com compet complet condon conven cop creat cring delet deplet dethron di
    don dy eloap elop evacuat evaluat exchang excit ey fluctuat graduat hing hon hop ignit imping incit infring interfer interven invit loath loung
    overcom owe paste perpetuat persever phon plung postpon rang recit reveng scaveng scen scop seeth sever situat slop sooth stol styl tast telephon
    ti typ unit wast waste welcom writ zon
    """)
  private static let keepsEnd = words(
    """
    anchor author bias cabin canvas cellar collar color combat dollar endeavor equip error favor flavor format fulfil gossip handicap harbor honor
    humor kidnap labor lad margin mirror monitor murmur occur pillar pilot pivot rumor solar sponsor sugar tutor vapor warship worship
    """)
  private static let doubledByNature = words("add odd err purr butt egg ebb inn")
  private static let doubledL = words(
    """
    controll travell cancell labell levell modell quarrell marshall channell counsell rebell patroll compell expell propell dispell excell repell
    signall equall rivall totall initiall fuell diall impell annull funnell tunnell shovell
    """)

  private static func words(_ list: String) -> Set<String> { Set(list.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
