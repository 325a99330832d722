import Language

/// Who does what to whom in the clauses of a document, and whether the clause asserts it.
struct Clauses {
  let document: Document
  let edges: DependencyEdges

  /// Verbs that are done for the sake of their infinitive of purpose, which is then done too or at least stood for.
  private static let devoted = Set<Word>(
    words:
      """
      push press campaign lobby work strive act intervene mobilise mobilize rally gather march vote unite ally send deploy dispatch
      travel fly arrive visit return rush partner pay spend raise donate use
      """)

  init(_ document: Document, _ edges: DependencyEdges) {
    self.document = document
    self.edges = edges
  }

  /// The base form of a token.
  func lemma(_ token: Int) -> Word { Word(document.lemma(token)) }

  /// The heads of the phrases that do what a verb says: its subject, that of the verb it is joined to, or the noun it qualifies.
  func subjects(of verb: Int) -> [Int] {
    var verb = verb
    for _ in 0..<6 {
      if isPassive(verb) { return agents(of: verb) }
      let own = dependents(of: verb) { $0 == .nsubj || $0 == .csubj }
      if !own.isEmpty { return own.map { antecedent($0, in: verb) } }
      let token = document.tokens[verb]
      guard token.head >= 0 else { return [] }
      switch token.dependency {
      case .conj, .xcomp, .advcl, .parataxis: verb = Int(token.head)
      case .acl where isInfinitive(verb):
        guard let governor = governor(ofPurpose: verb) else { return [] }
        verb = governor
      case .acl: return [Int(token.head)]
      default: return []
      }
      // A verb that hangs on a passive one has the same logical subject as that one's surface subject.
      if isPassive(verb), token.dependency != .conj { return dependents(of: verb) { $0 == .nsubjPass } }
    }
    return []
  }

  /// The heads of the phrases that something is done to: objects, or the subject of a passive.
  func objects(of verb: Int) -> [Int] {
    if isPassive(verb) {
      let own = dependents(of: verb) { $0 == .nsubjPass }.map { antecedent($0, in: verb) }
      let token = document.tokens[verb]
      guard own.isEmpty else { return own }
      // `Backed by Iran, the rebels attacked`: whoever attacked is backed.
      if opensPassive(verb) { return dependents(of: verb) { Self.clausal.contains($0) }.flatMap(surfaceSubjects) }
      guard token.head >= 0 else { return [] }
      if token.dependency == .advcl { return surfaceSubjects(of: Int(token.head)) }
      return token.dependency == .acl ? [Int(token.head)] : []
    }
    return dependents(of: verb) { $0 == .obj || $0 == .iobj }.map { antecedent($0, in: verb) }
  }

  /// The noun that a relative pronoun stands for: of `Hamas, which rules Gaza` the first; any other head itself.
  private func antecedent(_ head: Int, in verb: Int) -> Int {
    let clause = document.tokens[verb]
    guard clause.dependency == .acl, clause.head >= 0, Int(clause.head) < head, Self.relatives.contains(document.word(head)) else {
      return head
    }
    return Int(clause.head)
  }

  private static let relatives = Set<Word>(words: "who whom which that")

  /// The heads of the phrases that are a word's subject as the clause stands, whoever does what it says.
  func surfaceSubjects(of word: Int) -> [Int] {
    dependents(of: word) { $0 == .nsubj || $0 == .nsubjPass }.map { antecedent($0, in: word) }
  }

  /// The heads of the phrases attached to a word with one of some prepositions.
  func attached(to token: Int, with prepositions: Set<Word>) -> [Int] {
    dependents(of: token) { $0 == .obl || $0 == .nmod || $0 == .advcl || $0 == .acl }.filter { dependent in
      edges.dependents(of: dependent).map(Int.init).contains {
        [.case, .mark].contains(document.tokens[$0].dependency) && $0 < dependent && prepositions.contains(document.word($0))
      }
    }
  }

  /// Whether a verb stands in the infinitive with `to`.
  func isInfinitive(_ verb: Int) -> Bool {
    dependents(of: verb) { $0 == .mark }.contains { document.word($0) == Self.to }
  }

  /// Whether a verb has no subject of its own.
  func sharesSubject(_ verb: Int) -> Bool { dependents(of: verb) { $0 == .nsubj || $0 == .nsubjPass }.isEmpty }

  /// The verb that is done for the sake of an infinitive: of `sent troops to support the regime` the first.
  func governor(ofPurpose verb: Int) -> Int? {
    var here = document.tokens[verb]
    if here.dependency == .acl, here.head >= 0 { here = document.tokens[Int(here.head)] }
    guard [.advcl, .xcomp, .obj, .obl].contains(here.dependency), here.head >= 0, Self.devoted.contains(lemma(Int(here.head))) else {
      return nil
    }
    return Int(here.head)
  }

  private static let to = Word("to")

  /// Whether a verb stands in the passive.
  func isPassive(_ verb: Int) -> Bool {
    if !dependents(of: verb, where: { $0 == .nsubjPass || $0 == .auxPass }).isEmpty { return true }
    switch document.tokens[verb].dependency {
    case .acl: return !agents(of: verb).isEmpty
    case .advcl: return !isActive(verb) && !agents(of: verb).isEmpty
    default: return opensPassive(verb)
    }
  }

  /// Whether a verb opens its sentence with whoever does it right behind, though the tree has it for the main verb.
  private func opensPassive(_ verb: Int) -> Bool {
    guard verb + 1 < document.tokens.count, document.tokens[verb].dependency == .root, Self.by.contains(document.word(verb + 1)) else {
      return false
    }
    return document.sentence(of: verb).map { document.sentences[$0].lowerBound == verb } ?? false
  }

  private static let clausal: Set<DependencyRelation> = [.advcl, .parataxis, .ccomp, .conj]

  /// Whether a verb that hangs on another has a subject of its own or stands in `-ing`.
  private func isActive(_ verb: Int) -> Bool { !surfaceSubjects(of: verb).isEmpty || document.lowercased(verb).hasSuffix("ing") }

  private static let by: Set<Word> = [Word("by")]

  /// The heads of the phrases that a passive, or a noun for a deed, names as its doers with "by".
  func agents(of verb: Int) -> [Int] { attached(to: verb, with: Self.by) }

  func dependents(of token: Int, where isWanted: (DependencyRelation) -> Bool) -> [Int] {
    edges.dependents(of: token).map(Int.init).filter { isWanted(document.tokens[$0].dependency) }
  }
}
