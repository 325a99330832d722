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
  /// The actor that each word names by itself somewhere in the document.
  let namesakes: [Word: Int]

  /// Nouns through which their owner acts: an attack by Iraqi forces is one by Iraq.
  static let organs = Set<Word>(
    words: """
      force forces troop troops army armies military navy police government governments authorities official officials soldier soldiers jet
      jets warplane warplanes drone drones missile missiles artillery aircraft militant militants fighter fighters administration delegation
      leadership parliament lawmakers regime ministry intelligence side leaders counterpart counterparts ambassador ambassadors diplomat
      diplomats envoy envoys embassy
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
    var namesakes: [Word: Int] = [:]
    for mention in resolution.mentions where mention.tokens.count == 1 && mention.form != .pronoun {
      namesakes[document.word(mention.tokens.lowerBound)] = mention.actor
    }
    self.namesakes = namesakes
  }

  /// A token that is no mention, or but a part of one, taken for the actor that it names elsewhere.
  func namesake(at token: Int) -> Resolution.ResolvedMention? {
    namesakes[document.word(token)].map { .init(tokens: token..<token + 1, actor: $0, form: .name) }
  }

  /// The mention that covers a token; none beyond the end of the text.
  func mention(at token: Int) -> Resolution.ResolvedMention? {
    mentionAt.indices.contains(token) && mentionAt[token] >= 0 ? mentions[Int(mentionAt[token])] : nil
  }

  /// The kind of the actor that a mention refers to.
  func kind(of mention: Resolution.ResolvedMention) -> PoliticalActor.Kind { actors[mention.actor].kind }

  /// The country whose government an actor is, if it is one too.
  func country(governedBy government: Int) -> Int? {
    let id = actors[government].id
    guard id.hasPrefix(MentionBoard.governmentPrefix) else { return nil }
    return actors.firstIndex { $0.id == id.dropFirst(MentionBoard.governmentPrefix.count) }
  }

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
    if let mention = mention(at: head) {
      if isPossessive(mention) || isInterlocutor(mention) { return nil }
      // Of `United States President George W. Bush` the tree may take the first for the head.
      if isQualifier(mention) { return person(titledBy: mention.tokens.upperBound) ?? mention }
      // `The president of Mali Modibo Keïta` is whoever is named.
      let isTitle = mention.form == .title && self.mention(at: mention.tokens.upperBound) == nil
      return isTitle ? person(complementing: mention) ?? mention : mention
    }
    if let person = person(titledBy: head) { return person }
    for relation in [DependencyRelation.flat, .appos] {
      // An apposition that stands further away is mostly the end of an address: `the centre in Herzliya, Israel`.
      for dependent in dependents(of: head, relation) where dependent - head < 4 {
        if let mention = mention(at: dependent) { return mention }
      }
    }
    return Self.organs.contains(document.word(head)) ? owner(of: head) ?? sender(of: head) : nil
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
