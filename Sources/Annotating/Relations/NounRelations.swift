import ActorNetworks
import Language

/// Relations that a noun asserts: `Tehran, an ally of the regime`, `Iran's support for the regime`, `talks between Iran and Iraq`,
/// `coalition leader Nouri al-Maliki`.
struct NounRelations {
  let words: RelationWords
  let phrases: ActorPhrases
  let clauses: Clauses

  private static let between: Set<Word> = [Word("between"), Word("among")]

  func add(at noun: Int, to found: inout RelationCollector) {
    let lemma = clauses.lemma(noun)
    if let senses = words.bonds[lemma], phrases.mention(at: noun)?.form != .name, !isModifier(noun) {
      addBonds(senses, at: noun, to: &found)
    }
    if let senses = words.acts[lemma], clauses.isAsserted(noun) { addActs(senses, at: noun, to: &found) }
  }

  /// Whether a noun but qualifies the next one: `Premier League`, `Chief Judge`.
  private func isModifier(_ noun: Int) -> Bool {
    let tokens = phrases.document.tokens
    guard noun + 1 < tokens.count, tokens[noun].dependency == .compound, phrases.mention(at: noun + 1) == nil else { return false }
    return [.noun, .properNoun].contains(tokens[noun + 1].tag) && words.bonds[clauses.lemma(noun + 1)] == nil
  }

  private func addBonds(_ senses: [RelationWord], at noun: Int, to found: inout RelationCollector) {
    let bearers = bearers(of: noun)
    guard !bearers.isEmpty, clauses.isAsserted(noun) else { return }
    let titles = OfficeTitles(document: phrases.document)
    for sense in senses {
      for other in others(of: noun, sense) {
        guard let sense = titles.relation(sense, ofHead: noun, ownerIsParty: phrases.kind(of: other) == .party) else { continue }
        for bearer in bearers { found.add(sense, from: bearer, to: other, at: noun..<noun + 1) }
      }
    }
  }

  /// Whose a noun for a bond is: of `China's ambassador to Japan` China's.
  private func others(of noun: Int, _ sense: RelationWord) -> [Resolution.ResolvedMention] {
    guard case .prepositions(let prepositions) = sense.attachment else { return [] }
    var owner = phrases.owner(of: noun).map { [$0] } ?? []
    // A senate opponent runs for the senate.
    if sense.relation.kind == .opposes {
      owner.removeAll { $0.form != .demonym && $0.form != .pronoun && !phrases.isPossessive($0) }
    }
    if sense.relation.kind == .represents, !owner.isEmpty { return owner }
    let attached = phrases.others(of: noun, with: prepositions, clauses)
    return attached.isEmpty ? owner : attached
  }

  /// Who is said to be what a noun says: `Tehran, an ally`, `Tehran is an ally`, `spokesman Yahya Rasool`.
  private func bearers(of noun: Int) -> [Resolution.ResolvedMention] {
    let token = phrases.document.tokens[noun]
    var heads: [Int] = []
    if [.appos, .compound, .flat].contains(token.dependency), token.head >= 0 { heads.append(Int(token.head)) }
    heads += phrases.dependents(of: noun, .appos) + phrases.dependents(of: noun, .flat)
    if !phrases.dependents(of: noun, .cop).isEmpty { heads += phrases.dependents(of: noun, .nsubj) }
    let bearers = heads.flatMap(phrases.mentions)
    guard bearers.isEmpty else { return bearers }
    let (before, behind) = (phrases.bearer(describedBy: noun), phrases.bearer(announcedBy: noun))
    if let behind, before.map(phrases.isPerson) != true { return [behind] }
    return before.map { [$0] } ?? []
  }

  private func addActs(_ senses: [RelationWord], at noun: Int, to found: inout RelationCollector) {
    for sense in senses {
      guard case .prepositions(let prepositions) = sense.attachment else { continue }
      if let owner = phrases.owner(of: noun) {
        for other in phrases.others(of: noun, with: prepositions, clauses) {
          found.add(sense, from: owner, to: other, at: noun..<noun + 1)
        }
      } else {
        PassingRelations(phrases: phrases, clauses: clauses).add(sense, at: noun, to: &found)
      }
      let parties = clauses.attached(to: noun, with: Self.between).flatMap(phrases.mentions)
      for (index, party) in parties.enumerated() {
        for other in parties.dropFirst(index + 1) { found.add(sense, from: party, to: other, at: noun..<noun + 1) }
      }
    }
  }
}

extension ActorPhrases {
  /// The mentions attached to a noun with one of some prepositions; where the tree shows none, those that follow it.
  func others(of noun: Int, with prepositions: Set<Word>, _ clauses: Clauses) -> [Resolution.ResolvedMention] {
    let attached = clauses.attached(to: noun, with: prepositions).flatMap(mentions)
    return attached.isEmpty ? mentions(following: noun, with: prepositions) : attached
  }
}
