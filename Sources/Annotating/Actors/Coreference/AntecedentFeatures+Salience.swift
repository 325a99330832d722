import ActorNetworks
import Language

/// What a pronoun's sentences are about, as features.
extension AntecedentFeatures {
  /// Who is the subject here, before and above, and who spoke last.
  func addSalience(_ salience: Salience, of candidate: AntecedentCandidate, _ actor: Int, to list: inout AnaphorFeatureList) {
    let (here, before, height) = (salience.weightHere(of: actor), salience.weightBefore(of: actor), salience.height(of: actor))
    let silence = salience.silence(of: actor), source = salience.isSource ? 1 : 0
    let echoes = salience.echoes(of: actor)
    let kind = Self.number(of: board.actors[actor].kind)
    let rank = min(candidate.rank, 3)
    list.add(101, silence, source)
    list.add(102, silence, source, isFirst ? 1 : 0)
    list.add(103, here, before)
    list.add(104, here, before, ownRole)
    list.add(105, height, ownRole)
    list.add(106, height, here, before)
    list.add(107, height, rank)
    list.add(108, echoes.count, echoes.all)
    list.add(109, echoes.count * 8 + echoes.all, silence, source)
    list.add(110, echoes.count * 8 + echoes.all, here, before)
    list.add(111, silence, here, before)
    list.add(112, source, here, before)
    list.add(113, frequencyRank(of: actor), competition)
    list.add(114, frequencyRank(of: actor), here, before)
    list.add(115, candidate.isAffiliate ? 1 : 0, kind)
    list.add(116, candidate.isAffiliate ? 1 : 0, candidate.part.rawValue, distance(candidate))
    list.add(117, height, 0, word: governor)
    list.add(118, source, candidate.isSpeaker ? 1 : 0, rank)
    list.add(119, board.actors[actor].gender == nil ? 0 : 1, kind, rank)
    list.add(120, board.actors[actor].isPlural ? 1 : 0, here, before)
    list.add(121, distance(candidate), rank, silence)
    // "He added", "she also said": whoever spoke last goes on.
    list.add(122, silence, source, word: governor)
    list.add(123, silence, source, word: word(anaphor.tokens.upperBound))
  }

  /// How many actors have more mentions, up to 3.
  private func frequencyRank(of actor: Int) -> Int {
    let count = board.mentionCount(of: actor)
    var more = 0
    for other in board.actors.indices where other != actor && anaphor.pronoun?.agrees(with: board.actors[other]) == true {
      if board.mentionCount(of: other) > count { more += 1 }
      if more == 3 { break }
    }
    return more
  }

  /// The words around a pronoun that may mean nobody: *it was clear that*.
  func addSurroundings(to list: inout AnaphorFeatureList) {
    let after = anaphor.tokens.upperBound
    list.add(201, tag(after), tag(after + 1), tag(after + 2))
    list.add(202, 0, word: word(after + 1))
    list.add(203, 0, word: word(after + 1), word(after + 2))
    list.add(204, ownRole, word: governor)
    let clause = (after..<min(after + 8, words.sentence(at: anaphor.head).upperBound)).first { words[$0] == "that" || words[$0] == "to" }
    list.add(205, clause.map { $0 - after } ?? 9, isFirst ? 1 : 0)
    list.add(206, clause.map { words[$0] == "that" ? 1 : 2 } ?? 0, tag(after), tag(after + 1))
    list.add(207, 0, word: word(anaphor.tokens.lowerBound - 1), word(anaphor.tokens.lowerBound - 2))
  }
}
