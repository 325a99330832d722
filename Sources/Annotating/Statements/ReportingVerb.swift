import Language

/// A verb that can report what someone says, thinks, wants or makes of another.
struct ReportingVerb: Hashable, Sendable {
  /// What the verb does to its object.
  enum Frame: UInt8, CaseIterable, Hashable, Sendable {
    /// Words or a clause follow: `say`, `tell`.
    case speech
    /// A thought or a feeling: `believe`, `fear`.
    case thought
    /// The object is judged: `accuse`, `praise`.
    case judgement
    /// The object is asked to act: `urge`, `call for`.
    case demand
    /// The object is what is talked about: `discuss`, `outline`.
    case topic
  }

  /// The base form.
  let lemma: String
  let frame: Frame
  /// The hash of the base form's stem.
  let stem: UInt64
}

/// The reporting verbs of English in all their forms.
struct ReportingVerbs: Sendable {
  private let verbs: [Word: ReportingVerb]

  /// The verb that a word is a form of.
  subscript(word: Word) -> ReportingVerb? { verbs[word] }

  init() {
    var verbs: [Word: ReportingVerb] = [:]
    for (frame, lemmas) in Self.table {
      for lemma in lemmas.split(whereSeparator: \.isWhitespace).map(String.init) {
        for form in Inflection.forms(ofVerb: lemma) {
          let word = Word(form)
          if verbs[word] == nil { verbs[word] = ReportingVerb(lemma: lemma, frame: frame, stem: Stem.hash(of: lemma)) }
        }
      }
    }
    self.verbs = verbs
  }

  private static let table: [(ReportingVerb.Frame, String)] = [
    (
      .speech,
      """
      say tell state add announce note report claim argue assert declare explain write tweet reply respond answer ask insist maintain
      contend allege confirm acknowledge admit concede deny warn caution predict forecast estimate suggest indicate reveal disclose
      remark comment observe stress emphasize emphasise underscore underline reiterate repeat recall recount testify swear vow pledge
      promise threaten conclude counter retort quip joke lament complain boast proclaim pronounce clarify specify mention inform
      remind assure reassure notify advise post quote cite read speak continue interject shout yell whisper exclaim affirm reaffirm
      attest certify hint imply speculate theorize hypothesize propose signal relate narrate elaborate opine muse wonder question
      inquire enquire demand plead swear tout hail agree disagree refute rebut dispute reject dismiss object protest
      rule concur restate reassert corroborate contradict testify blog chant cry mutter murmur scoff fume brag gloat retell expound
      decree disavow renounce repudiate disclaim vouch rejoin interject intimate insinuate confess posit
      postulate apologise apologize
      """
    ),
    (
      .thought,
      """
      believe think feel hope fear expect doubt suspect consider know understand realize realise assume presume reckon worry want wish
      intend plan aim find decide learn foresee anticipate envision recognize recognise regard view see deem hold prefer
      surmise infer conjecture deduce suppose guess imagine envisage ponder contemplate dread regret resent appreciate mourn grieve
      """
    ),
    (
      .judgement,
      """
      accuse blame criticize criticise condemn denounce praise applaud commend thank congratulate slam blast attack lambast lambaste
      rebuke castigate deplore decry mock ridicule laud salute welcome commend honor honour endorse support oppose back defend
      describe portray characterize characterise depict brand label dub term call charge implicate chide scold
      berate excoriate reprimand reproach censure admonish vilify disparage liken compare bemoan decry favour favor
      disapprove approve deride taunt
      """
    ),
    (
      .demand,
      """
      urge call demand ask request order instruct recommend advise encourage appeal implore beseech press exhort invite beg warn insist
      advocate entreat plead petition lobby clamour clamor enjoin
      """
    ),
    (
      .topic,
      """
      discuss outline highlight address detail present review debate raise express voice convey offer issue reference summarize
      summarise sketch lay set explain point touch commit
      """
    ),
  ]
}

/// How English words change their endings.
enum Inflection {
  /// A verb's base form, third person, past, past participle and present participle.
  static func forms(ofVerb lemma: String) -> [String] {
    if let irregular = irregular[lemma] { return [lemma, thirdPerson(lemma), ing(lemma)] + irregular }
    return [lemma, thirdPerson(lemma), past(lemma), ing(lemma)]
  }

  private static let irregular: [String: [String]] = [
    "say": ["said"], "tell": ["told"], "write": ["wrote", "written"], "speak": ["spoke", "spoken"], "think": ["thought"],
    "feel": ["felt"], "know": ["knew", "known"], "understand": ["understood"], "find": ["found"], "foresee": ["foresaw", "foreseen"],
    "see": ["saw", "seen"], "hold": ["held"], "read": ["read"], "swear": ["swore", "sworn"], "lay": ["laid"], "set": ["set"],
    "rebut": ["rebutted"], "beg": ["begged"], "learn": ["learned", "learnt"], "forecast": ["forecast", "forecasted"],
    "beseech": ["besought"], "commit": ["committed"], "admit": ["admitted"], "plead": ["pleaded", "pled"],
    "quip": ["quipped"], "slam": ["slammed"], "plan": ["planned"], "dub": ["dubbed"], "blog": ["blogged"], "brag": ["bragged"],
    "infer": ["inferred"],
    "regret": ["regretted"], "retell": ["retold"],
  ]

  private static let doubling: Set<String> = [
    "set", "rebut", "beg", "commit", "admit", "quip", "slam", "plan", "dub", "blog", "brag", "infer", "regret",
  ]

  private static func thirdPerson(_ lemma: String) -> String {
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
    return lemma.hasSuffix("s") || lemma.hasSuffix("sh") || lemma.hasSuffix("ch") || lemma.hasSuffix("x") ? lemma + "es" : lemma + "s"
  }

  private static func past(_ lemma: String) -> String {
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ied" }
    return lemma.hasSuffix("e") ? lemma + "d" : lemma + "ed"
  }

  private static func ing(_ lemma: String) -> String {
    if doubling.contains(lemma), let last = lemma.last { return lemma + String(last) + "ing" }
    return lemma.hasSuffix("e") && !lemma.hasSuffix("ee") ? lemma.dropLast() + "ing" : lemma + "ing"
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }
}
