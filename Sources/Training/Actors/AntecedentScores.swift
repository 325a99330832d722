import Annotating

/// How well rankers do on articles that did not train them: by how much a candidate is preferred to no actor at all, and word by word.
struct AntecedentScores {
  private struct Count {
    var right = 0, chosen = 0, wanted = 0

    /// The harmonic mean of precision and recall.
    var score: Double { 2 * Double(right) / Double(max(chosen + wanted, 1)) }
  }

  private static let reserves: [Float] = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3]
  private var byReserve: [String: [Count]] = [:]
  private var byWord: [String: [String: Count]] = [:]

  mutating func add(_ example: AntecedentExample, by ranker: AntecedentRanker, to name: String) {
    var counts = byReserve[name] ?? [Count](repeating: Count(), count: Self.reserves.count)
    for (index, reserve) in Self.reserves.enumerated() {
      Self.note(example, ranker.choice(example, reserve: reserve), in: &counts[index])
    }
    byReserve[name] = counts
    Self.note(example, ranker.choice(example, reserve: 1), in: &byWord[name, default: [:]][example.word, default: Count()])
  }

  private static func note(_ example: AntecedentExample, _ choice: Int?, in count: inout Count) {
    if example.isMention { count.wanted += 1 }
    guard let choice else { return }
    count.chosen += 1
    if example.right.contains(choice) { count.right += 1 }
  }

  /// A line for each reserve, then for the thirty words with most mentions.
  func lines() -> [String] {
    byReserve.keys.sorted().flatMap { name in
      zip(Self.reserves, byReserve[name] ?? []).map { Self.line("\(name), reserve \($0)", $1) }
        + (byWord[name] ?? [:]).sorted { ($1.value.wanted, $0.key) < ($0.value.wanted, $1.key) }.prefix(30).map {
          Self.line("\(name), “\($0.key)”", $0.value)
        }
    }
  }

  private static func line(_ title: String, _ count: Count) -> String {
    let score = (count.score * 1000).rounded() / 1000
    return "\(title): \(count.right) right of \(count.chosen) chosen and \(count.wanted) wanted, F1 \(score)"
  }
}
