import Language

/// What tells whether a noun phrase is the source of a cue.
struct SourceFeatures {
  let context: AttributionContext

  func collectNone(cue: Int, into features: inout FeatureList) {
    features.removeAll()
    features.add(100)
    features.add(101, context.stems[cue])
    features.add(102, UInt64(context.document.tokens[cue].tag.rawValue), context.dependency(cue))
    features.add(103, context.subject(of: cue) == nil ? 1 : 0, UInt64(context.document.tokens[cue].tag.rawValue))
    features.add(104, context.quotations.contains(cue) ? 1 : 0)
  }

  /// `rank` counts candidates on the same side that are nearer to the cue.
  func collect(_ candidate: SourceCandidates.Candidate, rank: Int, cue: Int, into features: inout FeatureList) {
    features.removeAll()
    let head = candidate.head
    let isBefore: UInt64 = head < cue ? 1 : 0
    let stem = context.stems[cue], cueTag = UInt64(context.document.tokens[cue].tag.rawValue)
    let kind = context.sourceKind(head), relation = context.dependency(head)
    let path = path(from: cue, to: head)
    let gap = gap(between: candidate.tokens, and: cue)
    features.add(110, isBefore, UInt64(min(rank, 4)))
    features.add(111, isBefore, AttributionContext.distance(head - cue))
    features.add(112, path)
    features.add(113, path, stem)
    features.add(114, path, kind)
    features.add(115, relation, isBefore)
    features.add(116, relation, kind)
    features.add(117, kind, isBefore)
    features.add(118, context.lexemes[head])
    features.add(119, context.lexemes[head], isBefore << 8 | UInt64(min(rank, 4)))
    features.add(120, gap, isBefore)
    features.add(121, gap, isBefore, stem)
    features.add(122, gap, isBefore, kind)
    features.add(123, path, cueTag)
    features.add(124, stem, kind, isBefore)
    let quoted: UInt64 = (context.quotations.contains(head) ? 1 : 0) | (context.quotations.contains(cue) ? 2 : 0)
    features.add(125, quoted)
    features.add(126, quoted, relation)
    features.add(127, context.lexemes[candidate.tokens.lowerBound])
    if candidate.tokens.lowerBound > 0 {
      features.add(128, context.lexemes[candidate.tokens.lowerBound - 1], isBefore)
      features.add(129, context.lexemes[candidate.tokens.lowerBound - 1], stem)
    }
    features.add(130, gap, path)
    features.add(131, UInt64(min(rank, 4)), isBefore, kind)
    let nearer = rank
    let rank = subjectRank(head, cue), inflection = UInt64(context.document.tokens[cue].inflection.rawValue)
    let governor: UInt64 = context.head(head).map { context.dependency($0) + (context.head(cue) == $0 ? 100 : 0) } ?? 999
    features.add(136, rank, inflection)
    features.add(137, rank, context.dependency(cue), kind)
    features.add(138, rank, inflection, governor)
    features.add(139, governor, inflection, isBefore)
    features.add(140, context.lexemes[candidate.tokens.lowerBound], isBefore, relation)
    let isSubject: UInt64 = context.subject(of: cue).map { $0.token == head ? UInt64($0.steps) + 2 : 1 } ?? 0
    features.add(132, isSubject)
    features.add(133, isSubject, kind)
    features.add(134, isSubject, stem)
    features.add(135, isSubject, context.dependency(cue), cueTag)
    collectMeaning(candidate, cue: cue, isSubject: isSubject, into: &features)
    collectClauses(head, rank: rank, nearer: nearer, cue: cue, into: &features)
  }

  /// What sort of word the candidate is, whether it agrees with the verb, and whether what stands before makes it part of another phrase.
  private func collectMeaning(
    _ candidate: SourceCandidates.Candidate, cue: Int, isSubject: UInt64, into features: inout FeatureList
  ) {
    let head = candidate.head, first = candidate.tokens.lowerBound
    let isBefore: UInt64 = head < cue ? 1 : 0
    let cluster = context.document.cluster(of: head)
    features.add(141, UInt64(cluster.fine))
    features.add(142, UInt64(cluster.middle), isBefore)
    features.add(143, UInt64(cluster.middle), isSubject)
    features.add(144, agreement(of: head, with: cue), isSubject)
    let before: UInt64 = first > context.sentence(of: cue).lowerBound ? UInt64(tokens[first - 1].tag.rawValue) + 1 : 0
    features.add(145, before, UInt64(tokens[first].tag.rawValue), isBefore)
    features.add(146, before, isSubject)
    let frame = context.frame(of: cue)
    features.add(154, isPassive(cue) ? 1 : 0, isSubject, frame)
    features.add(155, isPassive(cue) ? 1 : 0, frame, isBefore << 8 | before)
  }

