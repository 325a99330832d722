import Language

/// The turns of a transcript: `SECRETARY BLINKEN: Thank you.`, `Q Mr. President, …`; a turn runs to the next label.
struct TranscriptLabels {
  private(set) var attributions: [Attribution] = []
  /// The colons that end labels, which are no other cues.
  private(set) var colons: Set<Int> = []

  /// Only a document with two labels or more is a transcript.
  init(_ context: AttributionContext) {
    var turns: [(label: Range<Int>, colon: Int?, paragraphs: [Range<Int>])] = []
    for paragraph in context.document.paragraphs {
      if let label = Self.label(of: paragraph, in: context) {
        turns.append((label.words, label.colon, [label.end..<paragraph.upperBound]))
      } else if !turns.isEmpty, !Self.isTime(paragraph, in: context) {
        turns[turns.count - 1].paragraphs.append(paragraph)
      }
    }
    guard turns.count > 1 else { return }
    let askers = Self.askers(turns.map { (context.document.text($0.label), $0.paragraphs.last.map(context.trimmed)) }, in: context)
    for turn in turns {
      let content = turn.paragraphs.map(context.trimmed).filter { !$0.isEmpty }
      if let colon = turn.colon { colons.insert(colon) }
      guard !content.isEmpty, !askers.contains(context.document.text(turn.label)) else { continue }
      attributions.append(
        Attribution(source: turn.label, cue: turn.colon.map { $0..<$0 + 1 }, content: content, cueHead: turn.colon, score: 5))
    }
  }

  /// The labels under which nothing but questions stand, two or more: interviewers tell nothing of their own.
  private static func askers(_ turns: [(label: String, end: Range<Int>?)], in context: AttributionContext) -> Set<String> {
    var questions: [String: Int] = [:]
    var others = Set<String>()
    for turn in turns {
      guard let end = turn.end, !end.isEmpty else { continue }
      let isQuestion = end.upperBound < context.document.tokens.count && context.words[end.upperBound] == questionMark
      if isQuestion { questions[turn.label, default: 0] += 1 } else { others.insert(turn.label) }
    }
    return Set(questions.filter { $0.value > 1 && !others.contains($0.key) }.keys)
  }

  /// "END 12:16 P.M. CEST", which nobody said.
  private static func isTime(_ paragraph: Range<Int>, in context: AttributionContext) -> Bool {
    let words = paragraph.filter { context.shapes[$0].contains(.word) }
    return words.contains { context.shapes[$0].contains(.digit) }
      && words.allSatisfy {
        !context.shapes[$0].isDisjoint(with: [.digit, .allCapitals]) || context.document.byteRange($0..<$0 + 1).count <= 2
      }
  }

  private static func label(of paragraph: Range<Int>, in context: AttributionContext) -> (words: Range<Int>, colon: Int?, end: Int)? {
    var token = paragraph.lowerBound
    while token < paragraph.upperBound, token - paragraph.lowerBound < 8 {
      let shape = context.shapes[token]
      if shape.contains(.colon), token > paragraph.lowerBound {
        let words = context.trimmed(paragraph.lowerBound..<token)
        return words.isEmpty || token + 1 == paragraph.upperBound ? nil : (words, token, token + 1)
      }
      let isInitial = shape.contains(.capitalized) && context.document.byteRange(token..<token + 1).count <= 2
      guard shape.contains(.allCapitals) || isInitial || shape.isDisjoint(with: .word) else { return nil }
      if token == paragraph.lowerBound, context.words[token] == question, token + 1 < paragraph.upperBound,
        !context.shapes[token + 1].contains(.colon)
      {
        return (token..<token + 1, nil, token + 1)
      }
      token += 1
    }
    return nil
  }

  private static let question = Word("q")
  private static let questionMark = Word("?")
}
