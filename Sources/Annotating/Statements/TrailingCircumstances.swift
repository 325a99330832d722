import Language

/// Tells where what is attributed ends and when, where or how it was said begins: of "confirmed the defection during a hearing" the last three words.
struct TrailingCircumstances {
  let context: AttributionContext

  /// A content that is the object of its cue, without the circumstances of the cue at its end.
  func without(_ piece: Range<Int>, cue: Int) -> Range<Int> {
    guard piece.lowerBound > cue, !context.quotations.contains(piece.upperBound - 1), let object = object(in: piece, cue: cue) else {
      return piece
    }
    if let start = occasion(of: object, in: piece) { return context.trimmed(piece.lowerBound..<start) }
    let end = context.tree.subtree(of: object).upperBound
    guard piece.contains(end) else { return piece }
    let rest = end..<piece.upperBound
    let parts = context.tree.dependents(of: cue).map(Int.init).filter { rest.contains($0) && context.isWord($0) }
    guard !parts.isEmpty, parts.allSatisfy(isCircumstance), rest.allSatisfy({ isBelow($0, parts) || !context.isWord($0) }) else {
      return piece
    }
    return context.trimmed(piece.lowerBound..<end)
  }

  private func object(in piece: Range<Int>, cue: Int) -> Int? {
    context.tree.dependents(of: cue).map(Int.init).last { token in
      piece.contains(token) && context.document.tokens[token].dependency == .obj
    }
  }

  /// Where an occasion begins that the tree hangs from the object: of "confirmed the defection in an interview" the last three words. A new
  /// one, "a hearing", tells where it was said; of "the hearing" something is said.
  private func occasion(of object: Int, in piece: Range<Int>) -> Int? {
    let behind = object + 1
    // Right behind the object the words tell by themselves, whatever the tree makes of a long occasion.
    if piece.contains(behind + 1), context.words[behind] == Self.during, Self.articles.contains(context.words[behind + 1]),
      (behind..<piece.upperBound).contains(where: isOccasion)
    {
      return behind
    }
    for phrase in context.tree.dependents(of: object).map(Int.init)
    where phrase > object && context.document.tokens[phrase].dependency == .nmod {
      let span = context.tree.subtree(of: phrase)
      guard span.upperBound == piece.upperBound, span.lowerBound > object,
        Self.during == context.words[span.lowerBound] || Self.sometimes.contains(context.words[span.lowerBound]),
        let article = span.dropFirst().first, Self.articles.contains(context.words[article]),
        span.contains(where: { isOccasion($0) && ($0 == phrase || context.words[span.lowerBound] == Self.during) })
      else { continue }
      return span.lowerBound
    }
    return nil
  }

  private func isCircumstance(_ token: Int) -> Bool {
    switch context.document.tokens[token].dependency {
    case .advmod: return context.document.tokens[token].tag == .adverb
    case .obl:
      let marks = context.tree.dependents(of: token).map(Int.init).filter { context.document.tokens[$0].dependency == .case }
      guard let mark = marks.first else { return true }
      return Self.always.contains(context.words[mark]) || Self.sometimes.contains(context.words[mark]) && isOccasion(token)
    default: return false
    }
  }

  private func isOccasion(_ token: Int) -> Bool {
    Self.occasions.contains(context.words[token]) || context.document.tokens[token].tag == .numeral
  }

  private func isBelow(_ token: Int, _ parts: [Int]) -> Bool {
    parts.contains { context.tree.subtree(of: $0).contains(token) }
  }

  private static let during = Word("during")
  private static let articles = Set<Word>(words: "a an")
  private static let always = Set<Word>(words: "during before after since until via ahead following")
  private static let sometimes = Set<Word>(words: "in on at by through")
  private static let occasions = Set<Word>(
    words: """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
      december day week month year morning afternoon evening night interview statement speech report conference briefing hearing letter
      tweet post article address broadcast television radio video message terms telephone phone call event rally ceremony meeting summit
      twitter facebook telegram
      """)
}
