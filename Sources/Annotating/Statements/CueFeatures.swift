import Language

/// What tells whether a token heads a reporting expression.
struct CueFeatures {
  let context: AttributionContext

  /// Whether a token can be a cue at all: an open word or a colon.
  func isCandidate(_ token: Int) -> Bool {
    if context.shapes[token].contains(.colon) { return true }
    guard context.shapes[token].contains(.word) else { return false }
    switch context.document.tokens[token].tag {
    case .verb, .noun, .adjective, .adverb: return true
    case .auxiliary, .pronoun, .determiner, .numeral, .punctuation, .coordinator, .properNoun: return context.words[token] == Self.according
    default: return context.verbs[context.words[token]] != nil || context.words[token] == Self.according || context.words[token] == Self.per
    }
  }

  func collect(_ token: Int, into features: inout FeatureList) {
    features.removeAll()
    let sentence = context.sentence(of: token)
    features.add(0)
    surface(token, sentence, &features)
    if context.shapes[token].contains(.colon) {
      colon(token, sentence, &features)
    } else {
      structure(token, sentence, &features)
    }
  }

  private func surface(_ token: Int, _ sentence: Range<Int>, _ features: inout FeatureList) {
    let word = context.lexemes[token], stem = context.stems[token]
    let previous = context.lexeme(token - 1, within: sentence), next = context.lexeme(token + 1, within: sentence)
    let tags = (-2...2).map { context.tag(token + $0, within: sentence) }
    features.add(1, word)
    features.add(2, stem)
    features.add(3, stem, tags[2])
    features.add(4, previous, stem)
    features.add(5, next, stem)
    features.add(6, previous, tags[2])
    features.add(7, next, tags[2])
    features.add(8, tags[1], tags[2], tags[3])
    features.add(9, tags[2], tags[3], tags[4])
    features.add(10, tags[0], tags[1], tags[2])
    features.add(11, stem, tags[3])
    features.add(12, context.lexeme(token + 2, within: sentence), tags[2])
    features.add(13, context.lexeme(token - 2, within: sentence), tags[2])
    let frame = context.frame(of: token)
    features.add(14, frame, tags[2])
    features.add(15, frame, tags[1], tags[3])
    features.add(16, next, frame)
    let quotes = quotes(around: token, in: sentence)
    features.add(17, quotes)
    features.add(18, quotes, stem)
    features.add(19, quotes, tags[2], frame)
    features.add(20, token == sentence.lowerBound ? 1 : 0, tags[2])
    let inflection = UInt64(context.document.tokens[token].inflection.rawValue)
    features.add(21, inflection, frame)
    features.add(22, inflection, tags[1], tags[3])
    features.add(23, inflection, stem)
  }

  private func structure(_ token: Int, _ sentence: Range<Int>, _ features: inout FeatureList) {
    let tokens = context.document.tokens
    let stem = context.stems[token], tag = UInt64(tokens[token].tag.rawValue), relation = context.dependency(token)
    let frame = context.frame(of: token)
    var below: UInt64 = 0
    for child in tree(token) {
      let child = Int(child)
      let dependency = tokens[child].dependency
      below |= Self.bit(dependency, after: child > token)
      if dependency == .mark || dependency == .aux || dependency == .auxPass || dependency == .advmod {
        features.add(30, context.lexemes[child], tag)
        features.add(31, context.lexemes[child], stem)
      }
      if dependency == .obl || dependency == .nmod {
        for inner in tree(child) where tokens[Int(inner)].dependency == .case {
          features.add(32, context.lexemes[Int(inner)], stem)
          features.add(33, context.lexemes[Int(inner)], tag)
        }
      }
      if dependency == .obj || dependency == .ccomp || dependency == .xcomp {
        features.add(34, context.stems[child], stem)
        features.add(35, context.stems[child], UInt64(dependency.rawValue))
      }
    }
    let subject = context.subject(of: token)
    let who = subject.map { context.sourceKind($0.token) + UInt64(min($0.steps, 2)) * 32 } ?? 100
    features.add(36, below)
    features.add(37, below, stem)
    features.add(38, below, frame, who)
    features.add(39, who, stem)
    features.add(40, who, tag)
    features.add(41, who, frame)
    features.add(42, relation, tag)
    features.add(43, relation, frame)
    features.add(44, relation, below, tag)
    if let subject { features.add(45, context.lexemes[subject.token], frame) }
    if let head = context.head(token) {
      features.add(46, context.stems[head], relation)
      features.add(47, UInt64(tokens[head].tag.rawValue), relation, tag)
    }
    features.add(48, suffix(token), tag)
    features.add(49, who, below & Self.complements)
    features.add(50, below & Self.complements, stem)
    features.add(51, context.quotations.contains(token) ? 1 : 0, frame, who)
  }

