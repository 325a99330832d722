import Language

extension StanceFeatures {
  /// Whether a place names to whom a deed was done that the words above it speak ill of: `condemned the strikes on Syria`.
  func isVictim(_ token: Int, below cue: Int?) -> Bool {
    var before = token - 1
    while before > 0, [.determiner, .adjective].contains(document.tokens[before].tag) { before -= 1 }
    guard before > 0, Self.onto.contains(lemmas[before]), Self.harms.contains(lemmas[before - 1]) else { return false }
    return judgingWord(above: before - 1, upTo: cue).map { polarities[$0] == .negative } ?? false
  }

  private static let onto = Set<Word>(words: "on against upon at of in into")
  private static let harms = Set<Word>(
    words: """
      abduction abuse aggression airstrike ambush annexation assassination assault atrocity attack blast blockade bombardment bombing coup
      crackdown crime genocide hostility incursion interference intervention invasion kidnapping killing massacre meddling mistreatment murder
      occupation offensive oppression persecution provocation raid repression sabotage shelling shooting siege slaughter strike threat torture
      violence war
      """)
}
