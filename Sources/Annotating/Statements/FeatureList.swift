import Language

/// The features of one decision, as hashes; memory is used again for the next.
struct FeatureList {
  private(set) var values: [UInt32] = []

  mutating func removeAll() { values.removeAll(keepingCapacity: true) }

  /// Adds a feature: the kind of thing looked at, and what was seen.
  @inline(__always)
  mutating func add(_ template: Int, _ first: UInt64 = 0) {
    var feature = FeatureHash(template: template)
    feature.combine(first)
    values.append(feature.value)
  }

  /// Adds a feature of two things seen together.
  @inline(__always)
  mutating func add(_ template: Int, _ first: UInt64, _ second: UInt64) {
    var feature = FeatureHash(template: template)
    feature.combine(first)
    feature.combine(second)
    values.append(feature.value)
  }

  /// Adds a feature of three things seen together.
  @inline(__always)
  mutating func add(_ template: Int, _ first: UInt64, _ second: UInt64, _ third: UInt64) {
    var feature = FeatureHash(template: template)
    feature.combine(first)
    feature.combine(second)
    feature.combine(third)
    values.append(feature.value)
  }
}

extension AttributionContext {
  /// A number for how far apart two tokens are: exact when near, coarse when far.
  static func distance(_ count: Int) -> UInt64 {
    let sign: UInt64 = count < 0 ? 64 : 0
    return switch abs(count) {
    case 0...4: sign + UInt64(abs(count))
    case 5...6: sign + 5
    case 7...9: sign + 6
    case 10...14: sign + 7
    case 15...22: sign + 8
    case 23...40: sign + 9
    default: sign + 10
    }
  }

  func tag(_ token: Int, within range: Range<Int>) -> UInt64 {
    range.contains(token) ? UInt64(document.tokens[token].tag.rawValue) + 1 : 0
  }

  func lexeme(_ token: Int, within range: Range<Int>) -> UInt64 { range.contains(token) ? lexemes[token] : 0 }

  func dependency(_ token: Int) -> UInt64 { UInt64(document.tokens[token].dependency.rawValue) }

  func head(_ token: Int) -> Int? { document.governor(of: token) }

  /// What a verb of the tables expects of its content, counted from 1; 0 for any other word.
  func frame(of token: Int) -> UInt64 { verbs[words[token]].map { UInt64($0.frame.rawValue) + 1 } ?? 0 }

  /// What sort of source a token could name: a pronoun by itself, a named or a plain noun.
  func sourceKind(_ token: Int) -> UInt64 {
    let entity = UInt64(entityOfToken[token])
    if entity > 0 { return 10 + entity }
    if Self.personalPronouns.contains(words[token]) { return 1 }
    switch document.tokens[token].tag {
    case .pronoun: return 2
    case .properNoun: return 3
    case .noun: return Self.sourceNouns.contains(words[token]) ? 4 : 5
    default: return 6
    }
  }

  /// Whether a token is the subject of a clause.
  func isSubject(_ token: Int) -> Bool {
    let relation = document.tokens[token].dependency
    return relation == .nsubj || relation == .nsubjPass
  }

  /// The subject of a verb, its own or the one it shares with the verb it hangs from.
  func subject(of token: Int) -> (token: Int, steps: Int)? {
    var verb = token
    for steps in 0..<4 {
      if let child = tree.dependents(of: verb).first(where: { isSubject(Int($0)) }) { return (Int(child), steps) }
      let relation = document.tokens[verb].dependency
      guard relation == .conj || relation == .xcomp || relation == .advcl, let above = head(verb) else { return nil }
      verb = above
    }
    return nil
  }

  static let that = Word("that")
  static let personalPronouns = Set<Word>(words: "he she they i we you it who")
  static let sourceNouns = Set<Word>(
    words: """
      official officials spokesman spokeswoman spokesperson minister ministers president government report statement source sources police
      authorities leader leaders analyst analysts expert experts critics observers ministry department agency group party people many some
      media newspaper study researchers residents witnesses activists lawmakers senator governor ambassador secretary chairman director
      """)
}
