import Language

/// Relations that a verb asserts of its subject and its object: `Iran backs the regime`, `factions led by the group`, `he met with them`.
struct VerbRelations {
  let words: RelationWords
  let phrases: ActorPhrases
  let clauses: Clauses

  /// Verbs that do nothing but let their object happen: `voiced support`, `launched an attack`, `held talks`.
  private static let light = Set<Word>(
    words: """
      voice express offer provide give extend pledge show announce launch carry hold conduct stage impose declare mount sign have make wage
      open maintain keep reach lend throw send face lead join begin start resume enter form forge build strengthen deepen continue direct
      file bring receive get lodge
      """)

  func add(at verb: Int, to found: inout RelationCollector) {
    let lemma = clauses.lemma(verb)
    let senses = words.verbs[lemma] ?? []
    let isLight = Self.light.contains(lemma)
    guard !senses.isEmpty || isLight, clauses.isAsserted(verb) else { return }
    let doers = clauses.subjects(of: verb).flatMap(phrases.mentions)
    guard !doers.isEmpty else { return }
    for sense in senses {
      let others = heads(of: sense.attachment, at: verb).flatMap(phrases.mentions)
      link(doers, others, sense, at: verb, to: &found)
    }
    guard isLight else { return }
    for deed in clauses.objects(of: verb) where clauses.isAsserted(deed) {
      for sense in words.acts[clauses.lemma(deed)] ?? [] {
        guard case .prepositions(let prepositions) = sense.attachment else { continue }
        var others = clauses.attached(to: verb, with: prepositions).flatMap(phrases.mentions)
        others += phrases.others(of: deed, with: prepositions, clauses)
        link(doers, others, sense, at: verb, to: &found)
      }
    }
  }

  private func heads(of attachment: RelationWord.Attachment, at verb: Int) -> [Int] {
    switch attachment {
    case .object: clauses.objects(of: verb)
    case .prepositions(let prepositions): clauses.attached(to: verb, with: prepositions)
    }
  }

  private func link(
    _ doers: [Resolution.ResolvedMention], _ others: [Resolution.ResolvedMention], _ sense: RelationWord, at verb: Int,
    to found: inout RelationCollector
  ) {
    for doer in doers {
      for other in others { found.add(sense, from: doer, to: other, at: verb..<verb + 1) }
    }
  }
}
