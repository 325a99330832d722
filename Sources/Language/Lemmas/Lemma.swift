extension Document {
  /// The dictionary form of a token, worked out from its spelling, part of speech and inflection: "accused" → "accuse", "n't" → "not".
  ///
  /// Names keep their capitals, everything else is in lower case. Irregular forms come from a table; the rest follows the rules of English spelling.
  public func lemma(_ token: Int) -> String {
    let (tag, inflection) = (tokens[token].tag, tokens[token].inflection)
    if tag == .properNoun { return text(token) }
    let word = lowercased(token)
    switch tag {
    case .auxiliary, .verb:
      return Lemma.ofVerb(word, inflection, isAuxiliary: tag == .auxiliary, next: tokens.count > token + 1 ? lowercased(token + 1) : "")
    case .noun: return inflection == .plural ? Lemma.ofPlural(word) : word
    case .adverb where word == "better" || word == "best": return "well"
    case .adjective, .adverb: return Lemma.ofComparison(word, inflection)
    case .pronoun where word == "her" && inflection != .possessive: return "she"
    case .pronoun, .determiner: return Lemma.pronouns[word] ?? word
    case .particle: return Lemma.particles[word] ?? word
    default: return word
    }
  }
}

/// Undoes the inflection of English words.
enum Lemma {
  static let pronouns = table(
    """
    i:I me:I my:my mine:mine him:he them:they us:we 's:we these:this those:that 'em:they whom:who an:a
    """)
  static let particles = table("n't:not n’t:not nt:not ’s:'s ’:'s ':'s na:to")

  static func ofVerb(_ word: String, _ inflection: Inflection, isAuxiliary: Bool, next: String) -> String {
    let word = word.utf8.allSatisfy { $0 < 0x80 } ? word : word.replacing("’", with: "'")
    if isAuxiliary || word.first == "'", let known = auxiliaries[word] { return known }
    if word == "'d" { return inflection == .modal ? "would" : "have" }
    if word == "'s" { return next == "been" || next == "got" ? "have" : "be" }
    if let known = irregularVerbs[word] { return known }
    switch inflection {
    case .presentThird: return ofThirdPerson(word)
    case .past, .pastParticiple: return ofEnding("ed", word)
    case .presentParticiple: return ofEnding("ing", word)
    default: return word
    }
  }

  private static func ofThirdPerson(_ word: String) -> String {
    guard word.hasSuffix("s"), word.count > 2 else { return word }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zzes", "oes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return word.hasSuffix("ss") ? word : String(word.dropLast())
  }

  private static func ofEnding(_ ending: String, _ word: String) -> String {
    guard word.hasSuffix(ending), word.count > ending.count + 1 else { return word }
    let stem = String(word.dropLast(ending.count))
    guard stem.contains(where: { "aeiouy".contains($0) }) else { return word }
    if ending == "ed", stem.hasSuffix("i"), stem.count > 2 { return stem.dropLast() + "y" }
    return VerbStem.restored(stem)
  }

