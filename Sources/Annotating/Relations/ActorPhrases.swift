import ActorNetworks
import Language

/// Which actors the noun phrases of a document stand for.
struct ActorPhrases {
  let document: Document
  let edges: DependencyEdges
  /// The index of the mention that covers each token, −1 where none does.
  private let mentionAt: [Int32]
  private let mentions: [Resolution.ResolvedMention]
  private let actors: [PoliticalActor]

  /// Nouns through which their owner acts: an attack by Iraqi forces is one by Iraq.
  static let organs = Set<Word>(
    words: """
      force forces troop troops army armies military navy police government governments authorities official officials soldier soldiers jet
      jets warplane warplanes drone drones missile missiles artillery aircraft militant militants fighter fighters administration delegation
      leadership parliament lawmakers regime ministry intelligence side leaders
      """)

  init(_ document: Document, _ edges: DependencyEdges, _ resolution: Resolution) {
    self.document = document
    self.edges = edges
    mentions = resolution.mentions
    actors = resolution.actors
    var mentionAt = [Int32](repeating: -1, count: document.tokens.count)
    for (index, mention) in resolution.mentions.enumerated() {
      for token in mention.tokens { mentionAt[token] = Int32(index) }
    }
    self.mentionAt = mentionAt
  }

  /// The mention that covers a token.
  func mention(at token: Int) -> Resolution.ResolvedMention? {
    mentionAt[token] < 0 ? nil : mentions[Int(mentionAt[token])]
  }

  /// The kind of the actor that a mention refers to.
  func kind(of mention: Resolution.ResolvedMention) -> PoliticalActor.Kind { actors[mention.actor].kind }

  /// The mentions that the phrase around a head stands for, coordinated ones included, in order of place.
  func mentions(denotedBy head: Int) -> [Resolution.ResolvedMention] {
    var found: [Resolution.ResolvedMention] = []
    var heads = [head]
    // A phrase of more coordinated heads than this is a broken tree.
    while let next = heads.first, found.count < 12, heads.count < 24 {
      heads.removeFirst()
      if let mention = mention(denotedByHead: next), !found.contains(mention) { found.append(mention) }
      heads += dependents(of: next, .conj) + examples(of: next)
    }
    return found
  }

  /// The heads of what is named as belonging to what a noun says: `factions, including the brigade`, `groups such as the brigade`.
  private func examples(of noun: Int) -> [Int] {
    guard document.tokens[noun].tag == .noun else { return [] }
    return edges.dependents(of: noun).map(Int.init).filter { example in
      [.nmod, .obl, .appos].contains(document.tokens[example].dependency) && example > noun
        && isExemplary(edges.dependents(of: example).map(Int.init).filter { $0 < example && document.tokens[$0].dependency == .case })
    }
  }

  /// Whether nothing but a word for examples leads up to one, as it does not in `including through the agency`.
  private func isExemplary(_ prepositions: [Int]) -> Bool {
    !prepositions.isEmpty && prepositions.allSatisfy { Self.exemplary.contains(document.word($0)) }
  }

  private static let exemplary = Set<Word>(words: "including such as like")

  private func mention(denotedByHead head: Int) -> Resolution.ResolvedMention? {
    if let mention = mention(at: head) { return isPossessive(mention) || isInterlocutor(mention) ? nil : mention }
    if let person = person(titledBy: head) { return person }
    for relation in [DependencyRelation.flat, .appos] {
      // An apposition that stands further away is mostly the end of an address: `the centre in Herzliya, Israel`.
      for dependent in dependents(of: head, relation) where dependent - head < 4 {
        if let mention = mention(at: dependent) { return mention }
      }
    }
    return Self.organs.contains(document.word(head)) ? owner(of: head) ?? sender(of: head) : nil
  }

  /// The name that a title leads up to: of `US Secretary of State Antony Blinken`, from the first word of the title.
  private func person(titledBy head: Int) -> Resolution.ResolvedMention? {
    guard [.noun, .properNoun].contains(document.tokens[head].tag) else { return nil }
    for next in (head + 1)..<min(head + 6, document.tokens.count) {
      if let mention = mention(at: next) { return mention.form == .name && isPerson(mention) ? mention : nil }
      let token = document.tokens[next]
      guard document.isCapitalized(next) || token.tag == .adposition, ![.punctuation, .verb].contains(token.tag) else { return nil }
    }
    return nil
  }

  /// Whether a name but qualifies the noun behind it: of `the EU chief Solana` the first.
  private func isQualifier(_ mention: Resolution.ResolvedMention) -> Bool {
    let next = mention.tokens.upperBound
    guard next < document.tokens.count, self.mention(at: next) == nil, mention.form == .name || mention.form == .alias else { return false }
    return [.noun, .properNoun].contains(document.tokens[next].tag) && document.isSpaced(before: next)
  }

  /// The mention right behind one of some prepositions that follows a word, as `talks with the Turkish president Erdoğan`; what the tree
  /// says is surer.
  func mentions(following word: Int, with prepositions: Set<Word>) -> [Resolution.ResolvedMention] {
    let preposition = word + 1
    guard preposition < document.tokens.count, prepositions.contains(document.word(preposition)) else { return [] }
    var last: Resolution.ResolvedMention?
    var next = preposition + 1
    while next < min(preposition + 9, document.tokens.count) {
      if let mention = mention(at: next) {
        if mention.form != .demonym, !isPossessive(mention), !isQualifier(mention) { return [mention] }
        last = mention
        next = mention.tokens.upperBound + (isPossessive(mention) ? 1 : 0)
        continue
      }
      guard [.determiner, .adjective, .noun, .properNoun].contains(document.tokens[next].tag) else { break }
      if last != nil, !Self.organs.contains(document.word(next)), !document.isCapitalized(next) { return [] }
      if Self.organs.contains(document.word(next)) { return last.map { [$0] } ?? [] }
      next += 1
    }
    return []
  }

  /// The dependents of a token that stand in a relation to it, in order.
  func dependents(of token: Int, _ relation: DependencyRelation) -> [Int] {
    edges.dependents(of: token).map(Int.init).filter { document.tokens[$0].dependency == relation }
  }

  /// The preposition of a dependent, when it has one.
  func preposition(of dependent: Int) -> Word? {
    edges.dependents(of: dependent).map(Int.init).first { document.tokens[$0].dependency == .case && $0 < dependent }.map(document.word)
  }
}
