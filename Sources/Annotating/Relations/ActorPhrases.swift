import ActorNetworks
import Language

/// Which actors the noun phrases of a document stand for.
struct ActorPhrases {
  let document: Document
  let edges: DependencyEdges
  /// The index of the mention that covers each token, −1 where none does.
  private let mentionAt: [Int32]
  private let mentions: [Resolution.ResolvedMention]

  /// Nouns through which their owner acts: an attack by Iraqi forces is one by Iraq.
  private static let organs = Set<Word>(
    words: """
      force forces troop troops army armies military navy police government governments authorities official officials soldier soldiers jet
      jets warplane warplanes drone drones missile missiles artillery aircraft militant militants fighter fighters administration delegation
      leadership parliament lawmakers regime ministry intelligence side leaders
      """)

  init(_ document: Document, _ edges: DependencyEdges, _ resolution: Resolution) {
    self.document = document
    self.edges = edges
    mentions = resolution.mentions
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

  /// The mentions that the phrase around a head stands for, coordinated ones included, in order of place.
  func mentions(denotedBy head: Int) -> [Resolution.ResolvedMention] {
    var found: [Resolution.ResolvedMention] = []
    var heads = [head]
    // A phrase of more coordinated heads than this is a broken tree.
    while let next = heads.first, found.count < 12, heads.count < 24 {
      heads.removeFirst()
      if let mention = mention(denotedByHead: next), !found.contains(mention) { found.append(mention) }
      heads += dependents(of: next, .conj)
    }
    return found
  }

  private func mention(denotedByHead head: Int) -> Resolution.ResolvedMention? {
    if let mention = mention(at: head) { return mention }
    for relation in [DependencyRelation.flat, .appos] {
      for dependent in dependents(of: head, relation) {
        if let mention = mention(at: dependent) { return mention }
      }
    }
    if document.tokens[head].tag == .properNoun {
      for dependent in dependents(of: head, .compound) {
        if let mention = mention(at: dependent) { return mention }
      }
    }
    return Self.organs.contains(document.word(head)) ? owner(of: head) : nil
  }

  /// The mention that owns a noun or qualifies it: `Iran's`, `Iranian`, `of Iran`.
  func owner(of noun: Int) -> Resolution.ResolvedMention? {
    for dependent in edges.dependents(of: noun) {
      let token = document.tokens[Int(dependent)]
      guard [.nmod, .amod, .compound].contains(token.dependency), Int(dependent) < noun, let mention = mention(at: Int(dependent)) else {
        continue
      }
      return mention
    }
    return nil
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