  static func ofPlural(_ word: String) -> String {
    if let known = irregularPlurals[word] { return known }
    if word.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false { return word }
    guard word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), word.count > 2 else {
      return word.hasSuffix("men") ? word.dropLast(2) + "an" : word
    }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zzes", "oes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : String(word.dropLast())
  }

  static func ofComparison(_ word: String, _ inflection: Inflection) -> String {
    guard inflection == .comparative || inflection == .superlative else { return word }
    if let known = irregularComparisons[word] { return known }
    let ending = inflection == .comparative ? "er" : "est"
    guard word.hasSuffix(ending), word.count > ending.count + 2 else { return word }
    let stem = String(word.dropLast(ending.count))
    if stem.hasSuffix("i") { return stem.dropLast() + "y" }
    return VerbStem.undoubled(stem) ?? (silentComparisons.contains(stem) ? stem + "e" : stem)
  }

  private static let auxiliaries = table(
    """
    am:be 'm:be is:be are:be 're:be was:be were:be been:be being:be has:have had:have 've:have having:have does:do did:do done:do ca:can can:can wo:will
    'll:will sha:shall could:could would:would should:should might:might getting:get got:get gets:get m:be s:be re:be ve:have ll:will nt:not
    """)
  private static let silentComparisons = Set(
    "larg saf wid lat nic brav fin clos simpl gentl strang wis ripe pur sur rar ripe fre tru blu cut littl whit los sever scarc".split(
      separator: " "
    )
    .map(String.init))
  private static let irregularComparisons = table(
    "better:good best:good worse:bad worst:bad more:more most:most less:less least:least further:far furthest:far farther:far farthest:far elder:old eldest:old"
  )
  private static let irregularPlurals = table(
    """
    men:man women:woman children:child people:person feet:foot teeth:tooth mice:mouse geese:goose lives:life wives:wife knives:knife leaves:leaf
    halves:half thieves:thief wolves:wolf shelves:shelf selves:self themselves:themselves loaves:loaf calves:calf criteria:criterion phenomena:phenomenon
    media:media data:datum analyses:analysis crises:crisis bases:base theses:thesis hypotheses:hypothesis oases:oasis diagnoses:diagnosis axes:axis
    indices:index matrices:matrix movies:movie ties:tie pies:pie lies:lie shoes:shoe toes:toe foes:foe species:species series:series headquarters:headquarters
    news:news means:means troops:troops clothes:clothes cookies:cookie zombies:zombie selfies:selfie rookies:rookie calories:calorie buses:bus gases:gas viruses:virus bonuses:bonus
    statuses:status campuses:campus censuses:census biases:bias aliases:alias caches:cache aches:ache headaches:headache axles:axle brethren:brother
    quizzes:quiz politics:politics economics:economics thanks:thanks
    """)
  static let irregularVerbs = table(
    """
    am:be is:be are:be was:be were:be been:be being:be has:have had:have having:have does:do did:do done:do doing:do goes:go went:go gone:go
    said:say says:say made:make took:take taken:take came:come saw:see seen:see knew:know known:know got:get gotten:get gave:give given:give found:find
    thought:think told:tell became:become left:leave felt:feel brought:bring began:begin begun:begin kept:keep held:hold wrote:write written:write
    stood:stand heard:hear let:let meant:mean set:set met:meet ran:run paid:pay sat:sit spoke:speak spoken:speak lay:lie lain:lie laid:lay led:lead grew:grow grown:grow
    lost:lose fell:fall fallen:fall sent:send built:build understood:understand drew:draw drawn:draw broke:break broken:break spent:spend cut:cut rose:rise
    risen:rise drove:drive driven:drive bought:buy wore:wear worn:wear chose:choose chosen:choose ate:eat eaten:eat fought:fight threw:throw thrown:throw
    caught:catch dealt:deal won:win forgot:forget forgotten:forget hung:hang struck:strike stricken:strike shook:shake shaken:shake hid:hide hidden:hide
    flew:fly flown:fly sold:sell taught:teach sought:seek slept:sleep bore:bear borne:bear born:bear beat:beat beaten:beat bound:bind bit:bite bitten:bite
    blew:blow blown:blow bred:breed burst:burst cast:cast clung:cling cost:cost crept:creep dug:dig dreamt:dream drank:drink drunk:drink dying:die lying:lie tying:tie
    fed:feed fled:flee flung:fling forbade:forbid forbidden:forbid foresaw:foresee foreseen:foresee forgave:forgive forgiven:forgive froze:freeze frozen:freeze
    ground:grind hit:hit hurt:hurt knelt:kneel knit:knit learnt:learn leapt:leap lent:lend lit:light mistook:mistake mistaken:mistake
    overcame:overcome overthrew:overthrow overthrown:overthrow overtook:overtake put:put quit:quit read:read rid:rid rode:ride ridden:ride rang:ring rung:ring
    sang:sing sung:sing sank:sink sunk:sink sewn:sew shed:shed shone:shine shot:shoot shown:show shrank:shrink shrunk:shrink shut:shut slid:slide slew:slay slain:slay
    sped:speed spun:spin split:split spread:spread sprang:spring sprung:spring stole:steal stolen:steal stuck:stick stung:sting strove:strive striven:strive
    swore:swear sworn:swear swept:sweep swam:swim swum:swim swung:swing tore:tear torn:tear thrust:thrust trod:tread trodden:tread undertook:undertake
    undertaken:undertake undid:undo undone:undo underwent:undergo undergone:undergo upheld:uphold withheld:withhold woke:wake woken:wake wept:weep wound:wind
    withdrew:withdraw withdrawn:withdraw withstood:withstand wrung:wring arose:arise arisen:arise awoke:awake bent:bend bid:bid bade:bid bled:bleed
    dies:die lies:lie ties:tie died:die lied:lie tied:tie vied:vie vying:vie seeing:see agreed:agree agreeing:agree freed:free freeing:free
    fleeing:flee guaranteed:guarantee decreed:decree disagreed:disagree overseeing:oversee oversaw:oversee overseen:oversee being:be outdid:outdo retold:retell rebuilt:rebuild
    resold:resell rewrote:rewrite rewritten:rewrite misled:mislead misunderstood:misunderstand proven:prove sawn:saw strewn:strew dove:dive pled:plead spat:spit
    sneaked:sneak snuck:sneak wed:wed wet:wet bet:bet upset:upset broadcast:broadcast forecast:forecast offset:offset reset:reset outbid:outbid echoes:echo vetoes:veto vetoed:veto echoed:echo
    focuses:focus wan:want gon:go got:get ta:to
    """)

  private static func table(_ pairs: String) -> [String: String] {
    let entries = pairs.split(whereSeparator: \.isWhitespace).map { $0.split(separator: ":").map(String.init) }
    return Dictionary(entries.map { ($0[0], $0[1]) }) { first, _ in first }
  }
}
