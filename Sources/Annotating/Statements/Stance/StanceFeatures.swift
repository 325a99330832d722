import ActorNetworks
package import Language

/// What speaks for a stance: the words that govern and describe the target, the cue, the polarity of all that is said, and how the
/// speaker is tied to the target in the tree.
package struct StanceFeatures {
  let document: Document
  let edges: DependencyEdges
  let words: StanceWords
  let lemmas: [Word]
  let polarities: [Polarity?]

  /// Looks at every word once; linear in the length of the document.
  package init(_ document: Document) { self.init(document, DependencyEdges(document), StanceWords()) }

  init(_ document: Document, _ edges: DependencyEdges, _ words: StanceWords) {
    self.document = document
    self.edges = edges
    self.words = words
    lemmas = document.tokens.indices.map { Word(document.lemma($0)) }
    polarities = zip(document.tokens, lemmas).map { words.polarity(of: $1, as: $0.tag) }
  }

  /// The kinds of features; the numbers are part of the model.
  enum Template: Int {
    case bias = 1, governor, governorPolarity, polarGovernor, dependentPolarity, dependentLemma, predicatePolarity, preposition
    case prepositionGovernor, cue, cuePolarity, cueObject, window, bag, bagPolarity, balance, clausePolarity, kind, kindBalance
    case meeting, holderKnown, mentions, negation, tie, between, betweenPolarity, holderGovernor
    case beside, governorDependent, cueBalance, cueWord, targetWord
    case holder, speakerKind, length, quoted, others, first, form, tieBalance, nearest, judges
    case governorCluster, predicateCluster, modality, sentencePolarity
  }

  /// The features of a scene; a stance is still to be combined with each.
  package func features(of scene: StanceScene) -> [FeatureHash] {
    var list = StanceFeatureList(origin: scene.origin)
    list.add(.bias)
    for target in scene.target.prefix(4) {
      addTarget(head(of: target), scene, to: &list)
      addNearest(to: target, scene, to: &list)
      addJudges(above: head(of: target), scene, to: &list)
      addPredicates(above: head(of: target), scene, to: &list)
      for token in target where [.noun, .adjective].contains(document.tokens[token].tag) { list.add(.targetWord, lemmas[token]) }
    }
    addCue(scene, to: &list)
    addScope(scene, to: &list)
    addSentences(scene, to: &list)
    addSetting(scene, to: &list)
    if let holder = scene.holder, let target = scene.target.first {
      addPath(from: head(of: holder), to: head(of: target), &list)
      addBetween(holder, target, to: &list)
    }
    if let holder = scene.holder { addHolder(head(of: holder), to: &list) }
    list.add(.holderKnown, scene.holder == nil ? 0 : 1)
    list.add(.tie, scene.tie.rawValue)
    list.add(.mentions, UInt64(min(scene.target.count, 3)))
    return list.values
  }

  /// The places at which what is said of an actor is a judgement already, and of the actor itself.
  package func judgeable(_ places: [Range<Int>], below cue: Int?) -> [Range<Int>] {
    places.filter { !isHypothetical($0.lowerBound, below: cue) && !isVictim($0.lowerBound, below: cue) }
  }

  /// Whether the first judging verb above a token, below a cue, is conditional, only possible, refused, or an accusation denied: `may condemn`,
  /// `whether it lied`, `do not blame`.
  func isHypothetical(_ token: Int, below cue: Int?) -> Bool {
    guard let verb = judgingWord(above: token, upTo: cue), verb != cue else { return false }
    return isHypothetical(verb: verb) || (polarities[verb] == .negative && isNegated(verb))
  }

  /// The first judging verb above a token, or the cue if no verb below it judges but it does.
  func judgingWord(above token: Int, upTo cue: Int?) -> Int? {
    var below = token
    for _ in 0..<5 {
      guard let above = governor(of: below) else { return nil }
      if above == cue || document.tokens[above].tag == .verb, polarities[above] != nil { return above }
      guard above != cue else { return nil }
      below = above
    }
    return nil
  }

  private func isHypothetical(verb: Int) -> Bool {
    let dependents = edges.dependents(of: verb).map(Int.init)
    let isMarked = dependents.contains { dependent in
      switch document.tokens[dependent].dependency {
      case .aux: Self.possibilities.contains(lemmas[dependent])
      case .mark: Self.conditions.contains(lemmas[dependent])
      default: false
      }
    }
    let isConsequence = dependents.contains { dependent in
      document.tokens[dependent].dependency == .advcl && edges.dependents(of: dependent).contains { lemmas[Int($0)] == Self.if }
    }
    let isRefused = document.tokens[verb].dependency == .xcomp && governor(of: verb).map { Self.refusals.contains(lemmas[$0]) } ?? false
    return isMarked || isConsequence || isRefused
  }

  private static let possibilities = Set<Word>(words: "may might could")
  private static let conditions = Set<Word>(words: "if whether unless")
  private static let refusals = Set<Word>(words: "refuse decline hesitate")
  private static let `if` = Word("if")

  /// The token of a range that the others hang from.
  package func head(of range: Range<Int>) -> Int { document.head(of: range) }

  /// The word of a cue that judges, if any does: its last verb or noun.
  func cueHead(of scene: StanceScene) -> Int? {
    scene.cue.flatMap { cue in cue.last { [.verb, .noun].contains(document.tokens[$0].tag) } ?? cue.last }
  }

  /// The words above, below and beside one reference to the target.
  private func addTarget(_ target: Int, _ scene: StanceScene, to list: inout StanceFeatureList) {
    addGovernors(of: target, scene, to: &list)
    for dependent in edges.dependents(of: target).map(Int.init) {
      let relation = relation(dependent)
      if let polarity = polarities[dependent] { list.add(.dependentPolarity, relation, polarity.rawValue) }
      list.add(.dependentLemma, lemmas[dependent], relation)
      if document.tokens[dependent].dependency == .case, let governor = governor(of: target) {
        list.add(.preposition, lemmas[dependent], polarities[governor]?.rawValue ?? 0)
        list.add(.prepositionGovernor, lemmas[dependent], and: lemmas[governor])
      }
    }
    let sentence = max(0, target - 3)..<min(document.tokens.count, target + 4)
    for token in sentence where token != target && isWord(token) {
      list.add(.window, lemmas[token], token < target ? 1 : 2)
    }
    for step in [-2, -1, 1, 2] where document.tokens.indices.contains(target + step) {
      list.add(.beside, lemmas[target + step], UInt64(bitPattern: Int64(step)))
    }
  }

  private func addGovernors(of target: Int, _ scene: StanceScene, to list: inout StanceFeatureList) {
    var below = target
    var (hasPolar, hasClause) = (false, false)
    for step in 0..<5 {
      guard let above = governor(of: below) else { return }
      let polarity = polarities[above]
      list.add(.governor, lemmas[above], UInt64(min(step, 2)), relation(below))
      list.add(.governorPolarity, relation(below), polarity?.rawValue ?? 0, UInt64(document.tokens[above].tag.rawValue))
      if let polarity, !hasPolar {
        hasPolar = true
        list.add(
          .polarGovernor, relation(below), polarity.rawValue, isNegated(above) ? 1 : 0, doer(of: above, target, scene))
      }
      if step == 0 { addPredicate(above, besides: below, to: &list) }
      if document.tokens[above].tag == .verb, !hasClause {
        hasClause = true
        addClause(of: above, holding: below, to: &list)
      }
      below = above
    }
  }

  /// What else the word above a target governs: `Iran supports terrorism`, `Iran's support for terrorism`.
  private func addPredicate(_ predicate: Int, besides target: Int, to list: inout StanceFeatureList) {
    let role = relation(target)
    for dependent in edges.dependents(of: predicate).map(Int.init) where dependent != target {
      if isWord(dependent) { list.add(.governorDependent, lemmas[dependent], role) }
      guard let polarity = polarities[dependent] else { continue }
      list.add(
        .predicatePolarity, role, relation(dependent), polarity.rawValue, polarities[predicate]?.rawValue ?? 0, isNegated(predicate) ? 1 : 0
      )
    }
  }

  /// How all words of the least clause around a target judge, and what the target does in it.
  private func addClause(of verb: Int, holding branch: Int, to list: inout StanceFeatureList) {
    list.add(.clausePolarity, relation(branch), balance(of: edges.subtree(of: verb).prefix(60)), isNegated(verb) ? 1 : 0)
  }

  /// How much more well than ill some words speak, from −3 to 3.
  func balance(of tokens: some Sequence<Int>) -> UInt64 {
    let sum = tokens.reduce(0) { $0 + (polarities[$1].map { $0 == .positive ? 1 : -1 } ?? 0) }
    return UInt64(bitPattern: Int64(min(max(sum, -3), 3)))
  }

  private func addCue(_ scene: StanceScene, to list: inout StanceFeatureList) {
    guard let cue = scene.cue, let head = cueHead(of: scene) else { return }
    let place = place(of: scene.target, in: scene.scope)
    let polarity = polarities[head]?.rawValue ?? 0
    list.add(.cue, lemmas[head])
    list.add(.cuePolarity, polarity, isNegated(head) ? 1 : 0)
    list.add(.cueObject, lemmas[head], place)
    list.add(.cueObject, polarity, place)
    list.add(.cueBalance, polarity, place, balance(of: scene.scope.joined().prefix(80)))
    for token in cue where isWord(token) && token != head {
      list.add(.cueWord, lemmas[token], place)
      list.add(.cueWord, polarities[token]?.rawValue ?? 0, polarity, place)
    }
  }

  /// Whether a target is what the cue itself is done to (0), opens what is said (1), or comes later in it (2).
  func place(of target: [Range<Int>], in scope: [Range<Int>]) -> UInt64 {
    let inside = target.filter { target in scope.contains { $0.overlaps(target) } }
    guard let first = inside.first, let start = scope.first?.lowerBound else { return 0 }
    return first.lowerBound <= start + 2 ? 1 : 2
  }

  private func addScope(_ scene: StanceScene, to list: inout StanceFeatureList) {
    let scope = scene.scope.joined().prefix(80)
    for token in scope where isWord(token) { list.add(.bag, lemmas[token]) }
    let positive = scope.count { polarities[$0] == .positive }
    let negative = scope.count { polarities[$0] == .negative }
    let balance = balance(of: scope)
    list.add(.bagPolarity, UInt64(min(positive, 3)), UInt64(min(negative, 3)))
    list.add(.balance, balance)
    list.add(.negation, UInt64(min(scope.count { Self.negations.contains(lemmas[$0]) }, 2)), balance)
    if let kind = scene.kind {
      let place = UInt64(PoliticalActor.Kind.allCases.firstIndex(of: kind) ?? 0)
      list.add(.kind, place)
      list.add(.kindBalance, place, balance)
    }
  }

  /// What the speaker does.
  private func addHolder(_ holder: Int, to list: inout StanceFeatureList) {
    guard let above = governor(of: holder) else { return }
    list.add(.holderGovernor, lemmas[above], relation(holder))
    list.add(.holderGovernor, relation(holder), polarities[above]?.rawValue ?? 0, isNegated(above) ? 1 : 0)
  }

  /// The words that stand between speaker and target.
  private func addBetween(_ holder: Range<Int>, _ target: Range<Int>, to list: inout StanceFeatureList) {
    let isForward: UInt64 = holder.upperBound <= target.lowerBound ? 1 : 0
    let (start, end) = isForward == 1 ? (holder.upperBound, target.lowerBound) : (target.upperBound, holder.lowerBound)
    guard start < end, end - start < 30 else { return list.add(.between, isForward, 99) }
    list.add(.betweenPolarity, balance(of: start..<end), isForward)
    list.add(.between, isForward, UInt64(min((end - start) / 3, 5)))
    for token in start..<end where document.tokens[token].tag != .punctuation { list.add(.between, lemmas[token], isForward) }
  }

  /// How the speaker is tied to the target: up from both to the word where they meet.
  private func addPath(from holder: Int, to target: Int, _ list: inout StanceFeatureList) {
    let left = chain(from: holder)
    let right = chain(from: target)
    guard let meeting = left.first(where: right.contains) else { return }
    let up = left.prefix { $0 != meeting }
    let down = right.prefix { $0 != meeting }
    let ends = (up.last.map(relation) ?? 0, down.last.map(relation) ?? 0)
    list.add(.meeting, lemmas[meeting], ends.0, ends.1)
  }

  /// A token and all that it hangs from, at most twelve.
  private func chain(from token: Int) -> [Int] {
    var chain = [token]
    while chain.count < 12, let above = governor(of: chain[chain.count - 1]) { chain.append(above) }
    return chain
  }

  /// Who does what a verb says: nobody told, the speaker, the target itself, somebody else.
  private func doer(of verb: Int, _ target: Int, _ scene: StanceScene) -> UInt64 {
    guard let subject = edges.dependents(of: verb).map(Int.init).first(where: { document.tokens[$0].dependency == .nsubj }) else {
      return 0
    }
    if Self.firstPersons.contains(lemmas[subject]) || scene.holder?.contains(subject) == true { return 1 }
    return subject == target ? 2 : 3
  }

  func isNegated(_ token: Int) -> Bool { edges.dependents(of: token).contains { Self.negations.contains(lemmas[Int($0)]) } }

  func governor(of token: Int) -> Int? { document.governor(of: token) }

  func relation(_ token: Int) -> UInt64 { UInt64(document.tokens[token].dependency.rawValue) }

  func isWord(_ token: Int) -> Bool {
    [.noun, .verb, .adjective, .adverb, .auxiliary].contains(document.tokens[token].tag)
  }

  private static let negations = Set<Word>(words: "not n't never no neither nor without hardly refuse fail")
  private static let firstPersons = Set<Word>(words: "i we us me our my")
}
