import Language

extension StanceFeatures {
  /// What sort of word governs a reference, what sort of predicate it takes part in and how that is qualified: words that are used alike judge
  /// alike, and what somebody must do is told otherwise than what they did.
  func addPredicates(above target: Int, _ scene: StanceScene, to list: inout StanceFeatureList) {
    if let governor = governor(of: target) {
      let cluster = document.cluster(of: governor)
      list.add(.governorCluster, relation(target), UInt64(cluster.middle), 1)
      list.add(.governorCluster, relation(target), UInt64(cluster.fine), 2)
    }
    guard let (part, predicate) = predicate(above: target, scene) else { return }
    list.add(.predicateCluster, relation(part), UInt64(document.cluster(of: predicate).fine))
    if let modality = modality(of: predicate) {
      list.add(.modality, Self.kinds[modality] ?? modality, relation(part))
    } else {
      list.add(.modality, relation(part))
    }
  }

  /// How often each sentence that refers to the target judges well and ill, as far as it belongs to what is said.
  func addSentences(_ scene: StanceScene, to list: inout StanceFeatureList) {
    var last = -1
    for target in scene.target.prefix(4) {
      guard let sentence = document.sentence(of: head(of: target)), sentence != last else { continue }
      last = sentence
      let words = scene.scope.map { $0.clamped(to: document.sentences[sentence]).prefix(80) }
      let counts = [Polarity.positive, .negative].map { polarity in
        words.reduce(0) { $0 + $1.count { polarities[$0] == polarity } }
      }
      list.add(.sentencePolarity, UInt64(min(counts[0], 2)), UInt64(min(counts[1], 2)))
    }
  }

  /// The verb, the noun or adjective with a copula, or the cue that a reference takes part in, and by which word right below.
  private func predicate(above target: Int, _ scene: StanceScene) -> (part: Int, predicate: Int)? {
    var part = target
    for _ in 0..<6 {
      guard let above = governor(of: part) else { return nil }
      let isPredicate = document.tokens[above].tag == .verb || edges.dependents(of: above).contains { isCopula(Int($0)) }
      if isPredicate || scene.cue?.contains(above) == true { return (part, above) }
      part = above
    }
    return nil
  }

  /// The auxiliary, or the verb above, that tells whether something is so or is only to be.
  private func modality(of predicate: Int) -> Word? {
    for dependent in edges.dependents(of: predicate).map(Int.init) where document.tokens[dependent].dependency == .aux {
      if Self.kinds[lemmas[dependent]] != nil { return lemmas[dependent] }
    }
    guard document.tokens[predicate].dependency == .xcomp, let above = governor(of: predicate) else { return nil }
    return Self.raisers.contains(lemmas[above]) ? lemmas[above] : nil
  }

  private func isCopula(_ token: Int) -> Bool { document.tokens[token].dependency == .cop }

  /// Auxiliaries, each with one that stands for all that mean the same.
  private static let kinds: [Word: Word] = [
    Word("must"): Word("must"), Word("need"): Word("must"), Word("should"): Word("should"), Word("ought"): Word("should"),
    Word("will"): Word("will"), Word("shall"): Word("will"), Word("would"): Word("would"), Word("can"): Word("can"),
    Word("could"): Word("may"), Word("may"): Word("may"), Word("might"): Word("may"),
  ]
  private static let raisers = Set<Word>(words: "need have want continue try refuse fail seek plan")
}
