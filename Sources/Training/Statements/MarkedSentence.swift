import Foundation

/// A sentence whose statements are marked by hand; the tests' `Sentences/NOTATION.md` explains the marks.
struct MarkedSentence: Sendable, CustomStringConvertible {
  /// A statement as marked, in Unicode scalars of ``MarkedSentence/text``.
  struct Marked: Hashable, Sendable {
    var source: [Range<Int>] = []
    var cue: [Range<Int>] = []
    var content: [Range<Int>] = []
    var targets: [Target] = []
  }

  struct Target: Hashable, Sendable {
    var place: Range<Int>
    /// `+`, `-` or nothing.
    var stance: Character?
  }

  let construction: String
  let line: String
  /// The sentence without its marks.
  private(set) var text = ""
  /// The statements, by their number.
  private(set) var statements: [Marked] = []
  /// Whether today's finder is known not to get it right.
  let isKnownLimit: Bool

  var description: String { "\(construction): \(line)" }

  /// The marked lines of a file, which is named for their construction; those that begin with `#` explain.
  ///
  /// - Throws: What reading the file throws.
  static func all(in file: URL) throws -> [MarkedSentence] {
    let construction = file.deletingPathExtension().lastPathComponent
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { MarkedSentence(construction: construction, line: String($0)) }
  }

  init(construction: String, line: String) {
    self.construction = construction
    self.line = line
    isKnownLimit = line.hasPrefix("? ")
    var unmarked = line[...]
    for prefix in ["? ", "! "] where unmarked.hasPrefix(prefix) { unmarked = unmarked.dropFirst(2) }
    var reader = MarkReader(unmarked)
    reader.read()
    text = reader.text
    for (_, var statement) in reader.statements.sorted(by: { $0.key < $1.key }) where !statement.content.isEmpty {
      let isOnly = reader.statements.count == 1
      statement.targets = reader.targets.filter { target in
        isOnly || statement.content.contains { $0.contains(target.place.lowerBound) && target.place.upperBound <= $0.upperBound }
      }
      statements.append(statement)
    }
  }
}

/// Reads the marks of one line.
private struct MarkReader {
  private(set) var text = ""
  private(set) var statements: [Int: MarkedSentence.Marked] = [:]
  private(set) var targets: [MarkedSentence.Target] = []
  private var characters: ArraySlice<Character>
  private var offset = 0
  private var open: [(mark: Character, numbers: [Int], start: Int)] = []

  init(_ line: Substring) { characters = Array(line)[...] }

  mutating func read() {
    while let character = characters.popFirst() {
      switch character {
      case "<", "{", "[": open.append((character, numbers(), offset))
      case ">", "}", "]": close()
      case "*": target()
      case "¶": append("\n")
      default: append(character)
      }
    }
  }

  private mutating func append(_ character: Character) {
    text.append(character)
    offset += character.unicodeScalars.count
  }

  /// The numbers of the statements that a mark belongs to: the first, where none is written.
  private mutating func numbers() -> [Int] {
    let digits = characters.prefix { $0.wholeNumberValue != nil }
    guard !digits.isEmpty, characters.dropFirst(digits.count).first == ":" else { return [1] }
    characters.removeFirst(digits.count + 1)
    return digits.compactMap(\.wholeNumberValue)
  }

  private mutating func close() {
    guard let mark = open.popLast() else { return }
    for number in mark.numbers {
      switch mark.mark {
      case "<": statements[number, default: .init()].source.append(mark.start..<offset)
      case "{": statements[number, default: .init()].cue.append(mark.start..<offset)
      default: statements[number, default: .init()].content.append(mark.start..<offset)
      }
    }
  }

  private mutating func target() {
    guard let last = open.last, last.mark == "*" else { return open.append(("*", [], offset)) }
    open.removeLast()
    var target = MarkedSentence.Target(place: last.start..<offset)
    if let sign = characters.first, "+-".contains(sign) { target.stance = characters.popFirst() }
    targets.append(target)
  }
}
