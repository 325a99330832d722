import ActorNetworks
import Language

/// Whom somebody speaks for as far as grammar tells, whatever the position is called: *University coach Brad Tronc*, *Jennifer Lu of the
/// coalition*, *Todd Breasseale, a Pentagon spokesman*.
struct Affiliates {
  let board: MentionBoard

  /// How many words up a tree a body may stand.
  private static let steps = 4
  /// How many words away.
  private static let window = 14

  /// The bodies that stand in one noun phrase with a name of somebody, in order of place; linear in the mentions of that actor.
  func bodies(of actor: Int) -> [Int] {
    guard board.actors[actor].kind == .person else { return [] }
    var result: [Int] = []
    for mention in board.mentionsOfActor[actor].map({ board.placed[$0] }) where mention.form != .pronoun {
      for body in bodies(beside: mention) where !result.contains(body) { result.append(body) }
    }
    return result
  }

  private func bodies(beside mention: MentionBoard.Placed) -> [Int] {
    let tokens = mention.tokens, words = board.words
    let sentence = words.sentence(at: tokens.lowerBound)
    let around = max(tokens.lowerBound - Self.window, sentence.lowerBound)..<min(tokens.upperBound + Self.window, sentence.upperBound)
    let phrase = Set(tokens).union(ancestors(of: words.document.head(of: tokens), through: Self.naming))
    return board.mentions(in: around).compactMap { other in
      guard Self.kinds.contains(board.actors[other.actor].kind), other.actor != mention.actor else { return nil }
      return ancestors(of: words.document.head(of: other.tokens), through: Self.qualifying).contains(where: phrase.contains)
        ? other.actor : nil
    }
  }

  /// The words above a word for as long as each stands to the next in one of some relations.
  private func ancestors(of token: Int, through relations: Set<DependencyRelation>) -> [Int] {
    var result: [Int] = []
    var token = token
    while result.count < Self.steps, relations.contains(board.words.document.tokens[token].dependency) {
      let head = Int(board.words.document.tokens[token].head)
      guard head >= 0 else { break }
      result.append(head)
      token = head
    }
    return result
  }

  private static let naming: Set<DependencyRelation> = [.appos, .flat, .compound]
  private static let qualifying: Set<DependencyRelation> = [.nmod, .compound, .appos, .amod, .flat]
  private static let kinds: Set<PoliticalActor.Kind> = [
    .country, .government, .armedGroup, .coalition, .party, .organisation, .internationalBody, .media,
  ]
}
