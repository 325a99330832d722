import ActorNetworks
import Language

/// What tells whether a name denotes an actor, as hashed features: what Language and the tables take it for, its words, and what stands around its
/// places. Cities, storms, ships, laws and prizes have names too.
///
/// A template's number is part of the shipped model: changing one means training anew.
struct ActorhoodFeatures {
  let words: Words
  let knowledge: Knowledge
  let isSource: (Range<Int>) -> Bool

  private var document: Document { words.document }

  func features(of spans: [NameSpan], key: NameKey) -> [UInt32] {
    var list: [UInt32] = []
    guard let first = spans.first else { return list }
    let label = Self.label(spans)
    let kind = knownKind(first)
    func add(_ template: Int, _ a: Int = 0, _ b: Int = 0, _ x: Word? = nil, _ y: Word? = nil) {
      var feature = FeatureHash(template: template)
      feature.combine(a)
      feature.combine(b)
      if let x { feature.combine(x) }
      if let y { feature.combine(y) }
      list.append(feature.value)
    }
    add(1, label)
    add(2, kind)
    add(3, label, kind)
    add(4, label, min(spans.count, 4))
    add(5, kind, min(spans.count, 4))
    add(6, label, min(key.words.count, 4))
    add(7, label, Int(bitPattern: UInt(words.shape(first.tokens.lowerBound).rawValue)) + (first.tokens.count > 1 ? 8 : 0))
    add(8, label, 0, document.word(first.tokens.upperBound - 1))
    add(9, label, 0, document.word(first.tokens.lowerBound))
    add(10, 0, 0, document.word(first.tokens.upperBound - 1))
    add(11, label, key.words.first.map { knowledge.isGivenName($0) ? 1 : 0 } ?? 2)
    add(12, NameHeads.kind(NameClassifier(words: words).headWord(first.tokens)).map(Self.number) ?? 99, label)
    add(13, spans.contains { $0.title != nil } ? 1 : 0, label)
    add(14, spans.contains { isSource($0.tokens) } ? 1 : 0, label)
    for token in first.tokens { add(15, 0, 0, document.word(token)) }
    var seen: Set<UInt32> = []
    for span in spans.prefix(6) {
      let before = list.count
      addContext(of: span, label: label, kind: kind, add)
      // The same thing said at two places counts once.
      let fresh = list[before...].filter { seen.insert($0).inserted }
      list.replaceSubrange(before..., with: fresh)
    }
    return list
  }

  /// Whether a name stands for a country, its people or its capital, which need no judgement.
  func isCountry(_ span: NameSpan) -> Bool {
    span.known?.candidates.contains { knowledge.actors[$0.actor].kind == .country } ?? false
  }

  private func addContext(of span: NameSpan, label: Int, kind: Int, _ add: (Int, Int, Int, Word?, Word?) -> Void) {
    let (before, after) = (span.tokens.lowerBound - 1, span.tokens.upperBound)
    add(20, label, 0, word(before), nil)
    add(21, label, 0, word(after), nil)
    add(22, kind, 0, word(before), nil)
    add(23, kind, 0, word(after), nil)
    add(24, label, 0, word(before - 1), word(before))
    add(25, label, tag(before), word(after), nil)
    let (role, governor) = relation(span.tokens)
    add(26, role, label, nil, nil)
    add(27, role, kind, nil, nil)
    add(28, role, 0, governor, nil)
    add(29, label, words.sentence(at: span.tokens.lowerBound).count < 8 ? 1 : 0, nil, nil)
    add(30, words.startsSentence(span.tokens.lowerBound) ? 1 : 0, label, nil, nil)
  }

  private func word(_ token: Int) -> Word? { document.tokens.indices.contains(token) ? document.word(token) : nil }
  private func tag(_ token: Int) -> Int { Int(words.tag(token).rawValue) }

  /// How a name hangs in its sentence, and on which word.
  private func relation(_ tokens: Range<Int>) -> (Int, Word?) {
    for token in tokens {
      let head = Int(document.tokens[token].head)
      if !tokens.contains(head) { return (Int(document.tokens[token].dependency.rawValue), word(head)) }
    }
    return (0, nil)
  }

  private func knownKind(_ span: NameSpan) -> Int {
    guard let known = span.known?.candidates.first else { return 50 }
    let form = known.form == .capital || known.form == .seat ? 12 : known.needsContext ? 24 : 0
    return Self.number(knowledge.actors[known.actor].kind) + form
  }

  private static func number(_ kind: PoliticalActor.Kind) -> Int { PoliticalActor.Kind.allCases.firstIndex(of: kind) ?? 0 }

  /// The label that most places have.
  private static func label(_ spans: [NameSpan]) -> Int {
    var counts = [Int](repeating: 0, count: Entity.Label.allCases.count + 1)
    for span in spans { counts[span.label.flatMap { Entity.Label.allCases.firstIndex(of: $0) } ?? counts.count - 1] += 1 }
    return counts.indices.max { (counts[$0], $1) < (counts[$1], $0) } ?? 0
  }
}
