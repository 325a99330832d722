import Testing

/// A sentence whose statements are marked by hand; `Sentences/NOTATION.md` explains the marks.
struct MarkedSentence: Sendable, CustomTestStringConvertible {
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

  var testDescription: String { "\(construction): \(line)" }

  init(construction: String, line: String) {
    self.construction = construction
    self.line = line
    isKnownLimit = line.hasPrefix("? ")
    var open: [(mark: Character, numbers: [Int], start: Int)] = []
    var byNumber: [Int: Marked] = [:]
    var loose: [Target] = []
    var offset = 0
    var unmarked = line[...]
    for prefix in ["? ", "! "] where unmarked.hasPrefix(prefix) { unmarked = unmarked.dropFirst(2) }
    let characters = Array(unmarked)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      index += 1
      switch character {
      case "<", "{", "[":
        var numbers: [Int] = []
        let digits = characters[index...].prefix { $0.wholeNumberValue != nil }
        if !digits.isEmpty, characters[digits.endIndex...].first == ":" {
          numbers = digits.compactMap(\.wholeNumberValue)
          index = digits.endIndex + 1
        }
        open.append((character, numbers.isEmpty ? [1] : numbers, offset))
      case ">", "}", "]":
        guard let mark = open.popLast() else { continue }
        let place = mark.start..<offset
        for number in mark.numbers {
          switch mark.mark {
          case "<": byNumber[number, default: Marked()].source.append(place)
          case "{": byNumber[number, default: Marked()].cue.append(place)
          default: byNumber[number, default: Marked()].content.append(place)
          }
        }
      case "*":
        if let last = open.last, last.mark == "*" {
          open.removeLast()
          var target = Target(place: last.start..<offset)
          if index < characters.count, "+-".contains(characters[index]) {
            target.stance = characters[index]
            index += 1
          }
          loose.append(target)
        } else {
          open.append(("*", [], offset))
        }
      case "¶":
        text.append("\n")
        offset += 1
      default:
        text.append(character)
        offset += character.unicodeScalars.count
      }
    }
    for (number, statement) in byNumber.sorted(by: { $0.key < $1.key }) where !statement.content.isEmpty {
      var statement = statement
      statement.targets = loose.filter { target in
        byNumber.count == 1
          || statement.content.contains { $0.lowerBound <= target.place.lowerBound && target.place.upperBound <= $0.upperBound }
      }
      _ = number
      statements.append(statement)
    }
  }
}
