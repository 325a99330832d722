import Language

/// Acronyms that the article itself explains, *National Telecommunications Commission (NTC)*, or spells out: there they mean nobody whom the tables know by
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
    for group in board.nameGroups {
      guard let initials = Acronyms.initials(of: group.name), initials.utf8.count > 2 else { continue }
      let long = Set(group.spans.flatMap { board.names[$0].known?.candidates.map(\.actor) ?? [] })
      let known = Set(board.knowledge.candidates(named: initials).map(\.actor))
      if !known.isEmpty && long.isDisjoint(with: known) { forms.insert(initials) }
    }
  }

  func contains(_ form: String) -> Bool { forms.contains(form) }
}
