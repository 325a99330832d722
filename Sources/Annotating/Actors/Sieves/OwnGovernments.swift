import ActorNetworks
import Language

/// *Its government* and *his government*, asked before descriptions and pronouns are: the government of the country that is named before it in its
/// sentence, or else the only one of the sentence before; of a person, that of the country of the one named last there.
struct OwnGovernments: Sieve {
  static let name = "own government"

  func apply(to board: inout MentionBoard) {
    for head in 0..<board.words.count where Governments.nouns.contains(board.words[head]) && board.isFree(head..<head + 1) {
      guard let phrase = NounPhrase(endingAt: head, nounFrom: head, on: board), let determiner = phrase.determiner,
        let country = Self.country(of: determiner, on: board), let government = board.addGovernment(of: country)
      else { continue }
      let tokens = phrase.tokens(on: board)
      guard board.isFree(tokens) else { continue }
      board.place(tokens, as: government, .nominal, by: Self.name, because: "the government of “\(board.actors[country].name)”")
    }
  }

  private static func country(of determiner: Int, on board: MentionBoard) -> Int? {
    guard let pronoun = Pronoun(board.words[determiner]), pronoun.isPossessive, pronoun.isNeuter || pronoun.gender != nil else {
      return nil
    }
    let kind: PoliticalActor.Kind = pronoun.isNeuter ? .country : .person
    for reach in 0...1 {
      let named = board.mentions(before: determiner, sentences: reach).filter { $0.form == .name || $0.form == .alias }.map(\.actor)
      let owners = named.filter { board.actors[$0].kind == kind && pronoun.agrees(with: board.actors[$0]) }
      guard let owner = owners.first else { continue }
      if kind == .country { return Set(owners).count == 1 ? owner : nil }
      return board.bodies(of: owner).first { board.actors[$0].kind == .country }
    }
    return nil
  }
}