  /// Whose subject the candidate is: of a verb of speech or another, in the same tense as the cue, as deep in the sentence.
  private func collectClauses(_ head: Int, rank: UInt64, nearer: Int, cue: Int, into features: inout FeatureList) {
    guard context.isSubject(head), let verb = context.head(head) else { return features.add(147, UInt64(min(nearer, 4))) }
    let reports: UInt64 = verb == cue ? 2 : context.verbs[context.words[verb]] == nil ? 0 : 1
    let inflection = UInt64(tokens[cue].inflection.rawValue)
    let isSameTense: UInt64 = tokens[verb].inflection == tokens[cue].inflection ? 1 : 0
    features.add(148, reports, rank, inflection)
    features.add(149, reports, isSameTense, context.dependency(cue))
    features.add(150, depth(of: verb), depth(of: cue), inflection)
    features.add(151, reports, depth(of: verb), inflection)
    features.add(152, isSameTense, rank, before(cue))
    features.add(153, reports, rank, before(cue))
  }

  /// "Is accused": the subject is the one spoken of.
  private func isPassive(_ cue: Int) -> Bool {
    tokens[cue].inflection == .pastParticiple && context.cueSpan(of: cue).contains { Self.passive.contains(context.words[$0]) }
  }

  /// How many clauses enclose a verb.
  private func depth(of verb: Int) -> UInt64 {
    var depth: UInt64 = 0, token = verb
    while depth < 4, let above = context.head(token) {
      switch tokens[token].dependency {
      case .ccomp, .acl, .advcl, .xcomp, .csubj: depth += 1
      default: break
      }
      token = above
    }
    return depth
  }

  /// The sort of word before a verb group: a conjunction, a comma, a subject.
  private func before(_ cue: Int) -> UInt64 {
    let start = context.cueSpan(of: cue).lowerBound
    guard start > context.sentence(of: cue).lowerBound else { return 0 }
    return UInt64(tokens[start - 1].tag.rawValue) << 1 | (context.shapes[start - 1].contains(.comma) ? 1 : 0) + 2
  }

  /// Whether a noun's number suits the cue's verb group: 1 where it does, 2 where not, 0 where nobody can tell.
  private func agreement(of head: Int, with cue: Int) -> UInt64 {
    guard let verb = number(ofVerb: cue), let noun = number(ofNoun: head) else { return 0 }
    return verb == noun ? 1 : 2
  }

  private enum Number { case singular, plural }

  private func number(ofVerb cue: Int) -> Number? {
    let group = context.cueSpan(of: cue)
    if group.contains(where: { Self.singular.contains(context.words[$0]) }) { return .singular }
    if group.contains(where: { Self.plural.contains(context.words[$0]) }) { return .plural }
    switch tokens[cue].inflection {
    case .presentThird: return .singular
    case .present: return group.count == 1 ? .plural : nil
    default: return nil
    }
  }

  private func number(ofNoun head: Int) -> Number? {
    if context.tree.dependents(of: head).contains(where: { tokens[Int($0)].dependency == .conj }) { return .plural }
    switch tokens[head].tag {
    case .noun: return tokens[head].inflection == .plural ? .plural : .singular
    case .properNoun: return tokens[head].inflection == .plural ? nil : .singular
    default: return nil
    }
  }

  private var tokens: [Token] { context.document.tokens }

  private static let passive = Set<Word>(words: "is are was were be been being gets got")
  private static let singular = Set<Word>(words: "has is was does 's")
  private static let plural = Set<Word>(words: "have are were do 've")

  /// How many subjects stand between a candidate that is one and the cue; 9 for what is no subject.
  private func subjectRank(_ head: Int, _ cue: Int) -> UInt64 {
    let tokens = context.document.tokens
    guard tokens[head].dependency == .nsubj || tokens[head].dependency == .nsubjPass, head < cue else { return 9 }
    let between = head + 1..<cue
    return UInt64(
      min(3, between.count { (tokens[$0].dependency == .nsubj || tokens[$0].dependency == .nsubjPass) && tokens[$0].tag != .pronoun }))
  }

  /// The relations on the way from the cue up to the first common governor and down to the candidate.
  private func path(from cue: Int, to head: Int) -> UInt64 {
    let up = ancestors(of: cue), down = ancestors(of: head)
    for (steps, token) in up.enumerated() {
      guard let other = down.firstIndex(of: token) else { continue }
      var hash = UInt64(steps) &* 31
      for index in 0..<steps { hash = hash &* 131 &+ context.dependency(up[index]) }
      hash = hash &* 131 &+ 77
      for index in 0..<other { hash = hash &* 131 &+ context.dependency(down[index]) }
      return hash
    }
    return 1
  }

  private func ancestors(of token: Int) -> [Int] {
    var result = [token]
    while result.count < 5, let last = result.last, let head = context.head(last) { result.append(head) }
    return result
  }

  /// What stands between the phrase and the cue.
  private func gap(between phrase: Range<Int>, and cue: Int) -> UInt64 {
    let gap = phrase.lowerBound > cue ? cue + 1..<phrase.lowerBound : min(phrase.upperBound, cue)..<cue
    if gap.isEmpty { return 0 }
    var result: UInt64 = 1
    for token in gap.prefix(12) {
      if context.shapes[token].contains(.comma) { result |= 2 }
      if context.shapes[token].contains(.quotationMark) { result |= 4 }
      switch context.document.tokens[token].tag {
      case .verb: result |= 8
      case .auxiliary, .adverb, .particle: result |= 16
      case .noun, .properNoun, .pronoun: result |= 32
      case .adposition: result |= 64
      case .coordinator, .subordinator: result |= 128
      default: break
      }
    }
    return result
  }
}
