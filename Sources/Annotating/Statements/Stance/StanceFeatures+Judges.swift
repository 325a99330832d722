import Language

extension StanceFeatures {
  /// Whether a word that judges is the cue or stands near a target.
  package func isJudged(_ scene: StanceScene) -> Bool {
    if let cue = scene.cue, cue.contains(where: { polarities[$0] != nil }) { return true }
    return scene.target.contains { target in
      let near = max(0, target.lowerBound - 12)..<min(document.tokens.count, target.upperBound + 12)
      return scene.scope.contains { $0.clamped(to: near).contains { polarities[$0] != nil } }
    }
  }

  /// The nearest judging words before and behind a reference in its sentence, and whether another actor stands between.
  func addNearest(to target: Range<Int>, _ scene: StanceScene, to list: inout StanceFeatureList) {
    let head = head(of: target)
    let sentence = sentence(of: head)
    for direction in [-1, 1] {
      var isCrossed: UInt64 = 0
      for distance in 1..<16 {
        let token = head + direction * distance
        guard sentence.contains(token) else { break }
        if scene.others.contains(where: { $0.contains(token) }) { isCrossed = 1 }
        guard let polarity = polarities[token], !target.contains(token) else { continue }
        let side: UInt64 = direction < 0 ? 1 : 2
        list.add(.nearest, side, polarity.rawValue, isCrossed, UInt64(min((distance - 1) / 3, 3)))
        list.add(.nearest, lemmas[token], side, isCrossed)
        break
      }
    }
  }

  /// The judging words that a reference hangs from up to the cue, nearest first: `support for X`, `the attacks of X`, `condemned the attack on X`.
  func addJudges(above target: Int, _ scene: StanceScene, to list: inout StanceFeatureList) {
    let cue = cueHead(of: scene)
    var (judges, signs): ([UInt64], [UInt64]) = ([], [])
    var (below, first) = (target, UInt64(0))
    for _ in 0..<7 {
      guard let above = governor(of: below) else { break }
      if let polarity = polarities[above] {
        if judges.isEmpty { first = role(of: below) }
        let sign = isNegated(above) ? polarity.opposite : polarity
        signs.append(sign.rawValue)
        judges.append(sign.rawValue + (above == cue ? 4 : 0) + 8 * UInt64(document.tokens[above].tag.rawValue))
      }
      guard above != cue else { break }
      below = above
    }
    list.add(.judges, Self.joined(judges.prefix(2)), first)
    list.add(.judges, Self.joined(signs.prefix(3)), role(of: target), 1)
    list.add(.judges, Self.joined(signs.prefix(2)), cue.flatMap { polarities[$0]?.rawValue } ?? 0, 2)
  }

  /// What a word is to the one it hangs from, with its preposition.
  func role(of token: Int) -> UInt64 {
    var role = FeatureHash(template: Int(relation(token)))
    if let marker = edges.dependents(of: token).first(where: { document.tokens[Int($0)].dependency == .case }) {
      role.combine(lemmas[Int(marker)])
    }
    return UInt64(role.value)
  }

  private func sentence(of token: Int) -> Range<Int> {
    document.sentence(of: token).map { document.sentences[$0] } ?? token..<token + 1
  }

  private static func joined(_ values: some Sequence<UInt64>) -> UInt64 {
    var hash = FeatureHash(template: 0)
    for value in values { hash.combine(value) }
    return UInt64(hash.value)
  }
}
