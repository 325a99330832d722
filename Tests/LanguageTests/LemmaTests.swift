import Testing

@testable import Language

@Suite struct `Lemmas` {
  @Test(arguments: [
    ("accused", "accuse"), ("denied", "deny"), ("stopped", "stop"), ("controlled", "control"), ("killed", "kill"), ("visited", "visit"),
    ("invited", "invite"),
    ("urged", "urge"), ("belonged", "belong"), ("changed", "change"), ("said", "say"), ("led", "lead"), ("withdrew", "withdraw"),
    ("offered", "offer"),
    ("declared", "declare"), ("appeared", "appear"), ("promised", "promise"), ("pressed", "press"), ("focused", "focus"),
    ("agreed", "agree"),
    ("explained", "explain"), ("defined", "define"), ("voted", "vote"), ("settled", "settle"), ("backed", "back"), ("required", "require"),
    ("differentiated", "differentiate"), ("reduced", "reduce"), ("awaited", "await"), ("sponsored", "sponsor"), ("added", "add"),
  ])
  func `a past form leads to its verb`(form: String, lemma: String) {
    #expect(Lemma.ofVerb(form, .past, isAuxiliary: false, next: "") == lemma)
  }

  @Test(arguments: [
    ("making", "make"), ("speaking", "speak"), ("running", "run"), ("shelling", "shell"), ("dying", "die"), ("meeting", "meet"),
    ("using", "use"),
    ("trying", "try"), ("seeing", "see"), ("bombing", "bomb"), ("leaving", "leave"), ("falling", "fall"), ("planning", "plan"),
    ("writing", "write"),
  ])
  func `a present participle leads to its verb`(form: String, lemma: String) {
    #expect(Lemma.ofVerb(form, .presentParticiple, isAuxiliary: false, next: "") == lemma)
  }

  @Test(arguments: [
    ("says", "say"), ("denies", "deny"), ("reaches", "reach"), ("goes", "go"), ("has", "have"), ("presses", "press"), ("accuses", "accuse"),
  ])
  func `a third person leads to its verb`(form: String, lemma: String) {
    #expect(Lemma.ofVerb(form, .presentThird, isAuxiliary: false, next: "") == lemma)
  }

  @Test(arguments: [
    ("countries", "country"), ("women", "woman"), ("crises", "crisis"), ("attacks", "attack"), ("classes", "class"), ("forces", "force"),
    ("boxes", "box"),
    ("policemen", "policeman"), ("heroes", "hero"), ("series", "series"), ("allies", "ally"), ("houses", "house"),
    ("people", "person"), ("media", "media"), ("1980s", "1980s"),
  ])
  func `a plural leads to its noun`(form: String, lemma: String) {
    #expect(Lemma.ofPlural(form) == lemma)
  }

  @Test(arguments: [("larger", "large"), ("bigger", "big"), ("happier", "happy"), ("stronger", "strong"), ("better", "good")])
  func `a comparative leads to its adjective`(form: String, lemma: String) {
    #expect(Lemma.ofComparison(form, .comparative) == lemma)
  }
}
