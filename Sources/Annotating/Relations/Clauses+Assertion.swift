import Language

/// Whether a clause asserts what it says.
extension Clauses {
  static let negations = Set<Word>(words: "not n't never no neither nor hardly without")
  private static let possibilities = Set<Word>(words: "may might could would should can must")
  private static let conditions = Set<Word>(words: "if unless whether lest")
  private static let claims = Set<Word>(
    words:
      "say claim allege argue believe insist suggest think assert deny report state fear expect warn accuse tell suspect maintain describe")
  /// Verbs whose infinitive is done, or is promised by who does it.
  private static let factual = Set<Word>(
    words: """
      continue begin start help pledge vow agree move decide keep manage proceed dare come go join resume use promise commit schedule slate
      due set expect
      """)

  /// Whether the clause around a word says that it is so: not denied, not conditional, not merely possible or wanted.
  func isAsserted(_ token: Int) -> Bool {
    guard !isPurpose(token) else { return false }
    var token = token
    for _ in 0..<6 {
      for dependent in edges.dependents(of: token).map(Int.init) {
        let word = document.word(dependent)
        switch document.tokens[dependent].dependency {
        case .advmod where Self.negations.contains(word), .det where Self.negations.contains(word),
          .aux where Self.possibilities.contains(word), .mark where Self.conditions.contains(word),
          .case where Self.negations.contains(word):
          return false
        default: break
        }
      }
      let here = document.tokens[token]
      guard here.head >= 0 else { return true }
      // A claim is its claimer's, also where nobody found who claims what.
      if here.dependency != .conj, here.dependency != .obl, Self.claims.contains(lemma(Int(here.head))), !isAwaited(token) { return false }
      switch here.dependency {
      case .xcomp where here.tag == .verb && !Self.factual.contains(lemma(Int(here.head))): return false
      case .xcomp, .obj, .advcl, .conj: token = Int(here.head)
      case .acl where isInfinitive(token): token = Int(here.head)
      case .ccomp: return document.tokens[Int(here.head)].tag != .verb
      default: return true
      }
    }
    return true
  }

  /// Whether a verb is an infinitive that nobody is said to carry out: `expects Iran to support`.
  private func isPurpose(_ token: Int) -> Bool {
    guard isInfinitive(token) else { return false }
    let here = document.tokens[token]
    if here.dependency == .xcomp, here.head >= 0, Self.factual.contains(lemma(Int(here.head))) { return false }
    if here.dependency == .advcl, here.head >= 0, goesOn(Int(here.head)) { return false }
    return governor(ofPurpose: token) == nil
  }

  /// Whether a verb is that of `is expected to meet`, which tells what will be.
  private func isAwaited(_ verb: Int) -> Bool {
    let token = document.tokens[verb]
    return token.dependency == .xcomp && lemma(Int(token.head)) == Self.expect && isPassive(Int(token.head))
  }

  /// Whether a verb is that of `went on to serve`.
  private func goesOn(_ verb: Int) -> Bool {
    lemma(verb) == Self.go && dependents(of: verb) { _ in true }.contains { document.word($0) == Self.on }
  }

  private static let (go, on, expect) = (Word("go"), Word("on"), Word("expect"))
}
