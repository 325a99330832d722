import Rapport

/// Tells the user on standard error what was read, what was repaired and what went wrong, without saying the same thing a hundred times.
struct ReadingReport {
  private static let repetitions = 3
  private let isQuiet: Bool
  private(set) var articles = 0
  private(set) var errors = 0
  var networks = 0
  private var repairedArticles = 0
  private var repairs = 0
  private var unreadable = 0
  private var folded: [Topic] = []

  /// What diagnostics of one file have in common.
  private struct Topic {
    let file: String
    let message: String
    var count = 0
  }

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  mutating func add(_ diagnostic: ReadingDiagnostic) {
    if diagnostic.severity == .error { errors += 1 }
    guard diagnostic.severity == .error || !isQuiet else { return }
    if isWorthSaying(diagnostic) { Console.error("rapport: \(diagnostic)") }
  }

  mutating func add(_ article: Article) {
    articles += 1
    if !isQuiet, articles.isMultiple(of: 64) { Console.progress("rapport: \(Self.counted(articles, "article")) read") }
    let list = article.text.repairs
    guard !list.isEmpty else { return }
    repairedArticles += 1
    repairs += list.count
    unreadable += list.count(where: \.isUnreadable)
    if !isQuiet, repairedArticles <= Self.repetitions { Console.error("rapport: \(article.id): \(Self.summary(of: list))") }
  }

  func finish() {
    if !isQuiet { Console.clearProgress() }
    for topic in folded where topic.count > Self.repetitions {
      Console.error("rapport: \(topic.file): \(topic.message) (\(topic.count - Self.repetitions) more)")
    }
    guard !isQuiet, articles + networks > 0 else { return }
    var parts = [Self.counted(articles, "article")]
    if networks > 0 { parts.append(Self.counted(networks, "network")) }
    var line = "rapport: read " + parts.joined(separator: " and ")
    if repairs > 0 { line += "; \(Self.counted(repairs, "repair")) in \(repairedArticles) of them" }
    if unreadable > 0 { line += ", \(Self.counted(unreadable, "place")) could not be mended" }
    if errors > 0 { line += "; \(Self.counted(errors, "error"))" }
    Console.error(line)
  }

  private mutating func isWorthSaying(_ diagnostic: ReadingDiagnostic) -> Bool {
    guard diagnostic.place.part != nil else { return true }
    let index =
      folded.lastIndex { $0.file == diagnostic.place.file && $0.message == diagnostic.message } ?? folded.endIndex
    if index == folded.endIndex { folded.append(Topic(file: diagnostic.place.file, message: diagnostic.message)) }
    folded[index].count += 1
    return folded[index].count <= Self.repetitions
  }

  /// The first few repairs in words: `“ErdoÄŸan” → “Erdoğan” (UTF-8 read as Windows-1252)`.
  private static func summary(of repairs: [Repair]) -> String {
    var seen: Set<Repair> = []
    let distinct = repairs.filter { seen.insert(Repair(scalars: 0..<0, was: $0.was, now: $0.now, how: $0.how)).inserted }
    let shown = distinct.prefix(repetitions).map(words)
    let more = distinct.count > repetitions ? ", and \(distinct.count - repetitions) more" : ""
    return "\(counted(repairs.count, "repair")): \(shown.joined(separator: ", "))\(more)"
  }

  private static func words(_ repair: Repair) -> String {
    if repair.isUnreadable { return "“\(repair.was.visible)” kept (\(repair.how))" }
    let now = repair.now.isEmpty ? "nothing" : "“\(repair.now.visible)”"
    return "“\(repair.was.visible)” → \(now) (\(repair.how))"
  }

  private static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension String {
  /// Short, on one line, and with spelled out what nobody sees.
  fileprivate var visible: String {
    let spelled = unicodeScalars.prefix(40).map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .nonspacingMark: "\\u{\(String(scalar.value, radix: 16))}"
      default: "\(scalar)"
      }
    }
    return spelled.joined() + (unicodeScalars.count > 40 ? "…" : "")
  }
}