  /// A colon: what stands before it, how far the paragraph's beginning is, what follows.
  private func colon(_ token: Int, _ sentence: Range<Int>, _ features: inout FeatureList) {
    let paragraph = context.paragraph(of: token)
    let before = token - paragraph.lowerBound
    let next = token + 1 < paragraph.upperBound ? context.shapes[token + 1] : []
    let previous = token > paragraph.lowerBound ? context.shapes[token - 1] : []
    let reported = (max(sentence.lowerBound, token - 12)..<token).contains { context.verbs[context.words[$0]] != nil }
    features.add(60, before < 8 ? 1 : 0, next.contains(.quotationMark) ? 1 : 0)
    features.add(61, AttributionContext.distance(before), previous.contains(.capitalized) ? 1 : 0)
    features.add(62, UInt64(next.rawValue & 0xFF))
    features.add(63, reported ? 1 : 0, next.contains(.quotationMark) ? 1 : 0)
    features.add(64, previous.contains(.allCapitals) ? 1 : 0, before < 8 ? 1 : 0)
    features.add(65, context.shapes[token].contains(.spaceAfter) ? 1 : 0)
    features.add(66, UInt64(context.entityOfToken[max(0, token - 1)]), next.contains(.quotationMark) ? 1 : 0)
    features.add(67, AttributionContext.distance(sentence.upperBound - token))
  }

  /// Where quotation marks stand: around the token, just before, just after, elsewhere in the sentence.
  private func quotes(around token: Int, in sentence: Range<Int>) -> UInt64 {
    if context.quotations.contains(token) { return 1 }
    var result: UInt64 = 0
    let before = max(sentence.lowerBound, token - 10)..<token, after = token + 1..<min(sentence.upperBound, token + 11)
    if let near = before.reversed().firstIndex(where: context.quotations.contains) {
      result |= token - before.reversed()[near] <= 3 ? 2 : 4
    } else if token - sentence.lowerBound <= 6, sentence.lowerBound > 0, context.quotations.contains(sentence.lowerBound - 1) {
      result |= 8
    }
    if let near = after.first(where: context.quotations.contains) { result |= near - token <= 3 ? 16 : 32 }
    return result
  }

  private func suffix(_ token: Int) -> UInt64 {
    let place = context.document.byteRange(token..<token + 1)
    return context.document.bytes[place].suffix(3).reduce(0) { $0 << 8 | UInt64($1 | 32) }
  }

  private func tree(_ token: Int) -> ArraySlice<Int32> { context.tree.dependents(of: token) }

  private static func bit(_ relation: DependencyRelation, after: Bool) -> UInt64 {
    switch relation {
    case .nsubj: after ? 1 << 11 : 1
    case .nsubjPass: 2
    case .ccomp: after ? 4 : 1 << 9
    case .xcomp: 8
    case .obj: 16
    case .parataxis: after ? 32 : 1 << 10
    case .obl: 64
    case .nmod: 1 << 12
    case .acl: 128
    case .iobj: 256
    case .cop: 1 << 13
    case .advcl: 1 << 14
    default: 0
    }
  }

  private static let complements: UInt64 = 4 | 8 | 16 | 32 | 1 << 9 | 1 << 10 | 256
  static let according = Word("according")
  static let per = Word("per")
}
