import ActorNetworks
import Language

/// What the sentences around an anaphor are about: who is their subject, who spoke last, who governs the clause that the anaphor stands in.
struct Salience: Sendable {
  /// How much of a sentence an actor has, the most first.
  enum Weight: Int, Sendable { case subject, innerSubject, object, oblique, modifier, none }

  /// The weight of each actor before the anaphor in its sentence and in the one before.
  private var here: [Int: Weight] = [:]
  private var before: [Int: Weight] = [:]
  /// How far above the anaphor the clause is that an actor is the subject of.
  private var heights: [Int: Int] = [:]
  /// Who was named last as a source, and how many sentences ago.
  let lastSpeaker: (actor: Int, distance: Int)?
  /// Who the pronouns of the same kind before mean, the nearest first.
  private let echoes: [Int]
  /// Whether the anaphor itself is a source.
  let isSource: Bool

  init(of anaphor: Anaphor, on board: MentionBoard) {
    let words = board.words, document = words.document
    let start = anaphor.tokens.lowerBound
    isSource = board.isSource(anaphor.tokens)
    lastSpeaker = board.lastSource(before: start).map { ($0.actor, min(Int(words.sentences[start] - words.sentences[$0.token]), 4)) }
    let mentions = board.mentions(before: start, sentences: 6)
    echoes =
      anaphor.pronoun.map { pronoun in
        mentions.lazy.filter { $0.form == .pronoun && Pronoun(words[$0.tokens.lowerBound])?.isLike(pronoun) == true }.prefix(4).map(\.actor)
      } ?? []
    var ancestors: [Int] = []
    var token = Int(document.tokens[anaphor.head].head)
    while token >= 0, ancestors.count < 8 {
      ancestors.append(token)
      token = Int(document.tokens[token].head)
    }
    for mention in mentions {
      let distance = words.sentences[start] - words.sentences[mention.tokens.lowerBound]
      guard distance < 2 else { break }
      let weight = Self.weight(of: mention.tokens, in: document)
      let key = mention.actor
      if distance == 0 {
        here[key] = Self.heavier(here[key], weight)
        if let height = Self.height(of: mention.tokens, over: ancestors, in: document) { heights[key] = min(heights[key] ?? 9, height) }
      } else {
        before[key] = Self.heavier(before[key], weight)
      }
    }
  }

  func weightHere(of actor: Int) -> Int { (here[actor] ?? .none).rawValue }
  func weightBefore(of actor: Int) -> Int { (before[actor] ?? .none).rawValue }
  /// 0 for the subject of the anaphor's own clause, 5 for who is no subject above, 6 on for whom the clause describes.
  func height(of actor: Int) -> Int { heights[actor] ?? 5 }
  /// Sentences since an actor was named as the last source; 5 where another was.
  func silence(of actor: Int) -> Int { lastSpeaker?.actor == actor ? lastSpeaker?.distance ?? 5 : 5 }
  /// How many of the last pronouns of the same kind mean an actor, and how many there are.
  func echoes(of actor: Int) -> (count: Int, all: Int) { (echoes.count { $0 == actor }, echoes.count) }

  private static func heavier(_ a: Weight?, _ b: Weight) -> Weight { a.map { $0.rawValue < b.rawValue ? $0 : b } ?? b }

  private static func weight(of tokens: Range<Int>, in document: Document) -> Weight {
    let token = document.tokens[document.head(of: tokens)]
    switch token.dependency {
    case .nsubj, .nsubjPass: return token.head >= 0 && document.tokens[Int(token.head)].dependency == .root ? .subject : .innerSubject
    case .obj, .iobj: return .object
    case .obl: return .oblique
    case .root: return .subject
    default: return .modifier
    }
  }

  /// How many words above the anaphor's governor the one is that a mention is the subject of.
  private static func height(of tokens: Range<Int>, over ancestors: [Int], in document: Document) -> Int? {
    let head = document.head(of: tokens)
    if let place = ancestors.firstIndex(of: head) { return 6 + min(place, 2) }
    let token = document.tokens[head]
    guard token.dependency == .nsubj || token.dependency == .nsubjPass, let place = ancestors.firstIndex(of: Int(token.head)) else {
      return nil
    }
    return min(place, 4)
  }
}
