import ActorNetworks
import Language

/// Relations that a noun asserts: `Tehran, an ally of the regime`, `coalition leader Nouri al-Maliki`, and those of `ActRelations`.
struct NounRelations {
  let words: RelationWords
  let phrases: ActorPhrases
  let clauses: Clauses

  func add(at noun: Int, to found: inout RelationCollector) {
    let lemma = clauses.lemma(noun)
    if let senses = words.bonds[lemma], phrases.mention(at: noun)?.form != .name, !isModifier(noun) {
      addBonds(senses, at: noun, to: &found)
    }
    if let senses = words.acts[lemma], clauses.isAsserted(noun) {
      ActRelations(words: words, phrases: phrases, clauses: clauses).add(senses, at: noun, to: &found)
    }
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
    let itself = bearers.isEmpty ? phrases.mention(at: noun).flatMap { $0.form == .nominal ? $0 : nil } : nil
    guard !bearers.isEmpty || itself != nil, clauses.isAsserted(noun) else { return }
    let titles = OfficeTitles(document: phrases.document)
    for sense in senses {
      for other in others(of: noun, sense, besides: bearers) {
        guard let sense = titles.relation(sense, ofHead: noun, of: phrases.kind(of: other)) else { continue }
        found.add(sense, from: bearers, to: [other], at: noun..<noun + 1)
        // Critics of the regime, whoever they are, oppose it.
        if let itself, sense.relation.sign != 0, other.form != .demonym { found.add(sense, from: itself, to: other, at: noun..<noun + 1) }
      }
    }
  }

  /// Whose a noun for a bond is: of `China's ambassador to Japan` China's.
  private func others(
    of noun: Int, _ sense: RelationWord, besides bearers: [Resolution.ResolvedMention]
  ) -> [Resolution.ResolvedMention] {
    guard case .prepositions(let prepositions) = sense.attachment else { return [] }
    // Of `Trump ally Graham` the tree may have the first for anything; who is boss `at` a firm is not thereby the firm's boss.
    let isInside = prepositions == Self.inside
    var owner = isInside ? [] : (phrases.owner(of: noun) ?? name(before: noun, sense)).map { [$0] } ?? []
    // A senate opponent runs for the senate.
    if sense.relation.kind == .opposes {
      owner.removeAll { $0.form != .demonym && $0.form != .pronoun && !phrases.isPossessive($0) && !phrases.isPerson($0) }
    }
    if sense.relation.kind == .represents, !owner.isEmpty { return owner }
    let attached = phrases.others(of: noun, with: prepositions, clauses)
    // Nobody is his own leader: the tree has taken the name behind the complement for the complement.
    if !attached.isEmpty, attached.allSatisfy(bearers.contains) { return phrases.mentions(following: noun, with: prepositions) }
    return attached.isEmpty ? owner : attached
  }

  private func name(before noun: Int, _ sense: RelationWord) -> Resolution.ResolvedMention? {
    guard noun > 0, phrases.mention(at: noun) == nil, let name = phrases.mention(at: noun - 1) else { return nil }
    // Persons have allies and critics, but stand beside each other in lists of titles.
    guard sense.relation.sign != 0 || !phrases.isPerson(name) else { return nil }
    let isNear = phrases.document.sentence(of: noun - 1) == phrases.document.sentence(of: noun)
    return isNear && (name.form == .name || name.form == .alias) ? name : nil
  }

  private static let inside: Set<Word> = [Word("at")]

  /// Who is said to be what a noun says: `Tehran, an ally`, `Tehran is an ally`, `spokesman Yahya Rasool`.
  private func bearers(of noun: Int) -> [Resolution.ResolvedMention] {
    let all = possibleBearers(of: noun)
    // One president is one man, whoever is named in the same breath.
    guard all.count > 1, clauses.lemma(noun) == phrases.document.word(noun) else { return all }
    let nearest = all.min { abs($0.tokens.lowerBound - noun) < abs($1.tokens.lowerBound - noun) }
    return nearest.map { [$0] } ?? []
  }

  private func possibleBearers(of noun: Int) -> [Resolution.ResolvedMention] {
    let token = phrases.document.tokens[noun]
    var heads = appointees(of: noun)
    if [.appos, .compound, .flat].contains(token.dependency), token.head >= 0 { heads.append(Int(token.head)) }
    heads += phrases.dependents(of: noun, .appos) + phrases.dependents(of: noun, .flat)
    if !phrases.dependents(of: noun, .cop).isEmpty { heads += phrases.dependents(of: noun, .nsubj) }
    let (before, behind) = (phrases.bearer(describedBy: noun), phrases.bearer(announcedBy: noun))
    let bearers = heads.flatMap(phrases.mentions)
    // Of `the bureau's director Steve Young, the ambassador` the bureau is no ambassador.
    if let before, phrases.isPerson(before), !bearers.contains(where: phrases.isPerson) { return [before] }
    guard bearers.isEmpty else { return bearers }
    if let behind, before.map(phrases.isPerson) != true { return [behind] }
    if let before { return [before] }
    // Of `his wife and an ally of the regime` the second is said of whomever the first is said of.
    return isJoined(noun) ? possibleBearers(of: Int(token.head)) : []
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
}
