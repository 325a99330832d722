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

  /// Whether a noun but qualifies the next one: `Premier League`, `chief economist`.
  private func isModifier(_ noun: Int) -> Bool {
    let tokens = phrases.document.tokens
    guard noun + 1 < tokens.count, [.compound, .amod].contains(tokens[noun].dependency), phrases.mention(at: noun + 1) == nil else {
      return false
    }
    return [.noun, .properNoun].contains(tokens[noun + 1].tag) && words.bonds[clauses.lemma(noun + 1)] == nil
  }

  private func addBonds(_ senses: [RelationWord], at noun: Int, to found: inout RelationCollector) {
    let bearers = bearers(of: noun)
    guard !bearers.isEmpty, clauses.isAsserted(noun) else { return }
    let titles = OfficeTitles(document: phrases.document)
    for sense in senses {
      for other in others(of: noun, sense) {
        guard let sense = titles.relation(sense, ofHead: noun, ownerIsParty: phrases.kind(of: other) == .party) else { continue }
        found.add(sense, from: bearers, to: [other], at: noun..<noun + 1)
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
    var heads = appointees(of: noun)
    if [.appos, .compound, .flat].contains(token.dependency), token.head >= 0 { heads.append(Int(token.head)) }
    heads += phrases.dependents(of: noun, .appos) + phrases.dependents(of: noun, .flat)
    if !phrases.dependents(of: noun, .cop).isEmpty { heads += phrases.dependents(of: noun, .nsubj) }
    let bearers = heads.flatMap(phrases.mentions)
    guard bearers.isEmpty else { return bearers }
    let (before, behind) = (phrases.bearer(describedBy: noun), phrases.bearer(announcedBy: noun))
    if let behind, before.map(phrases.isPerson) != true { return [behind] }
    if let before { return [before] }
    // Of `his wife and an ally of the regime` the second is said of whomever the first is said of.
    return isJoined(noun) ? self.bearers(of: Int(token.head)) : []
  }

  /// Whether a noun is joined to another by `and`.
  private func isJoined(_ noun: Int) -> Bool {
    let token = phrases.document.tokens[noun]
    guard token.dependency == .conj, token.head >= 0, Int(token.head) < noun, !phrases.dependents(of: noun, .cc).isEmpty else {
      return false
    }
    return phrases.document.tokens[Int(token.head)].tag == .noun && phrases.mention(at: Int(token.head)) == nil
  }

  /// Who becomes, or is made, what a noun says: `became leader of the party`, `was elected as its leader`.
  private func appointees(of noun: Int) -> [Int] {
    let token = phrases.document.tokens[noun]
    guard token.head >= 0, Int(token.head) < noun, Self.appointing.contains(clauses.lemma(Int(token.head))),
      clauses.isAsserted(Int(token.head))
    else { return [] }
    switch token.dependency {
    case .xcomp, .obj: return clauses.surfaceSubjects(of: Int(token.head))
    case .obl: return phrases.preposition(of: noun) == Self.role ? clauses.surfaceSubjects(of: Int(token.head)) : []
    default: return []
    }
  }

  private static let appointing = Set<Word>(words: "become elect appoint name crown reelect re-elect")
  private static let role = Word("as")

  private func addActs(_ senses: [RelationWord], at noun: Int, to found: inout RelationCollector) {
    for sense in senses {
      guard case .prepositions(let prepositions) = sense.attachment else { continue }
      if let owner = phrases.owner(of: noun) {
        found.add(sense, from: [owner], to: phrases.others(of: noun, with: prepositions, clauses), at: noun..<noun + 1)
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
