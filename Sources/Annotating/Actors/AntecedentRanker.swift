import ActorNetworks
import Language

/// Chooses the antecedent of a pronoun among the mentions of its sentence and the few before it.
struct AntecedentRanker {
  let board: MentionBoard
  let pronoun: Pronoun
  let token: Int

  struct Choice {
    var actor: Int
    var score: Int
    var reason: String
  }

  /// How many sentences back an antecedent may stand.
  private var reach: Int { pronoun.gender == nil ? 2 : 4 }

  func best() -> Choice? {
    let words = board.words
    let here = words.sentences[token]
    let quotation = words.quotations.passage(of: token)
    var choices: [Int: Choice] = [:]
    var order: [Int] = []
    for (rank, mention) in board.mentions(before: token, sentences: reach).prefix(24).enumerated() {
      let actor = board.actors[mention.actor]
      guard pronoun.agrees(with: actor) else { continue }
      let distance = Int(here - words.sentences[mention.tokens.lowerBound])
      var score = -12 * distance - rank
      if isSubject(mention) { score += pronoun.isReflexive && distance == 0 ? 20 : 9 }
      if mention.form == .pronoun { score += 4 }
      if mention.form == .demonym { score -= 8 }
      if pronoun.gender != nil, actor.gender == pronoun.gender { score += 6 }
      if pronoun.number == .plural { score += actor.isPlural ? 8 : actor.kind == .country ? -6 : 0 }
      let other = words.quotations.passage(of: mention.tokens.lowerBound)
      if other != quotation { score -= other != nil ? 6 : 0 }
      if isSpeakerOfQuotation(mention.actor) { score -= 40 }
      score += min(3, board.mentionCount(of: mention.actor))
      if var choice = choices[mention.actor] {
        choice.score = max(choice.score, score) + 2
        choices[mention.actor] = choice
      } else {
        choices[mention.actor] = Choice(
          actor: mention.actor, score: score, reason: distance == 0 ? "same sentence" : "\(distance) sentences before")
        order.append(mention.actor)
      }
    }
    return order.compactMap { choices[$0] }.max { $0.score < $1.score }
  }

  /// Whether a mention governs its clause, as far as the tree or the order of words tells.
  private func isSubject(_ mention: MentionBoard.Placed) -> Bool {
    let document = board.words.document
    for index in mention.tokens {
      switch document.tokens[index].dependency {
      case .nsubj, .nsubjPass: return true
      default: continue
      }
    }
    return document.tokens[mention.tokens.lowerBound].dependency == .unspecified && board.words.startsSentence(mention.tokens.lowerBound)
  }

  /// Third-person pronouns inside a quotation do not mean the one who speaks.
  private func isSpeakerOfQuotation(_ actor: Int) -> Bool {
    guard let speech = board.speech(at: token), board.words.quotations.contains(token) else { return false }
    return speech.speaker == actor
  }
}
