import Language

/// Acronyms that the article itself explains, *National Telecommunications Commission (NTC)*: there they mean nobody whom the tables know by
/// the same letters.
struct OwnAcronyms {
  private var forms: Set<String> = []

  init(_ board: MentionBoard) {
    for name in board.names where board.words[name.tokens.upperBound] == "(" && board.words[name.tokens.upperBound + 2] == ")" {
      let short = name.tokens.upperBound + 1
      let form = board.words.document.text(short..<short + 1)
      guard board.words.shape(short) == .upper, Acronyms.fits(form, board.words.document.text(name.tokens)) else { continue }
      let long = Set(name.known?.candidates.map(\.actor) ?? [])
      let known = Set(board.knowledge.candidates(named: form).map(\.actor))
      if !known.isEmpty && long.isDisjoint(with: known) { forms.insert(form) }
    }
  }

  func contains(_ form: String) -> Bool { forms.contains(form) }
}
